<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source>Check access</source>
        <translation>检查访问权限</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Choose a client and a tool.</source>
        <translation>请选择客户端和工具。</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>It is not known yet which tools there are.</source>
        <translation>尚不清楚有哪些工具。</translation>
    </message>
    <message>
        <source>Looking for the tools…</source>
        <translation>正在查找工具…</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>搜索客户端</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>搜索工具</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>not among its servers</source>
        <translation>不在其服务器之列</translation>
    </message>
</context>
<context>
    <name>AccessTokensForm</name>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n steps need you</source>
        <translation>
            <numerusform>有 %n 个步骤需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that comes for the first time may</source>
        <translation>首次接入的程序可以</translation>
    </message>
    <message>
        <source>A token that the issuer took back is noticed within this time.</source>
        <translation>颁发者收回的令牌会在此时间内被发现。</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>密钥地址</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Afterwards it can be changed for each one.</source>
        <translation>之后可以逐个更改。</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>All of them. Left empty: none.</source>
        <translation>须全部具备。留空：不需要。</translation>
    </message>
    <message>
        <source>An answer is believed for</source>
        <translation>应答的有效时间</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>询问颁发者</translation>
    </message>
    <message>
        <source>Asks the issuer, lets nobody in, keeps nothing</source>
        <translation>询问颁发者，不放行任何人，不保存任何内容</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>Clocks may differ by</source>
        <translation>允许的时钟偏差</translation>
    </message>
    <message>
        <source>Every app signs in here first. Tokens of other servers are refused.</source>
        <translation>每个应用都要先在这里登录。其他服务器的令牌会被拒绝。</translation>
    </message>
    <message>
        <source>Everything is in place</source>
        <translation>一切就绪</translation>
    </message>
    <message>
        <source>How the client secret is sent</source>
        <translation>客户端机密的发送方式</translation>
    </message>
    <message>
        <source>In a header (Basic)</source>
        <translation>通过标头 (Basic)</translation>
    </message>
    <message>
        <source>In the form (POST)</source>
        <translation>通过表单 (POST)</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>内省地址</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>JWTs of one issuer, read by its public keys. Works while the issuer is away.</source>
        <translation>由单一颁发者签发的 JWT，用其公钥读取。颁发者离线时也可使用。</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>保存位置：{place}</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation>留空则继续使用已保存的机密。</translation>
    </message>
    <message>
        <source>Left empty: as the issuer says (RFC 7662).</source>
        <translation>留空：以颁发者的说明为准 (RFC 7662)。</translation>
    </message>
    <message>
        <source>Left empty: as the issuer says.</source>
        <translation>留空：以颁发者的说明为准。</translation>
    </message>
    <message>
        <source>Nobody here is asked first</source>
        <translation>不会事先询问这里的任何人</translation>
    </message>
    <message>
        <source>One of them is enough. Left empty: no scope is needed.</source>
        <translation>具备其中一个即可。留空：不需要作用域。</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>有 1 个步骤需要处理</translation>
    </message>
    <message>
        <source>Only our own</source>
        <translation>仅自有令牌</translation>
    </message>
    <message>
        <source>Programs that already hold an access token of another server, such as jobs in a company, can come in with it instead of signing in here.</source>
        <translation>已持有其他服务器访问令牌的程序（例如企业内的作业）可以凭该令牌接入，无需在这里登录。</translation>
    </message>
    <message>
        <source>Saved. Only our own tokens are accepted.</source>
        <translation>已保存。仅接受自有令牌。</translation>
    </message>
    <message>
        <source>Saved. Tokens of this issuer are accepted from now on.</source>
        <translation>已保存。从现在起接受该颁发者的令牌。</translation>
    </message>
    <message>
        <source>Scopes that every token needs</source>
        <translation>每个令牌都需要的作用域</translation>
    </message>
    <message>
        <source>Scopes that let it change things</source>
        <translation>允许更改内容的作用域</translation>
    </message>
    <message>
        <source>Scopes that let it delete or overwrite things</source>
        <translation>允许删除或覆盖内容的作用域</translation>
    </message>
    <message>
        <source>Signed tokens too</source>
        <translation>也接受签名令牌</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The client under which the issuer lets us ask.</source>
        <translation>用来向颁发者查询的客户端。</translation>
    </message>
    <message>
        <source>The issuer is asked about each token, and is shown it. Works for any kind of token.</source>
        <translation>每个令牌都会出示给颁发者查询。适用于任何类型的令牌。</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to another address and is not sent to this one.</source>
        <translation>已保存的机密属于另一个地址，不会发送到此地址。</translation>
    </message>
    <message>
        <source>The server that gives these tokens out. Everything else is read from there.</source>
        <translation>发放这些令牌的服务器。其余信息从那里读取。</translation>
    </message>
    <message>
        <source>Then the token is read again.</source>
        <translation>之后会重新读取令牌。</translation>
    </message>
    <message>
        <source>There is no secret (public client)</source>
        <translation>没有机密（公共客户端）</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>What a token must be for, if it says so. Tokens that name an audience are refused without it.</source>
        <translation>令牌注明受众时必须匹配的值。不填写时，注明受众的令牌会被拒绝。</translation>
    </message>
    <message>
        <source>What a token must be for. Ask the issuer to put it into tokens for this bridge, and no others.</source>
        <translation>令牌必须针对的受众。请让颁发者只在用于此 Bridge 的令牌中写入该值。</translation>
    </message>
    <message>
        <source>Which access tokens are accepted</source>
        <translation>接受哪些访问令牌</translation>
    </message>
    <message>
        <source>Whoever the issuer gives such a token gets in at once. Each program and person then appears under Clients, where you can limit, pause or revoke it.</source>
        <translation>凡从颁发者获得此类令牌者均可立即接入。之后每个程序和用户都会显示在“客户端”中，可在那里限制、暂停或撤销。</translation>
    </message>
    <message>
        <source>With blanks between them.</source>
        <translation>用空格分隔。</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>此次测试之后有更改</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>只读取</translation>
    </message>
    <message>
        <source>read and change things</source>
        <translation>读取和更改内容</translation>
    </message>
    <message>
        <source>read, change and delete things</source>
        <translation>读取、更改和删除内容</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>复制此记录</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete what the call carried</source>
        <translation>删除调用内容</translation>
    </message>
    <message>
        <source>Details of the selected line</source>
        <translation>所选记录的详细信息</translation>
    </message>
    <message>
        <source>Grant ID</source>
        <translation>访问权限 ID</translation>
    </message>
    <message>
        <source>Hides the details</source>
        <translation>隐藏详细信息</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>What the call carried</source>
        <translation>调用内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{caption}: {value}</source>
        <translation>{caption}：{value}</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} 毫秒</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>How long a call took, in milliseconds</source>
        <translation>调用耗时（毫秒）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}：{value}</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>1 line</source>
        <translation>1 条记录</translation>
    </message>
    <message>
        <source>1 line found</source>
        <translation>找到 1 条记录</translation>
    </message>
    <message>
        <source>1 line saved</source>
        <translation>已保存 1 条记录</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Change how long activity is kept</source>
        <translation>更改活动的保留时间</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>连接应用…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Every call of an app, every sign-in and every change is listed here as it happens.</source>
        <translation>应用的每次调用、每次登录和每次更改都会实时列在这里。</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>导出活动</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>JSON Lines, for programs (*.jsonl)</source>
        <translation>JSON Lines，供程序使用 (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Lines are kept for %n days.</source>
        <translation>
            <numerusform>记录保留 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines are kept for 1 day.</source>
        <translation>记录保留 1 天。</translation>
    </message>
    <message>
        <source>No line fits this filter.</source>
        <translation>没有符合此筛选条件的记录。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚无活动</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>仅 {name}</translation>
    </message>
    <message>
        <source>Saves the lines that are listed, for other programs</source>
        <translation>保存列出的记录，供其他程序使用</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>搜索活动</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} 条记录</translation>
    </message>
    <message>
        <source>{count} lines found</source>
        <translation>找到 {count} 条记录</translation>
    </message>
    <message>
        <source>{count} lines saved</source>
        <translation>已保存 {count} 条记录</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>AppList</name>
    <message>
        <source>AI apps</source>
        <translation>AI 应用</translation>
    </message>
</context>
<context>
    <name>AppRow</name>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
</context>
<context>
    <name>AppsDialog</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect an app</source>
        <translation>连接应用</translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation>改为复制</translation>
    </message>
    <message>
        <source>Its own servers are back.</source>
        <translation>已恢复其自身的服务器。</translation>
    </message>
    <message>
        <source>Looking for AI apps on this computer…</source>
        <translation>正在此电脑上查找 AI 应用…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>搜索应用</translation>
    </message>
    <message>
        <source>The bridge is out of the settings of {name}.</source>
        <translation>已将 Bridge 从 {name} 的设置中移除。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已还原。</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>等待应用</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>重新写入</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} 已连接</translation>
    </message>
</context>
<context>
    <name>AppsModel</name>
    <message>
        <source>A script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>未在此电脑上找到</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>not found on this computer</source>
        <translation>未在此电脑上找到</translation>
    </message>
</context>
<context>
    <name>AppsPage</name>
    <message>
        <source>Address for your apps</source>
        <translation>供应用使用的地址</translation>
    </message>
    <message>
        <source>Any other app</source>
        <translation>任何其他应用</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Give it this address. It needs no key: it signs in by itself.</source>
        <translation>把此地址提供给应用。无需密钥：应用会自行登录。</translation>
    </message>
    <message>
        <source>Looking for AI apps on this computer…</source>
        <translation>正在此电脑上查找 AI 应用…</translation>
    </message>
    <message>
        <source>No AI app that the bridge knows was found here.</source>
        <translation>未在这里找到 Bridge 认识的 AI 应用。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此电脑上</translation>
    </message>
</context>
<context>
    <name>AuditForm</name>
    <message numerus="yes">
        <source>%n events wait to be sent.</source>
        <translation>
            <numerusform>%n 个事件等待发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older ones were trimmed before they could be sent.</source>
        <translation>
            <numerusform>%n 个较早的事件在发送前已被清理。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event waits to be sent.</source>
        <translation>1 个事件等待发送。</translation>
    </message>
    <message>
        <source>A copy of the activity log outside this computer that nobody can change afterwards, for those who have to prove what happened.</source>
        <translation>活动日志在此电脑之外的副本，事后无人能更改，适合需要证明所发生之事的用户。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Config ID</source>
        <translation>配置 ID</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>已全部发送。</translation>
    </message>
    <message>
        <source>From the moment it is switched on. Whatever happens there, nothing here waits for it.</source>
        <translation>从开启时开始。无论那边发生什么，这里都不会等待。</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>保存位置：{place}</translation>
    </message>
    <message>
        <source>Made in the console for Secure Audit Log. It is kept with the other secrets.</source>
        <translation>在控制台中为 Secure Audit Log 创建。与其他机密一起保存。</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>有 1 个步骤需要处理</translation>
    </message>
    <message>
        <source>Only if your project has several audit logs.</source>
        <translation>仅当项目有多个审计日志时需要。</translation>
    </message>
    <message>
        <source>Saved. Activity is sent from now on.</source>
        <translation>已保存。从现在起发送活动。</translation>
    </message>
    <message>
        <source>Saved. Nothing is sent any more, and the service token is removed.</source>
        <translation>已保存。不再发送任何内容，服务令牌已移除。</translation>
    </message>
    <message>
        <source>Send activity to Pangea Secure Audit Log</source>
        <translation>将活动发送到 Pangea Secure Audit Log</translation>
    </message>
    <message>
        <source>Sends one event that says it is a test, keeps nothing</source>
        <translation>发送一个注明为测试的事件，不保存任何内容</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>服务令牌</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The audit log takes what we send</source>
        <translation>审计日志可以接收发送的内容</translation>
    </message>
    <message>
        <source>The console shows it on the overview of your project.</source>
        <translation>显示在控制台的项目概览中。</translation>
    </message>
    <message>
        <source>What is sent: when, which app, the person&apos;s name, the name of the tool, and how it ended. Never what was asked or answered, and no tokens.</source>
        <translation>发送的内容：时间、应用、用户姓名、工具名称和结果。绝不发送请求或应答的内容，也不发送令牌。</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>此次测试之后有更改</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>It waits for your answer. No answer counts as no.</source>
        <translation>正在等待答复。不答复视为拒绝。</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>查看…</translation>
    </message>
</context>
<context>
    <name>BridgeAdapter</name>
    <message>
        <source>Choose what to do…</source>
        <translation>选择操作…</translation>
    </message>
</context>
<context>
    <name>CallQuestion</name>
    <message numerus="yes">
        <source>%n characters are not shown: there are too many.</source>
        <translation>
            <numerusform>有 %n 个字符未显示：内容过长。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <translation>允许一次(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>Allow this call?</source>
        <translation>允许此调用吗？</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <translation>调用的参数</translation>
    </message>
    <message>
        <source>If this is not what you asked the app for, choose Refuse.</source>
        <translation>如果没有要求应用这样做，请选择“拒绝”。</translation>
    </message>
    <message>
        <source>No arguments</source>
        <translation>无参数</translation>
    </message>
    <message>
        <source>on {servers}</source>
        <translation>位于 {servers}</translation>
    </message>
    <message>
        <source>wants to make this call</source>
        <translation>想要进行此调用</translation>
    </message>
    <message>
        <source>{name} wants to call {tool} on {servers}</source>
        <translation>{name} 想要调用 {servers} 上的 {tool}</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>&amp;Accept the change</source>
        <translation>接受更改(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep refused</source>
        <translation>继续拒绝(&amp;K)</translation>
    </message>
    <message>
        <source>A tool has changed</source>
        <translation>有工具已更改</translation>
    </message>
    <message>
        <source>Can be pressed a moment after this window has opened</source>
        <translation>此窗口打开片刻后才可点击</translation>
    </message>
    <message>
        <source>Lines with − were there when you approved it; lines with + are new.</source>
        <translation>带 − 的行是批准时已有的内容；带 + 的行是新内容。</translation>
    </message>
    <message>
        <source>{server} now says something else of this tool. AI apps take what it says as instructions, so it is refused until you accept it.</source>
        <translation>{server} 对此工具的说明已改变。AI 应用会把说明当作指令，因此在接受更改之前，该工具会被拒绝。</translation>
    </message>
    <message>
        <source>“{tool}” is not what you approved</source>
        <translation>“{tool}”与批准时不同</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>How the app comes in</source>
        <translation>应用如何接入</translation>
    </message>
    <message>
        <source>It comes in by itself then. You can close this window meanwhile.</source>
        <translation>之后应用会自动接入，其间可以关闭此窗口。</translation>
    </message>
    <message>
        <source>Nothing has come for a while</source>
        <translation>已有一段时间没有动静</translation>
    </message>
    <message>
        <source>Show in Clients</source>
        <translation>在“客户端”中显示</translation>
    </message>
    <message>
        <source>Under Clients you see what it does, and can pause it or end its access.</source>
        <translation>可在“客户端”中查看其活动、暂停它或终止其访问权限。</translation>
    </message>
    <message>
        <source>Waiting for the app</source>
        <translation>正在等待应用</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} 已连接</translation>
    </message>
</context>
<context>
    <name>ClientDetails</name>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>之后还有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>访问权限到期</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>代表用户</translation>
    </message>
    <message>
        <source>Allowed to</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Another program came with this access</source>
        <translation>另一个程序使用了此访问权限</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>授权结果发送到</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准者</translation>
    </message>
    <message>
        <source>Check access…</source>
        <translation>检查访问权限…</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>连接时间</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy grant ID</source>
        <translation>复制访问权限 ID</translation>
    </message>
    <message>
        <source>Details of the selected client</source>
        <translation>所选客户端的详细信息</translation>
    </message>
    <message>
        <source>Ended {when}: {reason}.</source>
        <translation>已结束（{when}）：{reason}。</translation>
    </message>
    <message>
        <source>Everything is paused: its requests are refused until you resume on Home.</source>
        <translation>已全部暂停：在主页上恢复之前，其请求会被拒绝。</translation>
    </message>
    <message>
        <source>Grant ID</source>
        <translation>访问权限 ID</translation>
    </message>
    <message>
        <source>Is the name verified?</source>
        <translation>名称是否已验证？</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Its requests are refused until you resume it. It stays signed in.</source>
        <translation>恢复之前，其请求会被拒绝。登录状态保持不变。</translation>
    </message>
    <message>
        <source>Its tokens stay refused until you remove it from the list.</source>
        <translation>从列表中移除之前，其令牌会一直被拒绝。</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次活动</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Open requests now</source>
        <translation>当前未完成的请求</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>自称</translation>
    </message>
    <message>
        <source>Select a client to see what it may do.</source>
        <translation>选择客户端以查看其权限。</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>可使用的服务器</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>显示活动</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>可使用的内容…</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>已结束：{when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>{host}, {kind}</source>
        <translation>{host}，{kind}</translation>
    </message>
    <message>
        <source>{name} ({email})</source>
        <translation>{name} ({email})</translation>
    </message>
    <message>
        <source>{program}, {when}. If that was you, say so. If not, revoke the access.</source>
        <translation>{program}，{when}。如果是本人操作，请选择“没有问题”；否则请撤销访问权限。</translation>
    </message>
    <message>
        <source>{today} today, {total} in all</source>
        <translation>今天 {today} 次，共 {total} 次</translation>
    </message>
    <message>
        <source>{when}, unless used</source>
        <translation>{when}（若不使用）</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message numerus="yes">
        <source>%n requests open</source>
        <translation>
            <numerusform>%n 个请求未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request open</source>
        <translation>1 个请求未完成</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>上次活动：{when}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>尚未使用</translation>
    </message>
</context>
<context>
    <name>ClientSummary</name>
    <message>
        <source>Claude, Cursor, VS Code and many others: a click writes the bridge into their settings. You see the change first, and can take it back.</source>
        <translation>Claude、Cursor、VS Code 等众多应用：点击一下即可将 Bridge 写入其设置。写入前可以查看更改，之后也可以还原。</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>连接应用…</translation>
    </message>
    <message>
        <source>Connect your first app</source>
        <translation>连接第一个应用</translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>已连接的应用</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>显示全部 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>显示所有客户端</translation>
    </message>
</context>
<context>
    <name>ClientsModel</name>
    <message>
        <source>Allowed to</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次活动</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tool calls today / since it was connected</source>
        <translation>今天的工具调用次数 / 连接以来的次数</translation>
    </message>
    <message>
        <source>When access ends if the app is not used; each use moves it on. A key ends on its day.</source>
        <translation>应用不使用时访问权限的到期时间，每次使用都会顺延。密钥在其指定日期到期。</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>已结束：{when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}：{value}</translation>
    </message>
    <message>
        <source>{today} / {total}</source>
        <translation>{today} / {total}</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n 个已连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n 个已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>撤销(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Revoke all</source>
        <translation>全部撤销(&amp;R)</translation>
    </message>
    <message>
        <source>A script, or an app that can&apos;t open a browser, comes in with a key that you make here.</source>
        <translation>脚本或无法打开浏览器的应用可使用在这里创建的密钥接入。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>An app that is connected to the bridge asks here for access once, and then appears in this list.</source>
        <translation>连接到 Bridge 的应用会在这里请求一次访问权限，之后显示在此列表中。</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Check access…</source>
        <translation>检查访问权限…</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>连接应用…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Copy grant ID</source>
        <translation>复制访问权限 ID</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Ends the access of every connected app</source>
        <translation>终止所有已连接应用的访问权限</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Let {name} in again?</source>
        <translation>允许 {name} 再次接入吗？</translation>
    </message>
    <message>
        <source>Makes a key for a script or an app without a browser</source>
        <translation>为脚本或没有浏览器的应用创建密钥</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation>没有已连接的应用</translation>
    </message>
    <message>
        <source>No client matches “{search}”.</source>
        <translation>没有与“{search}”匹配的客户端。</translation>
    </message>
    <message>
        <source>No personal key</source>
        <translation>没有个人密钥</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Once it is off the list, its next token lets it in. Leave it there to go on refusing it.</source>
        <translation>从列表中移除后，其下一个令牌即可接入。要继续拒绝，请将其保留在列表中。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Revoke access for every app?</source>
        <translation>撤销所有应用的访问权限吗？</translation>
    </message>
    <message>
        <source>Revoke access for {name}?</source>
        <translation>撤销 {name} 的访问权限吗？</translation>
    </message>
    <message>
        <source>Revoke all…</source>
        <translation>全部撤销…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>搜索客户端</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>显示活动</translation>
    </message>
    <message>
        <source>This takes effect at once: all running calls are cancelled and all connections are closed. Each app can ask for access again, and you decide again.</source>
        <translation>立即生效：所有正在运行的调用会被取消，所有连接会被关闭。每个应用都可以再次请求访问权限，届时重新决定。</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>可使用的内容…</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>列表显示的内容</translation>
    </message>
</context>
<context>
    <name>ClientsTable</name>
    <message>
        <source>Connected clients</source>
        <translation>已连接的客户端</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>It can do there whatever you can do. Go on only if you know where it comes from.</source>
        <translation>它在这里可以做当前用户能做的任何事。仅在了解其来源时继续。</translation>
    </message>
    <message>
        <source>The server sees what your apps send to it. Go on only if you know whose it is.</source>
        <translation>该服务器会看到应用发送给它的内容。仅在了解其归属时继续。</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>将要添加的内容</translation>
    </message>
</context>
<context>
    <name>ConnectQuestion</name>
    <message>
        <source>&amp;Allow</source>
        <translation>允许(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>拒绝(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>只读(&amp;R)</translation>
    </message>
    <message>
        <source>Allow an app to connect?</source>
        <translation>允许应用连接吗？</translation>
    </message>
    <message>
        <source>Check that the page in your browser shows the same code</source>
        <translation>请核对浏览器页面显示的代码是否相同</translation>
    </message>
    <message>
        <source>Code: {letters}</source>
        <translation>代码：{letters}</translation>
    </message>
    <message>
        <source>If you did not just ask an app to connect, choose Deny.</source>
        <translation>如果刚才没有要求应用连接，请选择“拒绝”。</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Name verified by {host}</source>
        <translation>名称已由 {host} 验证</translation>
    </message>
    <message>
        <source>Not verified: the name is only what the app says of itself</source>
        <translation>未验证：名称仅为应用自称</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>仅限声明不更改任何内容的工具。</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>注册程序</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation>授权结果发送到</translation>
    </message>
    <message>
        <source>wants to use your MCP servers</source>
        <translation>想要使用 MCP 服务器</translation>
    </message>
    <message>
        <source>{host} – {kind}</source>
        <translation>{host} – {kind}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>A script can&apos;t open a browser: make it a personal key, which it sends with every request to this address.</source>
        <translation>脚本无法打开浏览器：请为其创建个人密钥，并在发往此地址的每个请求中附上。</translation>
    </message>
    <message>
        <source>Add a remote MCP server (“HTTP” or “Streamable HTTP”) with this address. It needs no key: the app signs in by itself.</source>
        <translation>使用此地址添加远程 MCP 服务器（“HTTP”或“Streamable HTTP”）。无需密钥：应用会自行登录。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>As an entry in its settings file</source>
        <translation>作为其设置文件中的条目</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy install link</source>
        <translation>复制安装链接</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy what to paste</source>
        <translation>复制要粘贴的内容</translation>
    </message>
    <message>
        <source>If yours is in the list all the same, choose it there. Any other one is connected like this.</source>
        <translation>如果应用其实在列表中，请在列表中选择。其他应用按以下方式连接。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>No AI app was found on this computer</source>
        <translation>未在此电脑上找到 AI 应用</translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation>在 {name} 中打开</translation>
    </message>
    <message>
        <source>Or in a terminal</source>
        <translation>或在终端中</translation>
    </message>
    <message>
        <source>Paste into {where}</source>
        <translation>粘贴到 {where}</translation>
    </message>
    <message>
        <source>The app then opens your browser once, and this window asks you whether to let it in.</source>
        <translation>之后应用会打开一次浏览器，此窗口会询问是否允许接入。</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>要复制的内容</translation>
    </message>
    <message>
        <source>Where it sends what, and with which key</source>
        <translation>发送目标、内容和所用密钥</translation>
    </message>
    <message>
        <source>{name} can add it by itself.</source>
        <translation>{name} 可以自行添加。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>撤销(&amp;R)</translation>
    </message>
    <message>
        <source>Another program came with the access of {name}</source>
        <translation>另一个程序使用了 {name} 的访问权限</translation>
    </message>
    <message>
        <source>Compare the code and answer in MCP Auth Bridge. No answer counts as no.</source>
        <translation>请核对代码并在 MCP Auth Bridge 中答复。不答复视为拒绝。</translation>
    </message>
    <message>
        <source>Connected apps can go on using your servers. There is no tray here to show an icon: to see this window again, start MCP Auth Bridge once more.</source>
        <translation>已连接的应用可以继续使用服务器。这里没有可显示图标的托盘：要再次看到此窗口，请重新启动 MCP Auth Bridge。</translation>
    </message>
    <message>
        <source>Connected apps can go on. The icon in the tray brings the window back.</source>
        <translation>已连接的应用可以继续工作。点击托盘图标可重新打开窗口。</translation>
    </message>
    <message>
        <source>It can use your MCP servers until you pause or revoke it.</source>
        <translation>在暂停或撤销之前，它可以使用 MCP 服务器。</translation>
    </message>
    <message>
        <source>Keep running in the background?</source>
        <translation>在后台继续运行吗？</translation>
    </message>
    <message>
        <source>Let it from now on, or not, in MCP Auth Bridge. No answer counts as no.</source>
        <translation>请在 MCP Auth Bridge 中决定是否从现在起允许。不答复视为拒绝。</translation>
    </message>
    <message>
        <source>Look at the call and answer in MCP Auth Bridge. No answer counts as no.</source>
        <translation>请查看调用并在 MCP Auth Bridge 中答复。不答复视为拒绝。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge keeps running</source>
        <translation>MCP Auth Bridge 继续运行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Revoke access for {name}?</source>
        <translation>撤销 {name} 的访问权限吗？</translation>
    </message>
    <message>
        <source>There is a new personal key: {name}</source>
        <translation>有新的个人密钥：{name}</translation>
    </message>
    <message>
        <source>Who has it can use your MCP servers until its day, or until you pause or revoke it.</source>
        <translation>持有者可以使用 MCP 服务器，直到密钥到期，或被暂停或撤销。</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} 已连接</translation>
    </message>
    <message>
        <source>{program}. If that was not you, revoke the access under Clients.</source>
        <translation>{program}。如果不是本人操作，请在“客户端”中撤销访问权限。</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Lines that begin with minus were there before, with plus are new</source>
        <translation>以减号开头的行是原有内容，以加号开头的行是新内容</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>更改内容</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Shows only lines of the kinds that are switched on</source>
        <translation>仅显示已开启类型的记录</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All apps</source>
        <translation>所有应用</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>所有服务器</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>needs you</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>well</source>
        <translation>正常</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>1 server</source>
        <translation>1 个服务器</translation>
    </message>
    <message>
        <source>Apps reach their servers only while the bridge runs. The settings have these switches, too.</source>
        <translation>只有 Bridge 运行时，应用才能访问服务器。这些开关在设置中也有。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Every connected app then reaches them at the one address, and their keys move out of settings files. Nothing runs before you have seen all of it.</source>
        <translation>之后每个已连接的应用都通过同一个地址访问它们，密钥也会移出设置文件。在查看全部内容之前，不会运行任何程序。</translation>
    </message>
    <message>
        <source>First steps with MCP Auth Bridge</source>
        <translation>MCP Auth Bridge 入门</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>保存在那里</translation>
    </message>
    <message>
        <source>None connected yet</source>
        <translation>尚未连接应用</translation>
    </message>
    <message>
        <source>None yet, only the bridge&apos;s own tools</source>
        <translation>尚无，仅有 Bridge 自带的工具</translation>
    </message>
    <message>
        <source>One local address for all your MCP servers, behind a login you control. A few short questions follow; skip any.</source>
        <translation>所有 MCP 服务器共用一个本地地址，由自己掌控的登录保护。接下来有几个简短的问题，均可跳过。</translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation>仅询问</translation>
    </message>
    <message>
        <source>Questions, and each app that has connected</source>
        <translation>询问，以及每个已连接的应用</translation>
    </message>
    <message>
        <source>Should it start by itself?</source>
        <translation>是否自动启动？</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Stored in: {place}</source>
        <translation>保存位置：{place}</translation>
    </message>
    <message>
        <source>The place for them needs you; Home says what to do</source>
        <translation>保存位置需要处理；主页上有说明</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Welcome to MCP Auth Bridge</source>
        <translation>欢迎使用 MCP Auth Bridge</translation>
    </message>
    <message>
        <source>Whatever you skipped can be done later, in the window.</source>
        <translation>跳过的步骤可以稍后在窗口中完成。</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>登录系统时</translation>
    </message>
    <message>
        <source>When you start it</source>
        <translation>手动启动时</translation>
    </message>
    <message>
        <source>When you start it; another copy starts when you log in</source>
        <translation>手动启动时；登录系统时会启动另一个副本</translation>
    </message>
    <message>
        <source>Which apps may use it?</source>
        <translation>哪些应用可以使用？</translation>
    </message>
    <message>
        <source>Which servers do you want to bring?</source>
        <translation>要接入哪些服务器？</translation>
    </message>
    <message>
        <source>You see what would be written into an app&apos;s settings before anything is. The app then opens your browser once, and you let it in.</source>
        <translation>写入应用的设置之前，会先显示要写入的内容。之后应用会打开一次浏览器，由用户允许接入。</translation>
    </message>
    <message>
        <source>{count} servers</source>
        <translation>{count} 个服务器</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>GeneralForm</name>
    <message>
        <source>Another copy starts when you log in</source>
        <translation>登录系统时会启动另一个副本</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Asks pypi.org, where new versions are published. Nothing is sent but the question: nothing of you, your apps or servers, though the site sees from where it is asked. Home then says what to do; nothing is downloaded or installed.</source>
        <translation>向发布新版本的 pypi.org 查询。只发送查询本身，不涉及用户、应用或服务器的任何信息，但该网站能看到查询的来源。有新版本时主页会说明如何操作；不会下载或安装任何内容。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Go through them again…</source>
        <translation>重新浏览…</translation>
    </message>
    <message>
        <source>It is at {place}.</source>
        <translation>位于 {place}。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>每天检查一次新版本</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Pages in the browser follow at once, the window at its next start.</source>
        <translation>浏览器中的页面立即生效，窗口在下次启动时生效。</translation>
    </message>
    <message>
        <source>Questions are always shown. So is what comes in without asking you: a new key, or another server&apos;s token.</source>
        <translation>询问始终显示。未经询问而接入的也会显示，例如新密钥或其他服务器的令牌。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Secrets, apps, servers, start: one question at a time.</source>
        <translation>机密、应用、服务器、启动：逐项设置。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start this one</source>
        <translation>启动此副本</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>登录系统时启动</translation>
    </message>
    <message>
        <source>Switched off in your desktop&apos;s own settings. Switch it on here, and it counts there as well.</source>
        <translation>已在桌面自身的设置中关闭。在这里开启后，那里也会生效。</translation>
    </message>
    <message>
        <source>Tell me when an app has connected</source>
        <translation>有应用连接时通知</translation>
    </message>
    <message>
        <source>This copy starts when you log in.</source>
        <translation>登录系统时会启动此副本。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Without its window: an icon in the tray, and your apps find their servers at once.</source>
        <translation>不显示窗口：仅有托盘图标，应用可立即使用服务器。</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n apps connected</source>
        <translation>
            <numerusform>%n 个应用已连接</numerusform>
        </translation>
    </message>
    <message>
        <source>1 app connected</source>
        <translation>1 个应用已连接</translation>
    </message>
    <message>
        <source>Address for your apps</source>
        <translation>供应用使用的地址</translation>
    </message>
    <message>
        <source>Apps can&apos;t reach the bridge now. They stay signed in.</source>
        <translation>应用目前无法访问 Bridge。登录状态保持不变。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Every request is refused until you resume. Apps stay signed in.</source>
        <translation>恢复之前，所有请求都会被拒绝。应用保持登录。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>No app is connected yet.</source>
        <translation>尚未连接应用。</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Running, with a problem</source>
        <translation>正在运行，但有问题</translation>
    </message>
    <message>
        <source>Secrets are kept in: {place} · Version {version}</source>
        <translation>机密保存位置：{place} · 版本 {version}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The bridge is getting ready.</source>
        <translation>Bridge 正在准备。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Version {version} is out. It comes from where this one came from.</source>
        <translation>版本 {version} 已发布。获取渠道与当前版本相同。</translation>
    </message>
    <message>
        <source>Version {version} is out. To update: {command}</source>
        <translation>版本 {version} 已发布。更新方法：{command}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等待处理</translation>
    </message>
    <message>
        <source>{connected}.</source>
        <translation>{connected}。</translation>
    </message>
    <message>
        <source>{connected}. Nothing needs you.</source>
        <translation>{connected}。没有需要处理的事项。</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>1 call</source>
        <translation>1 次调用</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>Nothing in the last 24 hours</source>
        <translation>过去 24 小时没有活动</translation>
    </message>
    <message>
        <source>most calls after {time}</source>
        <translation>{time} 之后调用最多</translation>
    </message>
    <message>
        <source>{begin} to {end}: {calls}, {errors}</source>
        <translation>{begin} 至 {end}：{calls}，{errors}</translation>
    </message>
    <message>
        <source>{calls} and {errors} in the last 24 hours</source>
        <translation>过去 24 小时有 {calls}和 {errors}</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} 次调用</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} 个错误</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Looking into the settings of your apps…</source>
        <translation>正在查看应用的设置…</translation>
    </message>
    <message>
        <source>No server was found in the settings of the AI apps on this computer.</source>
        <translation>未在此电脑上 AI 应用的设置中找到服务器。</translation>
    </message>
    <message>
        <source>There is nothing to bring in the settings of {name}.</source>
        <translation>{name} 的设置中没有可接入的服务器。</translation>
    </message>
    <message>
        <source>These servers are in the settings of your AI apps. They are copied here; the apps&apos; settings stay as they are.</source>
        <translation>这些服务器位于 AI 应用的设置中。它们会被复制到这里；应用的设置保持不变。</translation>
    </message>
    <message>
        <source>These servers are in the settings of {name}. They are copied behind the bridge first; the settings of {name} stay as they are until you take the servers out of them.</source>
        <translation>这些服务器位于 {name} 的设置中。首先会将其复制并接入 Bridge；在移除这些服务器之前，{name} 的设置保持不变。</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>A key for a script or an app without a browser</source>
        <translation>供脚本或没有浏览器的应用使用的密钥</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>Give it a name, so that you know it again in the list.</source>
        <translation>取一个便于在列表中辨认的名称。</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>可使用的服务器</translation>
    </message>
    <message>
        <source>Tick at least one server.</source>
        <translation>请至少勾选一个服务器。</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>至指定日期</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>至 {when}</translation>
    </message>
    <message>
        <source>What will use it.</source>
        <translation>密钥的用途。</translation>
    </message>
    <message>
        <source>for example: nightly backup</source>
        <translation>例如：每晚备份</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>It has written nothing yet.</source>
        <translation>尚无任何输出。</translation>
    </message>
    <message>
        <source>Log of the server</source>
        <translation>服务器日志</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>{title} •</source>
        <translation>{title} •</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>A question waits for you</source>
        <translation>询问的等待时间</translation>
    </message>
    <message>
        <source>An app renews its access after</source>
        <translation>应用更新访问权限的间隔</translation>
    </message>
    <message>
        <source>An unused app stays connected for</source>
        <translation>未使用的应用保持连接的时间</translation>
    </message>
    <message>
        <source>Another program is using this port now.</source>
        <translation>另一个程序正在使用此端口。</translation>
    </message>
    <message>
        <source>By itself, nobody notices. A stolen key is good for no longer than this.</source>
        <translation>自动进行，不会被察觉。被盗的密钥有效时间不会超过此值。</translation>
    </message>
    <message>
        <source>Connected apps then need the new address: {address}</source>
        <translation>之后已连接的应用需要使用新地址：{address}</translation>
    </message>
    <message>
        <source>Every use begins this time anew. Afterwards the app has to ask again.</source>
        <translation>每次使用都会重新计时。到期后应用需要再次请求。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network and times</source>
        <translation>网络和时间</translation>
    </message>
    <message>
        <source>No answer counts as no.</source>
        <translation>不答复视为拒绝。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Register the new callback address with the identity provider, too: {address}</source>
        <translation>还需在身份提供方注册新的回调地址：{address}</translation>
    </message>
    <message>
        <source>Restart MCP Auth Bridge?</source>
        <translation>重启 MCP Auth Bridge 吗？</translation>
    </message>
    <message>
        <source>Restart now…</source>
        <translation>立即重启…</translation>
    </message>
    <message>
        <source>Restart to use what you have changed</source>
        <translation>重启以应用更改</translation>
    </message>
    <message>
        <source>Running calls end. Connected apps come back by themselves.</source>
        <translation>正在运行的调用会终止。已连接的应用会自动重新连接。</translation>
    </message>
    <message>
        <source>Running calls end. Connected apps then need the new address.</source>
        <translation>正在运行的调用会终止。之后已连接的应用需要使用新地址。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The passphrase of the sealed file is asked for again.</source>
        <translation>会再次要求输入加密文件的密码短语。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Until then everything goes on as before.</source>
        <translation>在此之前一切照旧。</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make key</source>
        <translation>创建密钥(&amp;M)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
</context>
<context>
    <name>NewLinesButton</name>
    <message>
        <source>1 new line</source>
        <translation>1 条新记录</translation>
    </message>
    <message>
        <source>Goes to the top of the list</source>
        <translation>转到列表顶部</translation>
    </message>
    <message>
        <source>{count} new lines</source>
        <translation>{count} 条新记录</translation>
    </message>
</context>
<context>
    <name>NoServers</name>
    <message>
        <source>Add server…</source>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>Bring your servers</source>
        <translation>接入服务器</translation>
    </message>
    <message>
        <source>Import from your apps…</source>
        <translation>从应用导入…</translation>
    </message>
    <message>
        <source>Servers give AI apps their tools: files, GitHub, a database. Put them here once, and every app you let in can use them, with their keys out of the apps&apos; settings.</source>
        <translation>服务器为 AI 应用提供工具：文件、GitHub、数据库。在这里添加一次，所有获准接入的应用都可以使用，密钥也不再留在应用的设置中。</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>%n servers were added</source>
        <translation>
            <numerusform>已添加 %n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Added, but: {why}</source>
        <translation>已添加，但是：{why}</translation>
    </message>
    <message>
        <source>Added, switched off.</source>
        <translation>已添加，处于停用状态。</translation>
    </message>
    <message>
        <source>Added. It is being started and asked for its tools; that can take a while…</source>
        <translation>已添加。正在启动并查询其工具，可能需要一些时间…</translation>
    </message>
    <message>
        <source>Added. Sign in to it, so that it can be used.</source>
        <translation>已添加。登录后即可使用。</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>添加结果</translation>
    </message>
    <message>
        <source>Not added: {why}</source>
        <translation>未添加：{why}</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>未添加任何内容</translation>
    </message>
    <message>
        <source>Works: {tools}.</source>
        <translation>工作正常：{tools}。</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>没有工具</translation>
    </message>
    <message>
        <source>{added} of {all} servers were added</source>
        <translation>已添加 {added} 个服务器，共 {all} 个</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>已添加 {name}</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>正在等待…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Copy the place of the file</source>
        <translation>复制文件位置</translation>
    </message>
    <message>
        <source>Details of the selected app</source>
        <translation>所选应用的详细信息</translation>
    </message>
    <message>
        <source>Mend the file and try again, or put the entry in by hand with Copy instead.</source>
        <translation>请修复文件后重试，或使用“改为复制”手动添加条目。</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Show in Clients</source>
        <translation>在“客户端”中显示</translation>
    </message>
</context>
<context>
    <name>OwnServers</name>
    <message>
        <source>Bring them behind the bridge…</source>
        <translation>接入 Bridge…</translation>
    </message>
</context>
<context>
    <name>PairLine</name>
    <message>
        <source>Keep it in the keyring, not in the settings</source>
        <translation>保存在密钥环中，而不是设置中</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>已保存；输入可替换</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>此行</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>PairsField</name>
    <message>
        <source>A value has no name.</source>
        <translation>有值缺少名称。</translation>
    </message>
    <message>
        <source>Type the value of {name} again: a kept secret is not shown.</source>
        <translation>请重新输入 {name} 的值：已保存的机密不会显示。</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation>{name} 没有值。</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {count} characters. It is asked at every start, and nobody can recover it.</source>
        <translation>请设置至少 {count} 个字符的密码短语。每次启动时都会要求输入，且无人能够恢复。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>请输入加密文件的密码短语。</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Paste what a server&apos;s page or another app&apos;s settings say: JSON, TOML, YAML, a command, or an address. Nothing starts yet.</source>
        <translation>粘贴服务器页面或其他应用设置中的内容：JSON、TOML、YAML、命令或地址。此时不会启动任何程序。</translation>
    </message>
    <message>
        <source>Text to read servers from</source>
        <translation>用于读取服务器的文本</translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Copy the place of the file</source>
        <translation>复制文件位置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>It asks for that once, in your browser.</source>
        <translation>仅会在浏览器中请求一次。</translation>
    </message>
    <message>
        <source>Lines with + come, lines with − go. Secrets are shown as ••••.</source>
        <translation>带 + 的行将添加，带 − 的行将移除。机密显示为 ••••。</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>将要写入的内容</translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that it does not have yet are lost.</source>
        <translation>
            <numerusform>其中尚未收到的 %n 条记录将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete all activity</source>
        <translation>删除所有活动(&amp;D)</translation>
    </message>
    <message>
        <source>1 line that it does not have yet is lost.</source>
        <translation>其中尚未收到的 1 条记录将丢失。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Activity is kept for</source>
        <translation>活动保留时间</translation>
    </message>
    <message>
        <source>All activity is deleted.</source>
        <translation>已删除所有活动。</translation>
    </message>
    <message>
        <source>An app&apos;s access belongs to the program that signed in. Updates, helpers and other copies of it count as the same. This finds access that strayed; a program that runs as you can disguise itself.</source>
        <translation>应用的访问权限属于登录时的程序。其更新、辅助程序和其他副本视为同一程序。此项可发现流落他处的访问权限；但以同一用户身份运行的程序可以伪装自己。</translation>
    </message>
    <message>
        <source>Apps send private things to tools</source>
        <translation>应用会向工具发送私密内容</translation>
    </message>
    <message>
        <source>Clear activity now…</source>
        <translation>立即清除活动…</translation>
    </message>
    <message>
        <source>Delete all activity?</source>
        <translation>删除所有活动吗？</translation>
    </message>
    <message>
        <source>Deletes every line, and what calls carried. Apps stay connected.</source>
        <translation>删除所有记录和调用内容。应用保持连接。</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>For finding out what an app really did. The first 4 kB of each call, shown on the Activity page.</source>
        <translation>用于查明应用的实际操作。每次调用的前 4 kB 会显示在“活动”页面上。</translation>
    </message>
    <message>
        <source>It works, and you are told once of each program.</source>
        <translation>照常工作，每个程序通知一次。</translation>
    </message>
    <message>
        <source>Keep what calls carry (their arguments)</source>
        <translation>保存调用内容（参数）</translation>
    </message>
    <message>
        <source>Older lines are deleted by themselves. More than 50,000 lines are never kept.</source>
        <translation>较早的记录会自动删除。最多保留 50,000 条记录。</translation>
    </message>
    <message>
        <source>Once you save, what was kept so far is deleted.</source>
        <translation>保存设置后，此前保存的内容会被删除。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Searches, messages, contents of files: from now on they are on this disk, for as long as lines are kept. What looks like a password or a key is left out, but nobody can promise to recognise every one. They never go to the audit log or into the log file.</source>
        <translation>搜索、消息、文件内容：从现在起，只要记录仍保留，它们就会存储在此磁盘上。看似密码或密钥的内容会被略去，但无法保证识别全部。它们绝不会进入审计日志或日志文件。</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>The Activity page tells when which app called what, and who was let in. All of it stays on this computer, unless you switch the audit log on.</source>
        <translation>“活动”页面记录各应用何时调用了什么，以及谁获准接入。除非开启审计日志，所有记录都只留在此电脑上。</translation>
    </message>
    <message>
        <source>The program is shown under Clients, and no more.</source>
        <translation>仅在“客户端”中显示该程序。</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back.</source>
        <translation>此操作无法还原。</translation>
    </message>
    <message>
        <source>Until you say that it is fine. What can&apos;t be recognised is refused, too.</source>
        <translation>直到确认没有问题。无法识别的程序也会被拒绝。</translation>
    </message>
    <message>
        <source>What is kept now</source>
        <translation>当前保存的内容</translation>
    </message>
    <message>
        <source>What the audit log has already stays there.</source>
        <translation>审计日志中已有的内容会保留。</translation>
    </message>
    <message>
        <source>When another program uses an app&apos;s access</source>
        <translation>另一个程序使用应用的访问权限时</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Servers found</source>
        <translation>找到的服务器</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>Is behind the bridge already.</source>
        <translation>已接入 Bridge。</translation>
    </message>
    <message>
        <source>Needs {names}, which is asked for next.</source>
        <translation>需要 {names}，将在下一步询问。</translation>
    </message>
</context>
<context>
    <name>ProviderFields</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>附加参数</translation>
    </message>
    <message>
        <source>For the address of the sign-in page, one name=value per line.</source>
        <translation>用于登录页面的地址，每行一个“名称=值”。</translation>
    </message>
    <message>
        <source>How the client secret is sent</source>
        <translation>客户端机密的发送方式</translation>
    </message>
    <message>
        <source>In a header (Basic)</source>
        <translation>通过标头 (Basic)</translation>
    </message>
    <message>
        <source>In the form (POST)</source>
        <translation>通过表单 (POST)</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>保存位置：{place}</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation>留空则继续使用已保存的机密。</translation>
    </message>
    <message>
        <source>One of the names is there twice.</source>
        <translation>有名称重复。</translation>
    </message>
    <message>
        <source>Protects the answer on its way. Switch it off only if signing in fails with it.</source>
        <translation>保护传输中的应答。仅当因此无法登录时才关闭。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Rights by scope</source>
        <translation>按作用域分配权限</translation>
    </message>
    <message>
        <source>Send PKCE</source>
        <translation>发送 PKCE</translation>
    </message>
    <message>
        <source>The provider&apos;s scopes that let apps read, change, and delete or overwrite things; any one in a line is enough. All lines empty: scopes decide nothing. Otherwise nobody gets the right of an empty line.</source>
        <translation>提供方允许应用读取、更改、删除或覆盖内容的作用域；每行具备任意一个即可。所有行留空：作用域不起作用。否则，留空行对应的权限不授予任何人。</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to another address and is not sent to this one.</source>
        <translation>已保存的机密属于另一个地址，不会发送到此地址。</translation>
    </message>
    <message>
        <source>There is no secret (public client)</source>
        <translation>没有机密（公共客户端）</translation>
    </message>
    <message>
        <source>Write each line as name=value.</source>
        <translation>每行请写成“名称=值”。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Can be pressed a moment after this window has opened</source>
        <translation>此窗口打开片刻后才可点击</translation>
    </message>
    <message>
        <source>Counts as {answer} in {time}</source>
        <translation>{time} 后视为“{answer}”</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>第 {number} 个，共 {total} 个</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Closing the window stops nothing: connected apps go on. Quit, in the tray or with Ctrl+Q, does.</source>
        <translation>关闭窗口不会停止任何工作：已连接的应用继续运行。要停止，请在托盘中选择“退出”或按 Ctrl+Q。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>RightsChoice</name>
    <message>
        <source>All tools, also those that may delete or overwrite, or say nothing of themselves.</source>
        <translation>所有工具，包括可能删除或覆盖内容的工具，以及未作任何声明的工具。</translation>
    </message>
    <message>
        <source>Also tools that add and change, but none that may delete or overwrite.</source>
        <translation>还包括会添加和更改内容的工具，但不包括可能删除或覆盖内容的工具。</translation>
    </message>
    <message>
        <source>Just what is ticked here:</source>
        <translation>仅限在此勾选的项目：</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>仅限声明不更改任何内容的工具。</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
</context>
<context>
    <name>RightsQuestion</name>
    <message>
        <source>&amp;Let it</source>
        <translation>允许(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>不允许(&amp;N)</translation>
    </message>
    <message>
        <source>Let an app do more?</source>
        <translation>允许应用执行更多操作吗？</translation>
    </message>
    <message>
        <source>Let it from now on?</source>
        <translation>从现在起允许吗？</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>You can take this back at any time under Clients.</source>
        <translation>可随时在“客户端”中收回。</translation>
    </message>
    <message>
        <source>wanted to use a tool that it may not use</source>
        <translation>想要使用不允许使用的工具</translation>
    </message>
    <message>
        <source>{name} wanted to use {tool}, which {effect}. Let it from now on?</source>
        <translation>{name} 想要使用 {tool}（{effect}）。从现在起允许吗？</translation>
    </message>
</context>
<context>
    <name>SecretsForm</name>
    <message numerus="yes">
        <source>%n sealed copies are not in Vault yet.</source>
        <translation>
            <numerusform>%n 个加密副本尚未存入 Vault。</numerusform>
        </translation>
    </message>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation>用密码短语加密的文件</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>至少 {count} 个字符。</translation>
    </message>
    <message>
        <source>At least {count} characters. Nobody can recover it.</source>
        <translation>至少 {count} 个字符。无人能够恢复。</translation>
    </message>
    <message>
        <source>Client secret and logins at the identity provider. Of apps&apos; keys, only fingerprints are kept.</source>
        <translation>客户端机密和身份提供方的登录信息。应用的密钥只保存指纹。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>For computers without a keyring. It asks for the passphrase at every start.</source>
        <translation>适用于没有密钥环的电脑。每次启动时都会要求输入密码短语。</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>仅存于内存</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>Kept in the keyring of this system. It must be allowed to store, read, list and delete secrets.</source>
        <translation>保存在此系统的密钥环中。须允许存储、读取、列出和删除机密。</translation>
    </message>
    <message>
        <source>Nothing has to be moved: signing in on this computer keeps no secrets. Apps stay connected.</source>
        <translation>无需移动任何内容：在此电脑上登录不保存机密。应用保持连接。</translation>
    </message>
    <message>
        <source>Nothing is written down. Everything is forgotten when you quit.</source>
        <translation>不写入任何内容。退出后全部清除。</translation>
    </message>
    <message>
        <source>One sealed copy is not in Vault yet.</source>
        <translation>1 个加密副本尚未存入 Vault。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opens with your login. The best place on most computers.</source>
        <translation>登录系统时解锁。对大多数电脑而言是最佳位置。</translation>
    </message>
    <message>
        <source>Pangea Vault</source>
        <translation>Pangea Vault</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sealed on this computer, with sealed copies in your Pangea project.</source>
        <translation>在此电脑上加密，并在 Pangea 项目中保存加密副本。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Secrets are kept in: {place}</source>
        <translation>机密保存位置：{place}</translation>
    </message>
    <message>
        <source>Secrets are now kept in: {place}</source>
        <translation>机密现在的保存位置：{place}</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>服务令牌</translation>
    </message>
    <message>
        <source>The client secret and people&apos;s logins move there, sealed: Pangea can read neither them nor their names. Nothing waits for Vault, not even a start without a network. Apps stay connected.</source>
        <translation>客户端机密和用户的登录信息会加密后移到那里：Pangea 无法读取它们及其名称。一切操作都无需等待 Vault，没有网络也能启动。应用保持连接。</translation>
    </message>
    <message>
        <source>The client secret and people&apos;s logins move there. Apps stay connected.</source>
        <translation>客户端机密和用户的登录信息会移到那里。应用保持连接。</translation>
    </message>
    <message>
        <source>The client secret moves there and is forgotten when you quit: after every start, type it again under Sign-in. Apps stay connected, but the identity provider can&apos;t be asked about people until they have signed in again.</source>
        <translation>客户端机密会移到那里，并在退出时清除：每次启动后，请在“登录”中重新输入。应用保持连接，但在用户重新登录之前，无法向身份提供方查询用户信息。</translation>
    </message>
    <message>
        <source>The console shows it on the overview of your project.</source>
        <translation>显示在控制台的项目概览中。</translation>
    </message>
    <message>
        <source>The keyring of this system</source>
        <translation>此系统的密钥环</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used now</source>
        <translation>机密的保存位置目前无法使用</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>There is a sealed file already: type its passphrase.</source>
        <translation>已有加密文件：请输入其密码短语。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>请输入加密文件的密码短语。</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>机密的保存位置</translation>
    </message>
</context>
<context>
    <name>SecretsPage</name>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation>用密码短语加密的文件</translation>
    </message>
    <message>
        <source>A test entry is written, read and removed.</source>
        <translation>会写入、读取并移除一个测试条目。</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>至少 {count} 个字符。</translation>
    </message>
    <message>
        <source>At least {count} characters. Nobody can recover it.</source>
        <translation>至少 {count} 个字符。无人能够恢复。</translation>
    </message>
    <message>
        <source>For computers without a keyring. It asks for the passphrase at every start.</source>
        <translation>适用于没有密钥环的电脑。每次启动时都会要求输入密码短语。</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>仅存于内存</translation>
    </message>
    <message>
        <source>Keep them somewhere else</source>
        <translation>保存到其他位置</translation>
    </message>
    <message>
        <source>Keys of your servers and logins that the bridge has to remember. They belong where this system keeps passwords, never in a settings file.</source>
        <translation>Bridge 需要记住的服务器密钥和登录信息。它们应保存在此系统存放密码的位置，绝不能放在设置文件中。</translation>
    </message>
    <message>
        <source>Nothing is written down. Everything is forgotten when you quit.</source>
        <translation>不写入任何内容。退出后全部清除。</translation>
    </message>
    <message>
        <source>Opens with your login.</source>
        <translation>登录系统时解锁。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Stored in: {place}</source>
        <translation>保存位置：{place}</translation>
    </message>
    <message>
        <source>The keyring of this system</source>
        <translation>此系统的密钥环</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>There is a sealed file already: type its passphrase.</source>
        <translation>已有加密文件：请输入其密码短语。</translation>
    </message>
    <message>
        <source>Tried out just now: a test entry was written, read and removed.</source>
        <translation>刚刚试用过：已写入、读取并移除一个测试条目。</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>正在试用…</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>请输入加密文件的密码短语。</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>机密的保存位置</translation>
    </message>
    <message>
        <source>Where your secrets are kept</source>
        <translation>机密的保存位置</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Revert</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Takes back what is not saved</source>
        <translation>放弃未保存的更改</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Add it once more</source>
        <translation>再添加一次</translation>
    </message>
    <message>
        <source>Allow the address without encryption</source>
        <translation>允许未加密的地址</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>It is behind the bridge already. Tick this if you want it twice.</source>
        <translation>已接入 Bridge。如需重复添加，请勾选此项。</translation>
    </message>
    <message>
        <source>It is behind the bridge already. Twice is for two accounts, for example.</source>
        <translation>已接入 Bridge。重复添加适用于例如使用两个帐户的情况。</translation>
    </message>
    <message>
        <source>It will be {place}.</source>
        <translation>将{place}。</translation>
    </message>
    <message>
        <source>Only if you trust everybody on the way: they can read and change what is said.</source>
        <translation>仅在信任传输途中的所有人时允许：他们可以读取和更改传输的内容。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>This command will run on your computer as you:</source>
        <translation>此命令将以当前用户身份在电脑上运行：</translation>
    </message>
    <message>
        <source>This has no value.</source>
        <translation>没有值。</translation>
    </message>
    <message>
        <source>Tick this if you trust everybody on the way.</source>
        <translation>如果信任传输途中的所有人，请勾选此项。</translation>
    </message>
    <message>
        <source>What your apps send to this server goes to:</source>
        <translation>应用发送给此服务器的内容将发往：</translation>
    </message>
    <message>
        <source>in the browser, once it is added</source>
        <translation>添加后在浏览器中进行</translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Details of the selected server</source>
        <translation>所选服务器的详细信息</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Names of its tools begin with</source>
        <translation>工具名称前缀</translation>
    </message>
    <message>
        <source>No app can use it now. Who may use it stays as it is.</source>
        <translation>目前没有应用可以使用。使用权限的设置保持不变。</translation>
    </message>
    <message>
        <source>Part of MCP Auth Bridge: it tells apps who they act for and how the bridge is.</source>
        <translation>MCP Auth Bridge 的一部分：告知应用其代表谁，以及 Bridge 的状态。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>显示活动</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Starts it apart from everything else and asks what it has</source>
        <translation>单独启动该服务器并查询其提供的内容</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools ({count})</source>
        <translation>工具 ({count})</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>正在等待服务器</translation>
    </message>
    <message>
        <source>What to show of the server</source>
        <translation>要显示的服务器信息</translation>
    </message>
    <message>
        <source>{names} ({place})</source>
        <translation>{names}（{place}）</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message numerus="yes">
        <source>%n commands will run on your computer as you</source>
        <translation>
            <numerusform>%n 个命令将以当前用户身份在电脑上运行</numerusform>
        </translation>
    </message>
    <message>
        <source>A command will run on your computer as you</source>
        <translation>1 个命令将以当前用户身份在电脑上运行</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>添加并启动</translation>
    </message>
    <message>
        <source>Add and start all</source>
        <translation>全部添加并启动</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Bring servers of {name} behind the bridge</source>
        <translation>将 {name} 的服务器接入 Bridge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change a server</source>
        <translation>更改服务器</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>From your apps</source>
        <translation>从应用</translation>
    </message>
    <message>
        <source>How to add servers</source>
        <translation>服务器的添加方式</translation>
    </message>
    <message>
        <source>Is this the right address?</source>
        <translation>地址是否正确？</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next ({count})</source>
        <translation>下一步 ({count})</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>A program on this computer, started when an app needs it.</source>
        <translation>此电脑上的程序，在应用需要时启动。</translation>
    </message>
    <message>
        <source>A server that is running already, here or elsewhere.</source>
        <translation>已在此处或别处运行的服务器。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>添加标头</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what is said. Use https:// if the server knows it.</source>
        <translation>传输途中的任何人都可以读取和更改传输的内容。如果服务器支持，请使用 https://。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Before the names of its tools</source>
        <translation>工具名称之前</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Empty: your home folder.</source>
        <translation>留空：主文件夹。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Every call carries the token of the person it is made for.</source>
        <translation>每次调用都附带其所代表用户的令牌。</translation>
    </message>
    <message>
        <source>Folder it runs in</source>
        <translation>运行文件夹</translation>
    </message>
    <message>
        <source>For example GitHub</source>
        <translation>例如 GitHub</translation>
    </message>
    <message>
        <source>For servers that keep nothing from one call to the next.</source>
        <translation>适用于各次调用之间不保留任何内容的服务器。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>It is kept in the keyring, and sent with every call.</source>
        <translation>保存在密钥环中，并随每次调用发送。</translation>
    </message>
    <message>
        <source>It keeps the tools of different servers apart.</source>
        <translation>用于区分不同服务器的工具。</translation>
    </message>
    <message>
        <source>It may be silent during a call for</source>
        <translation>调用期间允许无响应的时间</translation>
    </message>
    <message>
        <source>It may take to start</source>
        <translation>允许的启动时间</translation>
    </message>
    <message>
        <source>Its name in short</source>
        <translation>服务器简称</translation>
    </message>
    <message>
        <source>Its process ends when unused for</source>
        <translation>未使用多久后结束进程</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One on each line, without quotes.</source>
        <translation>每行一个，不加引号。</translation>
    </message>
    <message>
        <source>One process for all apps</source>
        <translation>所有应用共用一个进程</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Sign in in the browser (OAuth)</source>
        <translation>在浏览器中登录 (OAuth)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The access token is missing.</source>
        <translation>缺少访问令牌。</translation>
    </message>
    <message>
        <source>The server&apos;s own sign-in page opens once it is added.</source>
        <translation>添加后会打开服务器自己的登录页面。</translation>
    </message>
    <message>
        <source>The token each person signed in with</source>
        <translation>每个用户登录时使用的令牌</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>此地址未加密。</translation>
    </message>
    <message>
        <source>What goes before the names of its tools</source>
        <translation>工具名称前加的内容</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>You can paste a whole command line; its arguments move down by themselves.</source>
        <translation>可以粘贴整条命令行；参数会自动移到下方。</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>已保存；输入可替换</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>Servers behind the bridge</source>
        <translation>接入 Bridge 的服务器</translation>
    </message>
</context>
<context>
    <name>ServerTools</name>
    <message>
        <source>All apps</source>
        <translation>所有应用</translation>
    </message>
    <message>
        <source>Asks the server for its tools now, and starts it if need be</source>
        <translation>立即向服务器查询工具，必要时启动服务器</translation>
    </message>
    <message>
        <source>Its tools are not known.</source>
        <translation>工具未知。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>No tools are known yet. “Look again” starts the server and asks it.</source>
        <translation>尚无已知工具。“重新查看”会启动服务器并进行查询。</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>规则适用于</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>搜索工具</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>显示更改…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Whose calls the rules are for</source>
        <translation>规则适用于谁的调用</translation>
    </message>
    <message>
        <source>{app} ({person}, {day})</source>
        <translation>{app}（{person}，{day}）</translation>
    </message>
</context>
<context>
    <name>ServersChoice</name>
    <message>
        <source>All servers</source>
        <translation>所有服务器</translation>
    </message>
    <message>
        <source>Also those that are added later.</source>
        <translation>包括以后添加的服务器。</translation>
    </message>
    <message>
        <source>Just what is ticked here:</source>
        <translation>仅限此处勾选的服务器：</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>仅限以下服务器</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>可使用的服务器</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>1 server found in {apps}</source>
        <translation>在 {apps} 中找到 1 个服务器</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>Apps lose its tools at once, and every permission to use it is deleted.</source>
        <translation>应用会立即失去其工具，使用它的所有权限都会被删除。</translation>
    </message>
    <message>
        <source>Behind the bridge: {names}</source>
        <translation>已接入 Bridge：{names}</translation>
    </message>
    <message>
        <source>Choose from the servers in your apps&apos; settings</source>
        <translation>从应用设置中的服务器选择</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>From anywhere else</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>Import from your apps…</source>
        <translation>从应用导入…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>It comes back here by itself. If no page opened, copy its address.</source>
        <translation>完成后会自动返回这里。如果没有打开页面，请复制其地址。</translation>
    </message>
    <message>
        <source>It does not say what it is</source>
        <translation>未说明自身信息</translation>
    </message>
    <message>
        <source>It has no tools.</source>
        <translation>没有工具。</translation>
    </message>
    <message>
        <source>It was asked for its tools.</source>
        <translation>已查询工具。</translation>
    </message>
    <message>
        <source>It was restarted.</source>
        <translation>已重启。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>工作正常。</translation>
    </message>
    <message>
        <source>Its tools are out of reach for every app until you sign in again, and calls that run now are cancelled. Settings and permissions stay.</source>
        <translation>在重新登录之前，任何应用都无法使用它的工具，正在进行的调用会被取消。设置和权限保持不变。</translation>
    </message>
    <message>
        <source>Look at it once more.</source>
        <translation>请再次查看。</translation>
    </message>
    <message>
        <source>Looking into the settings of your apps…</source>
        <translation>正在查看应用的设置…</translation>
    </message>
    <message>
        <source>MCP {version}</source>
        <translation>MCP {version}</translation>
    </message>
    <message>
        <source>No servers in the settings of your apps</source>
        <translation>应用的设置中没有服务器</translation>
    </message>
    <message>
        <source>Paste a server</source>
        <translation>粘贴服务器</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>粘贴…</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>移除 {name} 吗？</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser.</source>
        <translation>请在浏览器的页面中登录。</translation>
    </message>
    <message>
        <source>Sign out of {name}?</source>
        <translation>退出 {name} 的登录？</translation>
    </message>
    <message>
        <source>The program itself stays on your computer.</source>
        <translation>程序本身保留在电脑上。</translation>
    </message>
    <message>
        <source>The tool has changed again, or back, meanwhile.</source>
        <translation>工具在此期间再次更改，或已改回。</translation>
    </message>
    <message>
        <source>To stop it for a while, switch it off instead.</source>
        <translation>如果只是暂时不用，可改为停用。</translation>
    </message>
    <message>
        <source>Type in a server</source>
        <translation>输入服务器</translation>
    </message>
    <message>
        <source>Type in…</source>
        <translation>输入…</translation>
    </message>
    <message>
        <source>What a server&apos;s page says, a command, or an address.</source>
        <translation>服务器页面上的内容、命令或地址。</translation>
    </message>
    <message>
        <source>What is added to an app later can still be brought from the Servers page.</source>
        <translation>以后添加到应用中的服务器仍可从“服务器”页面接入。</translation>
    </message>
    <message>
        <source>What is {place} for it is deleted, too: {names}.</source>
        <translation>为其{place}的内容也会删除：{names}。</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>没有工具</translation>
    </message>
    <message>
        <source>{count} off</source>
        <translation>{count} 个停用</translation>
    </message>
    <message>
        <source>{count} on</source>
        <translation>{count} 个启用</translation>
    </message>
    <message>
        <source>{count} servers found in {apps}</source>
        <translation>在 {apps} 中找到 {count} 个服务器</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Changed and not saved: {sections}.</source>
        <translation>已更改但未保存：{sections}。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Network and times</source>
        <translation>网络和时间</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>保存更改吗？</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings can be changed while it runs. Home says what is the matter.</source>
        <translation>Bridge 运行时才能更改设置。主页上有问题说明。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The bridge is not running</source>
        <translation>Bridge 未运行</translation>
    </message>
    <message>
        <source>{title} •</source>
        <translation>{title} •</translation>
    </message>
</context>
<context>
    <name>ShownKey</name>
    <message>
        <source>As a server in an app&apos;s settings file (mcpServers)</source>
        <translation>作为应用设置文件中的服务器 (mcpServers)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy it now. It will not be shown again.</source>
        <translation>请立即复制，之后不会再显示。</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Copy settings with the key</source>
        <translation>复制包含密钥的设置</translation>
    </message>
    <message>
        <source>Keep it like a password. If it is lost or seen by others, revoke it under Clients and make a new one.</source>
        <translation>请像密码一样妥善保管。如果遗失或被他人看到，请在“客户端”中撤销并新建密钥。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The key “{name}” is ready</source>
        <translation>密钥“{name}”已创建</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message numerus="yes">
        <source>%n connected apps lose access at once and meet one new login each. They stay known.</source>
        <translation>
            <numerusform>%n 个已连接的应用会立即失去访问权限，并各需重新登录一次。应用信息会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps need you</source>
        <translation>
            <numerusform>有 %n 个步骤需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change sign-in</source>
        <translation>更改登录方式(&amp;C)</translation>
    </message>
    <message>
        <source>Any provider that describes itself: Auth0, Keycloak, Entra, Google, Okta …</source>
        <translation>任何提供自身描述的提供方：Auth0、Keycloak、Entra、Google、Okta…</translation>
    </message>
    <message>
        <source>Asks the provider, signs nobody in, keeps nothing</source>
        <translation>询问提供方，不登录任何人，不保存任何内容</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>授权地址</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Change how people sign in?</source>
        <translation>更改用户的登录方式吗？</translation>
    </message>
    <message>
        <source>Claim that names the person</source>
        <translation>标识用户的声明</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy callback address</source>
        <translation>复制回调地址</translation>
    </message>
    <message>
        <source>Environment files (*.env .env* *.env.*);;All files (*)</source>
        <translation>环境文件 (*.env .env* *.env.*);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Everything a sign-in needs is in place</source>
        <translation>登录所需的一切均已就绪</translation>
    </message>
    <message>
        <source>Everything else is read from there: Auth0, Keycloak, Entra, Google, Okta …</source>
        <translation>其余信息从那里读取：Auth0、Keycloak、Entra、Google、Okta…</translation>
    </message>
    <message>
        <source>GitHub says “id”; “data.id” is a claim inside a claim.</source>
        <translation>GitHub 使用“id”；“data.id”表示声明中的声明。</translation>
    </message>
    <message>
        <source>Hosted login URL</source>
        <translation>托管登录 URL</translation>
    </message>
    <message>
        <source>How people prove who they are before an app may connect. Apps stay known when you change it.</source>
        <translation>应用连接之前，用户如何证明身份。更改后，应用信息会保留。</translation>
    </message>
    <message>
        <source>How people sign in</source>
        <translation>用户的登录方式</translation>
    </message>
    <message>
        <source>Import .env</source>
        <translation>导入 .env</translation>
    </message>
    <message>
        <source>Import .env…</source>
        <translation>导入 .env…</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>内省地址</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Lines that begin with {prefix} are looked for.</source>
        <translation>查找以 {prefix} 开头的行。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>未使用：{names}。</translation>
    </message>
    <message>
        <source>Nothing is kept before you press Save.</source>
        <translation>点击“保存”之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>OAuth (manual)</source>
        <translation>OAuth（手动）</translation>
    </message>
    <message>
        <source>OAuth without OpenID Connect, such as GitHub: you give each address by hand.</source>
        <translation>不含 OpenID Connect 的 OAuth，例如 GitHub：每个地址需手动填写。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>One connected app loses access at once and meets one new login. It stays known.</source>
        <translation>1 个已连接的应用会立即失去访问权限，并需重新登录一次。应用信息会保留。</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>有 1 个步骤需要处理</translation>
    </message>
    <message>
        <source>Only if the provider asks for it, as Auth0 does.</source>
        <translation>仅在提供方要求时填写，例如 Auth0。</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Pangea AuthN</source>
        <translation>Pangea AuthN</translation>
    </message>
    <message>
        <source>Pangea console: AuthN, OAuth Server, Clients; kind Authorization Code.</source>
        <translation>Pangea 控制台：AuthN、OAuth Server、Clients；类型为 Authorization Code。</translation>
    </message>
    <message>
        <source>Pangea console: AuthN, Overview, “Hosted Login”.</source>
        <translation>Pangea 控制台：AuthN、Overview、“Hosted Login”。</translation>
    </message>
    <message>
        <source>People sign in at your Pangea project&apos;s hosted login.</source>
        <translation>用户通过 Pangea 项目的托管登录页面登录。</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI with the provider.</source>
        <translation>请在提供方将此地址原样注册为重定向 URI。</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI, in the console: AuthN, OAuth Server, Clients.</source>
        <translation>请在控制台中将此地址原样注册为重定向 URI：AuthN、OAuth Server、Clients。</translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation>撤销地址</translation>
    </message>
    <message>
        <source>Saved. People now sign in at the provider.</source>
        <translation>已保存。现在用户在提供方登录。</translation>
    </message>
    <message>
        <source>Saved. You answer here whenever an app wants to connect.</source>
        <translation>已保存。有应用想要连接时，在这里答复。</translation>
    </message>
    <message>
        <source>Says who signed in. The introspection address, under Advanced, can do it instead.</source>
        <translation>说明登录者的身份。也可改用“高级”中的内省地址。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Shown once in the console, when the client is made.</source>
        <translation>创建客户端时在控制台中显示一次。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Taken over: {names}.</source>
        <translation>已导入：{names}。</translation>
    </message>
    <message>
        <source>Takes a login back when the last app is revoked (RFC 7009).</source>
        <translation>最后一个应用被撤销时收回登录 (RFC 7009)。</translation>
    </message>
    <message>
        <source>Tells whether a login still stands (RFC 7662).</source>
        <translation>说明登录是否仍然有效 (RFC 7662)。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The client secret is then removed from: {place}</source>
        <translation>之后客户端机密会从以下位置移除：{place}</translation>
    </message>
    <message>
        <source>The file still holds the secret for everybody to read who can open it.</source>
        <translation>该文件仍含有机密，任何能打开文件的人都可以读取。</translation>
    </message>
    <message>
        <source>The last test found something wrong with these settings.</source>
        <translation>上次测试发现这些设置有问题。</translation>
    </message>
    <message>
        <source>These settings have not been tested.</source>
        <translation>这些设置尚未测试。</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Userinfo address</source>
        <translation>用户信息地址</translation>
    </message>
    <message>
        <source>What people read on the sign-in page.</source>
        <translation>登录页面上显示的名称。</translation>
    </message>
    <message>
        <source>What people read on the sign-in page. Left empty: the provider&apos;s own.</source>
        <translation>登录页面上显示的名称。留空：使用提供方自己的名称。</translation>
    </message>
    <message>
        <source>Where people sign in.</source>
        <translation>用户登录的位置。</translation>
    </message>
    <message>
        <source>With blanks between them.</source>
        <translation>用空格分隔。</translation>
    </message>
    <message>
        <source>With blanks between them. Left empty: what the provider gives by itself.</source>
        <translation>用空格分隔。留空：提供方默认给予的作用域。</translation>
    </message>
    <message>
        <source>You answer in this app whenever another one asks. No account is needed.</source>
        <translation>有其他应用请求时，在此应用中答复。无需帐户。</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>此次测试之后有更改</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>无法读取 {file}。</translation>
    </message>
    <message>
        <source>{file} says nothing about {provider}.</source>
        <translation>{file} 中没有关于 {provider} 的内容。</translation>
    </message>
</context>
<context>
    <name>StartChoices</name>
    <message>
        <source>&amp;Copy callback address</source>
        <translation>复制回调地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Memory only, this time</source>
        <translation>本次仅存于内存(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sealed file…</source>
        <translation>加密文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use port {port}</source>
        <translation>使用端口 {port}(&amp;U)</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>Or use port {port} from now on: apps that are already connected then need the new address, {address}</source>
        <translation>或从现在起使用端口 {port}：之后已连接的应用需要使用新地址 {address}</translation>
    </message>
    <message>
        <source>People sign in at {provider}. Before you use port {port}, register exactly this callback address there:</source>
        <translation>用户在 {provider} 登录。使用端口 {port} 之前，请在那里原样注册此回调地址：</translation>
    </message>
    <message>
        <source>{hint} Or go on without it: a file sealed with a passphrase asks for that passphrase at every start; in memory only, everything is forgotten when you quit.</source>
        <translation>{hint} 也可以不使用它继续：用密码短语加密的文件每次启动时都会要求输入密码短语；仅存于内存时，退出后全部清除。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Another copy starts then: {place}. Switched on, this one takes its place.</source>
        <translation>届时会启动另一个副本：{place}。开启后，将由此副本取代。</translation>
    </message>
    <message>
        <source>It is switched off in your desktop&apos;s own settings.</source>
        <translation>已在桌面自身的设置中关闭。</translation>
    </message>
    <message>
        <source>Questions of apps are always shown, and so is what comes in without asking you.</source>
        <translation>应用的询问始终显示，未经询问而接入的也会显示。</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>登录系统时启动</translation>
    </message>
    <message>
        <source>Tell me when an app has connected</source>
        <translation>有应用连接时通知</translation>
    </message>
    <message>
        <source>Without its window: an icon in the tray, where there is one.</source>
        <translation>不显示窗口：如有托盘，则显示托盘图标。</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Apps know it as {name}</source>
        <translation>应用中的名称：{name}</translation>
    </message>
    <message>
        <source>As for all apps: {rule}</source>
        <translation>与所有应用相同：{rule}</translation>
    </message>
    <message>
        <source>Calls by all apps</source>
        <translation>所有应用的调用</translation>
    </message>
    <message>
        <source>Calls by this app</source>
        <translation>此应用的调用</translation>
    </message>
    <message>
        <source>It changed after you approved it, and is refused until you have looked at it.</source>
        <translation>批准后有更改，在查看之前会被拒绝。</translation>
    </message>
    <message>
        <source>It says nothing of itself.</source>
        <translation>没有自身说明。</translation>
    </message>
    <message>
        <source>Selected tool</source>
        <translation>所选工具</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>显示更改…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>What the tool says of itself</source>
        <translation>工具的自身说明</translation>
    </message>
</context>
<context>
    <name>ToolsModel</name>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Changed: refused</source>
        <translation>有更改：已拒绝</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What the tool does by the server&apos;s own word; nobody checks it</source>
        <translation>服务器声明的工具影响，未经核实</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}：{value}</translation>
    </message>
</context>
<context>
    <name>ToolsTable</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n requests waiting …</source>
        <translation>
            <numerusform>%n 个请求等待处理…</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request waiting …</source>
        <translation>1 个请求等待处理…</translation>
    </message>
    <message>
        <source>All clients …</source>
        <translation>所有客户端…</translation>
    </message>
    <message>
        <source>Connect an app …</source>
        <translation>连接应用…</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>已连接的客户端</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>已全部暂停</translation>
    </message>
    <message>
        <source>No client connected</source>
        <translation>没有已连接的客户端</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>暂停 {name}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>恢复 {name}</translation>
    </message>
    <message>
        <source>Revoke {name} …</source>
        <translation>撤销 {name}…</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>撤销…</translation>
    </message>
    <message numerus="yes">
        <source>Running · %n clients</source>
        <translation>
            <numerusform>正在运行 · %n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>Running · 1 client</source>
        <translation>正在运行 · 1 个客户端</translation>
    </message>
    <message>
        <source>Running · no client yet</source>
        <translation>正在运行 · 尚无客户端</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>{name} (paused)</source>
        <translation>{name}（已暂停）</translation>
    </message>
</context>
<context>
    <name>UseDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>更改(&amp;H)</translation>
    </message>
    <message>
        <source>For hundreds of tools. The whole list has {tools} now.</source>
        <translation>适用于有数百个工具的情况。完整列表目前包含：{tools}。</translation>
    </message>
    <message>
        <source>For hundreds of tools: a long list fills up what an app can keep in mind.</source>
        <translation>适用于有数百个工具的情况：过长的列表会占满应用能够记住的内容。</translation>
    </message>
    <message>
        <source>Give it two tools, search and call, in place of the whole list</source>
        <translation>只提供搜索和调用两个工具，代替完整列表</translation>
    </message>
    <message>
        <source>It counts from the next request on. Calls that run at a server you take away are cancelled.</source>
        <translation>从下一次请求起生效。在被移除的服务器上正在运行的调用会被取消。</translation>
    </message>
    <message>
        <source>It counts from the next request on. Calls that run at a server you take away are cancelled. An app that is connected is told that its tools have changed.</source>
        <translation>从下一次请求起生效。在被移除的服务器上正在运行的调用会被取消。已连接的应用会收到工具已更改的通知。</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>请至少勾选一项。</translation>
    </message>
    <message>
        <source>What is switched off, the sign-in does not allow {person}. No app can be allowed it here.</source>
        <translation>已关闭的权限是登录未授予 {person} 的权限。在这里无法将其授予任何应用。</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>可使用的内容</translation>
    </message>
    <message>
        <source>What may {name} use?</source>
        <translation>{name} 可以使用哪些内容？</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>没有工具</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Missing right: {right}</source>
        <translation>缺少权限：{right}</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Right it takes: {right} · {name} is: {role}</source>
        <translation>所需权限：{right} · {name} 的权限：{role}</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>可使用的内容…</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Access ended: {words}</source>
        <translation>访问权限已终止：{words}</translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation>访问权限已更新</translation>
    </message>
    <message>
        <source>Access {words}</source>
        <translation>访问权限：{words}</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>未命名的应用</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>对询问的答复</translation>
    </message>
    <message>
        <source>App made itself known</source>
        <translation>应用注册</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Change of a rule</source>
        <translation>规则更改</translation>
    </message>
    <message>
        <source>Change of a server</source>
        <translation>服务器更改</translation>
    </message>
    <message>
        <source>Change of an app&apos;s settings</source>
        <translation>应用设置更改</translation>
    </message>
    <message>
        <source>Change of rights</source>
        <translation>权限更改</translation>
    </message>
    <message>
        <source>Change of the log</source>
        <translation>日志更改</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>End of access</source>
        <translation>访问权限终止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Program of an app</source>
        <translation>应用的程序</translation>
    </message>
    <message>
        <source>Prompt fetched</source>
        <translation>获取提示词</translation>
    </message>
    <message>
        <source>Prompt {name}</source>
        <translation>提示词 {name}</translation>
    </message>
    <message>
        <source>Question to you</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Request refused: {words}</source>
        <translation>请求已拒绝：{words}</translation>
    </message>
    <message>
        <source>Resource read</source>
        <translation>读取资源</translation>
    </message>
    <message>
        <source>Resource {name}</source>
        <translation>资源 {name}</translation>
    </message>
    <message>
        <source>Rights changed: {words}</source>
        <translation>权限已更改：{words}</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-in failed: {words}</source>
        <translation>登录失败：{words}</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>app_words</name>
    <message>
        <source>A copy of the file as it is now is kept; Undo puts it back, byte for byte.</source>
        <translation>会保留文件当前状态的副本；“还原”可逐字节恢复。</translation>
    </message>
    <message>
        <source>A copy of the file as it is now, secrets included, is kept where only you can read it. Undo puts it back, byte for byte.</source>
        <translation>会保留文件当前状态的副本（包括机密），存放在仅本人可读取的位置。“还原”可逐字节恢复。</translation>
    </message>
    <message>
        <source>All of them are behind the bridge, too. Once they are out of {name}, nothing runs twice, and their secrets are no longer in that file.</source>
        <translation>这些服务器也都已接入 Bridge。从 {name} 中移除后，不会重复运行，其机密也不再保留在该文件中。</translation>
    </message>
    <message>
        <source>Behind the bridge already: {servers}.</source>
        <translation>已接入 Bridge：{servers}。</translation>
    </message>
    <message>
        <source>Behind the bridge their secrets are kept safe, you see what is done with them, and your other apps can use them, too.</source>
        <translation>接入 Bridge 后，这些服务器的机密会得到妥善保管，可以查看其使用情况，其他应用也可以使用这些服务器。</translation>
    </message>
    <message>
        <source>Bring as another account…</source>
        <translation>作为另一个帐户接入…</translation>
    </message>
    <message>
        <source>Bring it behind the bridge…</source>
        <translation>接入 Bridge…</translation>
    </message>
    <message>
        <source>Bring the rest behind the bridge…</source>
        <translation>将其余服务器接入 Bridge…</translation>
    </message>
    <message>
        <source>Bring them behind the bridge…</source>
        <translation>接入 Bridge…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>已手动更改</translation>
    </message>
    <message>
        <source>Connect adds one entry to the settings of {name}: a small program that comes with the bridge and finds it by itself. No address, key or password is in the file.</source>
        <translation>“连接”会在 {name} 的设置中添加一个条目：Bridge 自带的小程序，会自行找到 Bridge。文件中没有地址、密钥或密码。</translation>
    </message>
    <message>
        <source>Connect adds one entry to the settings of {name}: the address of the bridge. No key or password is in the file.</source>
        <translation>“连接”会在 {name} 的设置中添加一个条目：Bridge 的地址。文件中没有密钥或密码。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Everything is paused: resume on Home, and {name} can come in.</source>
        <translation>已全部暂停：在主页上恢复后，{name} 即可接入。</translation>
    </message>
    <message>
        <source>If {name} was open, quit it whole, not only its window, and open it again. Some apps connect only when asked: look for “{entry}” in its list of MCP servers.</source>
        <translation>如果 {name} 已打开，请完全退出（不只是关闭窗口），然后重新打开。有些应用需要手动连接：请在其 MCP 服务器列表中查找“{entry}”。</translation>
    </message>
    <message>
        <source>It asks what your servers can do.</source>
        <translation>应用会查询服务器的功能。</translation>
    </message>
    <message>
        <source>It finds the bridge and says who it is.</source>
        <translation>应用会找到 Bridge 并表明身份。</translation>
    </message>
    <message>
        <source>It is behind the bridge, too. Once it is out of {name}, nothing runs twice, and its secrets are no longer in that file.</source>
        <translation>该服务器也已接入 Bridge。从 {name} 中移除后，不会重复运行，其机密也不再保留在该文件中。</translation>
    </message>
    <message>
        <source>It is signed in. Some apps ask for tools only when they need them: start a new chat in {name}.</source>
        <translation>已登录。有些应用仅在需要时请求工具：请在 {name} 中开始新对话。</translation>
    </message>
    <message>
        <source>Its own servers come back: {servers}.</source>
        <translation>将恢复其自身的服务器：{servers}。</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Listed tools</source>
        <translation>已获取工具列表</translation>
    </message>
    <message>
        <source>Look for a page in your browser that asks about {name}. If there is none, choose “{entry}” in its list of MCP servers and sign in there.</source>
        <translation>请在浏览器中查找询问 {name} 的页面。如果没有，请在其 MCP 服务器列表中选择“{entry}”并在那里登录。</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation>需要重启</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Take them out of {name}…</source>
        <translation>从 {name} 中移除…</translation>
    </message>
    <message>
        <source>Take these {count} out of {name}…</source>
        <translation>从 {name} 中移除这 {count} 个…</translation>
    </message>
    <message>
        <source>Take {server} out of {name}…</source>
        <translation>从 {name} 中移除 {server}…</translation>
    </message>
    <message>
        <source>The bridge is in the settings of {name}, but {name} has not noticed yet.</source>
        <translation>Bridge 已在 {name} 的设置中，但 {name} 尚未察觉。</translation>
    </message>
    <message>
        <source>The bridge is taken out of the settings of {name}.</source>
        <translation>将把 Bridge 从 {name} 的设置中移除。</translation>
    </message>
    <message>
        <source>The entry for the bridge in the settings of {name} is not as it should be.</source>
        <translation>{name} 设置中的 Bridge 条目不正确。</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be read as they are, so nothing is written there.</source>
        <translation>无法读取 {name} 的当前设置，因此不会写入任何内容。</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be written from here. By hand it takes a minute.</source>
        <translation>无法从这里写入 {name} 的设置。手动设置只需一分钟。</translation>
    </message>
    <message>
        <source>The settings of {name} will be again what they were before.</source>
        <translation>{name} 的设置将恢复到之前的状态。</translation>
    </message>
    <message>
        <source>This file was made for the bridge, and will be deleted again.</source>
        <translation>此文件是为 Bridge 创建的，将再次删除。</translation>
    </message>
    <message>
        <source>This is all that changes in the settings of {name}. Everything else stays as it is.</source>
        <translation>{name} 的设置仅有这些更改。其余内容保持不变。</translation>
    </message>
    <message>
        <source>Undo deletes the file again.</source>
        <translation>“还原”会再次删除该文件。</translation>
    </message>
    <message>
        <source>Until {name} has signed in to the bridge, it has none of these servers.</source>
        <translation>在 {name} 登录 Bridge 之前，无法使用这些服务器。</translation>
    </message>
    <message>
        <source>Waiting for {name}…</source>
        <translation>正在等待 {name}…</translation>
    </message>
    <message>
        <source>You can connect it again at any time.</source>
        <translation>可随时重新连接。</translation>
    </message>
    <message>
        <source>You let it in: on a page in your browser, and here.</source>
        <translation>由用户允许接入：在浏览器的页面上，以及在这里。</translation>
    </message>
    <message>
        <source>{name} has no such file yet. It will be made.</source>
        <translation>{name} 还没有此文件，将会创建。</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings and is signed in.</source>
        <translation>{name} 的设置中已有 Bridge，并已登录。</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings.</source>
        <translation>{name} 的设置中已有 Bridge。</translation>
    </message>
    <message>
        <source>{name} starts one server of its own: {servers}.</source>
        <translation>{name} 会自行启动 1 个服务器：{servers}。</translation>
    </message>
    <message>
        <source>{name} starts {count} servers of its own: {servers}.</source>
        <translation>{name} 会自行启动 {count} 个服务器：{servers}。</translation>
    </message>
    <message>
        <source>{name} then opens your browser once, and this window asks you whether to let it in.</source>
        <translation>之后 {name} 会打开一次浏览器，此窗口会询问是否允许接入。</translation>
    </message>
    <message>
        <source>{name} was not found on this computer. If it is here all the same, you can go on.</source>
        <translation>未在此电脑上找到 {name}。如果确实已安装，可以继续。</translation>
    </message>
    <message>
        <source>{servers} and {count} more</source>
        <translation>{servers} 以及另外 {count} 个</translation>
    </message>
    <message>
        <source>{servers} and {last}</source>
        <translation>{servers} 和 {last}</translation>
    </message>
    <message>
        <source>{servers} go out of the settings of {name}, which reaches them through the bridge from then on.</source>
        <translation>将把 {servers} 从 {name} 的设置中移除，此后该应用通过 Bridge 访问这些服务器。</translation>
    </message>
    <message>
        <source>{servers} goes out of the settings of {name}, which reaches it through the bridge from then on.</source>
        <translation>将把 {servers} 从 {name} 的设置中移除，此后该应用通过 Bridge 访问该服务器。</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>A rule refuses “{tool}” to {name}.</source>
        <translation>有规则拒绝 {name} 使用“{tool}”。</translation>
    </message>
    <message>
        <source>A web page opened this. If you did not just ask an app to connect, close this tab.</source>
        <translation>此页面由网页打开。如果刚才没有要求应用连接，请关闭此标签页。</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>Add this address to your AI app</source>
        <translation>将此地址添加到 AI 应用</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Allow {name} to use your MCP servers?</source>
        <translation>允许 {name} 使用 MCP 服务器吗？</translation>
    </message>
    <message>
        <source>Allow {name}?</source>
        <translation>允许 {name} 吗？</translation>
    </message>
    <message>
        <source>Allowed. Back to {name} …</source>
        <translation>已允许。正在返回 {name}…</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>未命名的应用</translation>
    </message>
    <message>
        <source>Answer the questions in the MCP Auth Bridge window, or wait a moment and connect again from the app.</source>
        <translation>请在 MCP Auth Bridge 窗口中答复询问，或稍等片刻后从应用重新连接。</translation>
    </message>
    <message>
        <source>Answered, but this page stays?</source>
        <translation>已答复，但此页面未关闭？</translation>
    </message>
    <message>
        <source>Any program on this computer could be behind this name. If you did not just ask an app to connect, choose Deny.</source>
        <translation>此电脑上的任何程序都可能使用此名称。如果刚才没有要求应用连接，请选择“拒绝”。</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>核对此代码</translation>
    </message>
    <message>
        <source>Choose Allow in the MCP Auth Bridge window, and check that it shows the same code.</source>
        <translation>请在 MCP Auth Bridge 窗口中选择“允许”，并核对显示的代码是否相同。</translation>
    </message>
    <message>
        <source>Connect {name}?</source>
        <translation>连接 {name} 吗？</translation>
    </message>
    <message>
        <source>Connected. You can close this tab.</source>
        <translation>已连接。可以关闭此标签页。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Each takes the name under which you added the server.</source>
        <translation>名称均为添加服务器时所用的名称。</translation>
    </message>
    <message>
        <source>Go on in that browser, or go back to the app and connect once more.</source>
        <translation>请在该浏览器中继续，或返回应用重新连接。</translation>
    </message>
    <message>
        <source>How to do it in some apps</source>
        <translation>部分应用中的操作方法</translation>
    </message>
    <message>
        <source>If the app is not connected, go back to it and connect once more.</source>
        <translation>如果应用未连接，请返回应用重新连接。</translation>
    </message>
    <message>
        <source>If you did not just ask an app to connect, choose Deny.</source>
        <translation>如果刚才没有要求应用连接，请选择“拒绝”。</translation>
    </message>
    <message>
        <source>If your browser asks, let it open {name}. Then you can close this tab.</source>
        <translation>如果浏览器询问，请允许打开 {name}。之后可以关闭此标签页。</translation>
    </message>
    <message>
        <source>In that app, sign out of MCP Auth Bridge and sign in again. If there is no such button, remove the server from the app and add it once more.</source>
        <translation>请在该应用中退出 MCP Auth Bridge 的登录，然后重新登录。如果没有相应按钮，请从应用中移除该服务器，然后重新添加。</translation>
    </message>
    <message>
        <source>It is not known yet which tools there are. Start MCP Auth Bridge once.</source>
        <translation>尚不清楚有哪些工具。请先启动一次 MCP Auth Bridge。</translation>
    </message>
    <message>
        <source>It was not answered in time, or it has been answered already.</source>
        <translation>未及时答复，或已经答复。</translation>
    </message>
    <message>
        <source>Know that it is the same person who comes back</source>
        <translation>识别再次登录的是同一用户</translation>
    </message>
    <message>
        <source>Know your e-mail address</source>
        <translation>获知电子邮件地址</translation>
    </message>
    <message>
        <source>Know your name</source>
        <translation>获知姓名</translation>
    </message>
    <message>
        <source>Name verified by {host}</source>
        <translation>名称已由 {host} 验证</translation>
    </message>
    <message>
        <source>No window on this computer? Answer in a terminal:</source>
        <translation>此电脑上没有窗口？请在终端中答复：</translation>
    </message>
    <message>
        <source>One local address for all your MCP servers, behind a login you control.</source>
        <translation>所有 MCP 服务器共用一个本地地址，由自己掌控的登录保护。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>仅限声明不更改任何内容的工具。</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Please continue where you started</source>
        <translation>请在开始的位置继续</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Registered by {program}</source>
        <translation>由 {program} 注册</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Says it is {name}</source>
        <translation>自称 {name}</translation>
    </message>
    <message>
        <source>Scope “{scope}”</source>
        <translation>作用域“{scope}”</translation>
    </message>
    <message>
        <source>See what it does, pause it or cut it off in the MCP Auth Bridge window, under Clients.</source>
        <translation>可在 MCP Auth Bridge 窗口的“客户端”中查看其活动、暂停它或断开连接。</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation>重新显示询问</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>已登录：{name}</translation>
    </message>
    <message>
        <source>Signed in as {name} ({email})</source>
        <translation>已登录：{name} ({email})</translation>
    </message>
    <message>
        <source>Signed in. You can close this tab.</source>
        <translation>已登录。可以关闭此标签页。</translation>
    </message>
    <message>
        <source>Stay connected without asking each time</source>
        <translation>保持连接，无需每次询问</translation>
    </message>
    <message>
        <source>The app that opened this page uses a sign-in that is not known here any more:</source>
        <translation>打开此页面的应用使用了这里已不再识别的登录：</translation>
    </message>
    <message>
        <source>The app then opens a page like this one and asks for your permission.</source>
        <translation>之后应用会打开类似的页面并请求允许。</translation>
    </message>
    <message>
        <source>The person at this computer did not allow this call of “{tool}”.</source>
        <translation>此电脑的用户未允许对“{tool}”的这次调用。</translation>
    </message>
    <message>
        <source>The person at this computer does not let this app use “{tool}”.</source>
        <translation>此电脑的用户不允许此应用使用“{tool}”。</translation>
    </message>
    <message>
        <source>The server {name} is switched off.</source>
        <translation>服务器 {name} 已停用。</translation>
    </message>
    <message>
        <source>There is no tool “{tool}”.</source>
        <translation>没有工具“{tool}”。</translation>
    </message>
    <message>
        <source>There is no tool “{tool}”. Did you mean “{near}”?</source>
        <translation>没有工具“{tool}”。是否指“{near}”？</translation>
    </message>
    <message>
        <source>This app may not change things. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>此应用不能更改内容。请在 MCP Auth Bridge →“客户端”中申请允许。</translation>
    </message>
    <message>
        <source>This app may not delete or overwrite things. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>此应用不能删除或覆盖内容。请在 MCP Auth Bridge →“客户端”中申请允许。</translation>
    </message>
    <message>
        <source>This app may not read. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>此应用不能读取。请在 MCP Auth Bridge →“客户端”中申请允许。</translation>
    </message>
    <message>
        <source>This app may not use any tool.</source>
        <translation>此应用不能使用任何工具。</translation>
    </message>
    <message>
        <source>This app may only change and delete things.</source>
        <translation>此应用只能更改和删除内容。</translation>
    </message>
    <message>
        <source>This app may only change things.</source>
        <translation>此应用只能更改内容。</translation>
    </message>
    <message>
        <source>This app may only delete or overwrite things.</source>
        <translation>此应用只能删除或覆盖内容。</translation>
    </message>
    <message>
        <source>This app may only read and change things.</source>
        <translation>此应用只能读取和更改内容。</translation>
    </message>
    <message>
        <source>This app may only read, and delete or overwrite things.</source>
        <translation>此应用只能读取，以及删除或覆盖内容。</translation>
    </message>
    <message>
        <source>This app may only read.</source>
        <translation>此应用只能读取。</translation>
    </message>
    <message>
        <source>This app may only read. Ask in MCP Auth Bridge → Clients to let it change things.</source>
        <translation>此应用只能读取。请在 MCP Auth Bridge →“客户端”中申请允许其更改内容。</translation>
    </message>
    <message>
        <source>This app may only read. Ask in MCP Auth Bridge → Clients to let it delete or overwrite things.</source>
        <translation>此应用只能读取。请在 MCP Auth Bridge →“客户端”中申请允许其删除或覆盖内容。</translation>
    </message>
    <message>
        <source>This app needs to sign in again</source>
        <translation>此应用需要重新登录</translation>
    </message>
    <message>
        <source>This is MCP Auth Bridge</source>
        <translation>这里是 MCP Auth Bridge</translation>
    </message>
    <message>
        <source>This name is not verified</source>
        <translation>此名称未经验证</translation>
    </message>
    <message>
        <source>This question has closed</source>
        <translation>此询问已关闭</translation>
    </message>
    <message>
        <source>This question was opened in another browser, or cookies are switched off for this address.</source>
        <translation>此询问是在另一个浏览器中打开的，或者此地址的 Cookie 已关闭。</translation>
    </message>
    <message>
        <source>Too many apps are asking at the same time.</source>
        <translation>同时请求的应用过多。</translation>
    </message>
    <message>
        <source>Too many calls of this app wait for an answer already. Try again when they are answered.</source>
        <translation>此应用等待答复的调用过多。请在答复后重试。</translation>
    </message>
    <message>
        <source>Use the tools, resources and prompts of these servers</source>
        <translation>使用这些服务器的工具、资源和提示词</translation>
    </message>
    <message>
        <source>Waiting for your answer. In less than a minute it counts as no.</source>
        <translation>正在等待答复。不到一分钟后将视为拒绝。</translation>
    </message>
    <message>
        <source>Waiting for your answer. In {minutes} minutes it counts as no.</source>
        <translation>正在等待答复。{minutes} 分钟后将视为拒绝。</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>授权结果发送到</translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Which servers it may use</source>
        <translation>可使用的服务器</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>请求者</translation>
    </message>
    <message>
        <source>You can close this tab. If that was a mistake, connect again from the app.</source>
        <translation>可以关闭此标签页。如果是误操作，请从应用重新连接。</translation>
    </message>
    <message>
        <source>You can take this back at any time in the MCP Auth Bridge window, under Clients.</source>
        <translation>可随时在 MCP Auth Bridge 窗口的“客户端”中收回。</translation>
    </message>
    <message>
        <source>change things</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>changes things</source>
        <translation>会更改内容</translation>
    </message>
    <message>
        <source>delete or overwrite things</source>
        <translation>删除或覆盖内容</translation>
    </message>
    <message>
        <source>may change and delete things</source>
        <translation>可以更改和删除内容</translation>
    </message>
    <message>
        <source>may change things</source>
        <translation>可以更改内容</translation>
    </message>
    <message>
        <source>may delete or overwrite things</source>
        <translation>可删除或覆盖内容</translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation>不能执行任何操作</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>只能读取</translation>
    </message>
    <message>
        <source>may read and change things</source>
        <translation>可以读取和更改内容</translation>
    </message>
    <message>
        <source>may read, and delete or overwrite things</source>
        <translation>可以读取，以及删除或覆盖内容</translation>
    </message>
    <message>
        <source>may read, change and delete things</source>
        <translation>可以读取、更改和删除内容</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>只读取内容</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>wants the right to {what} (it called “{tool}”)</source>
        <translation>请求“{what}”权限（调用了“{tool}”）</translation>
    </message>
    <message>
        <source>wants to call “{tool}” (answer in the window; no answer counts as no)</source>
        <translation>想要调用“{tool}”（请在窗口中答复；不答复视为拒绝）</translation>
    </message>
    <message>
        <source>wants to connect</source>
        <translation>想要连接</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing because {provider} did not give it to this person. Changing rights in MCP Auth Bridge does not help; whoever runs {provider} can, and then a new sign-in.</source>
        <translation>{limit}缺少“{what}”权限，因为 {provider} 未将其授予该用户。在 MCP Auth Bridge 中更改权限没有作用；需由 {provider} 的管理者更改，然后重新登录。</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer has been asked for it and has not answered yet; try again once they have allowed it.</source>
        <translation>{limit}缺少“{what}”权限。已询问此电脑的用户，尚未得到答复；请在获得允许后重试。</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer has just been asked for it; try again once they have allowed it.</source>
        <translation>{limit}缺少“{what}”权限。刚刚已询问此电脑的用户；请在获得允许后重试。</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer was asked for it and did not allow it; they still can, in MCP Auth Bridge → Clients.</source>
        <translation>{limit}缺少“{what}”权限。已询问此电脑的用户，但未获允许；用户仍可在 MCP Auth Bridge →“客户端”中允许。</translation>
    </message>
    <message>
        <source>{name} can now use your MCP servers.</source>
        <translation>{name} 现在可以使用 MCP 服务器。</translation>
    </message>
    <message>
        <source>{name} is paused. Resume it to let it work again.</source>
        <translation>{name} 已暂停。恢复后即可继续工作。</translation>
    </message>
    <message>
        <source>{name} may use “{tool}”, and you are asked before each call.</source>
        <translation>{name} 可以使用“{tool}”，每次调用前都会询问。</translation>
    </message>
    <message>
        <source>{name} was not given access to anything.</source>
        <translation>{name} 未获得任何访问权限。</translation>
    </message>
    <message>
        <source>{name} {rights}; “{tool}” {needed}.</source>
        <translation>{name} {rights}；“{tool}”{needed}。</translation>
    </message>
    <message>
        <source>{place} — a program on this computer</source>
        <translation>{place} — 此电脑上的程序</translation>
    </message>
    <message>
        <source>{place} — a website, not this computer</source>
        <translation>{place} — 网站，不是此电脑</translation>
    </message>
    <message>
        <source>{place} — the app that opens these links on this computer</source>
        <translation>{place} — 此电脑上打开此类链接的应用</translation>
    </message>
    <message>
        <source>{provider} lets you change and delete things.</source>
        <translation>{provider} 允许更改和删除内容。</translation>
    </message>
    <message>
        <source>{provider} lets you change things.</source>
        <translation>{provider} 允许更改内容。</translation>
    </message>
    <message>
        <source>{provider} lets you delete or overwrite things.</source>
        <translation>{provider} 允许删除或覆盖内容。</translation>
    </message>
    <message>
        <source>{provider} lets you do nothing here.</source>
        <translation>{provider} 不允许在这里执行任何操作。</translation>
    </message>
    <message>
        <source>{provider} lets you read and change things.</source>
        <translation>{provider} 允许读取和更改内容。</translation>
    </message>
    <message>
        <source>{provider} lets you read, and delete or overwrite things.</source>
        <translation>{provider} 允许读取，以及删除或覆盖内容。</translation>
    </message>
    <message>
        <source>{provider} lets you read, change and delete things.</source>
        <translation>{provider} 允许读取、更改和删除内容。</translation>
    </message>
    <message>
        <source>{provider} lets you read.</source>
        <translation>{provider} 允许读取。</translation>
    </message>
    <message>
        <source>“{tool}” is a tool of {owners}, which is not among the servers of {name}.</source>
        <translation>“{tool}”是 {owners} 的工具，该服务器不在 {name} 的服务器之列。</translation>
    </message>
    <message>
        <source>“{tool}” is not what it was when it was approved; look at the change on the Servers page.</source>
        <translation>“{tool}”与批准时不同；请在“服务器”页面查看更改。</translation>
    </message>
    <message>
        <source>“{tool}” is switched off for all apps.</source>
        <translation>“{tool}”已对所有应用停用。</translation>
    </message>
    <message>
        <source>“{tool}” {needed}, and {provider} does not let {person} {what}. Changing the rights of {name} here does not help.</source>
        <translation>“{tool}”{needed}，而 {provider} 未授予 {person}“{what}”权限。在这里更改 {name} 的权限没有作用。</translation>
    </message>
    <message>
        <source>… and {count} more characters</source>
        <translation>… 以及另外 {count} 个字符</translation>
    </message>
</context>
<context>
    <name>server_words</name>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n 个工具</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools changed</source>
        <translation>
            <numerusform>%n 个工具有更改</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>1 个工具</translation>
    </message>
    <message>
        <source>1 tool changed</source>
        <translation>1 个工具有更改</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Ask before each call</source>
        <translation>每次调用前询问</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Failing since {when}</source>
        <translation>异常（自 {when}）</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>May delete</source>
        <translation>可能删除</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation>保存在 {place} 中</translation>
    </message>
    <message>
        <source>{name} is behind the bridge already.</source>
        <translation>{name} 已接入 Bridge。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n apps want to connect</source>
        <translation>
            <numerusform>%n 个应用想要连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for you</source>
        <translation>
            <numerusform>%n 个询问等待答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message>
        <source>A program of {user}</source>
        <translation>{user} 的程序</translation>
    </message>
    <message>
        <source>A program that can&apos;t be recognised</source>
        <translation>无法识别的程序</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All its tokens, new ones too, are then refused until you remove it from this list. It stays signed in at the server that gives them out.</source>
        <translation>之后其所有令牌（包括新令牌）都会被拒绝，直到从此列表中移除。在发放令牌的服务器上仍保持登录。</translation>
    </message>
    <message>
        <source>An app wants to connect</source>
        <translation>有应用想要连接</translation>
    </message>
    <message>
        <source>An app wants to do more</source>
        <translation>有应用想要执行更多操作</translation>
    </message>
    <message>
        <source>An app wants to make a call</source>
        <translation>有应用想要进行调用</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>未命名的应用</translation>
    </message>
    <message>
        <source>Change things</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Delete or overwrite</source>
        <translation>删除或覆盖内容</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>It may then use every tool that changes things, not only this one.</source>
        <translation>之后它可以使用所有会更改内容的工具，不只是这一个。</translation>
    </message>
    <message>
        <source>It may then use every tool that may delete or overwrite things, not only this one.</source>
        <translation>之后它可以使用所有可能删除或覆盖内容的工具，不只是这一个。</translation>
    </message>
    <message>
        <source>It may then use every tool that only reads.</source>
        <translation>之后它可以使用所有只读取内容的工具。</translation>
    </message>
    <message>
        <source>Know your e-mail address</source>
        <translation>获知电子邮件地址</translation>
    </message>
    <message>
        <source>Know your name</source>
        <translation>获知姓名</translation>
    </message>
    <message>
        <source>No tools</source>
        <translation>没有工具</translation>
    </message>
    <message>
        <source>No, only what the app says</source>
        <translation>否，仅为应用自称</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Read, change</source>
        <translation>读取、更改</translation>
    </message>
    <message>
        <source>Read, delete</source>
        <translation>读取、删除</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Recognise you</source>
        <translation>识别身份</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>保持连接</translation>
    </message>
    <message>
        <source>The app can ask for access again, and you decide again.</source>
        <translation>应用可以再次请求访问权限，届时重新决定。</translation>
    </message>
    <message>
        <source>The key is never good again; you can make a new one.</source>
        <translation>此密钥将永久失效；可以新建密钥。</translation>
    </message>
    <message>
        <source>This takes effect at once: its running calls are cancelled and its open connections are closed.</source>
        <translation>立即生效：其正在运行的调用会被取消，打开的连接会被关闭。</translation>
    </message>
    <message>
        <source>Token of {host}</source>
        <translation>{host} 的令牌</translation>
    </message>
    <message>
        <source>Use tools</source>
        <translation>使用工具</translation>
    </message>
    <message>
        <source>Use tools, resources and prompts</source>
        <translation>使用工具、资源和提示词</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>读取和更改</translation>
    </message>
    <message>
        <source>Yes, a personal key</source>
        <translation>是，个人密钥</translation>
    </message>
    <message>
        <source>Yes, added by hand</source>
        <translation>是，手动添加</translation>
    </message>
    <message>
        <source>Yes, by its web address</source>
        <translation>是，通过其网址</translation>
    </message>
    <message>
        <source>Yes, by {host}</source>
        <translation>是，由 {host} 验证</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>a program on this computer</source>
        <translation>此电脑上的程序</translation>
    </message>
    <message>
        <source>a website, not this computer</source>
        <translation>网站，不是此电脑</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>即将</translation>
    </message>
    <message>
        <source>but no tools now</source>
        <translation>但目前不能使用工具</translation>
    </message>
    <message>
        <source>changes things</source>
        <translation>会更改内容</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>delete nothing</source>
        <translation>不能删除</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>may delete or overwrite things</source>
        <translation>可能删除或覆盖内容</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>只读取内容</translation>
    </message>
    <message>
        <source>read and delete only</source>
        <translation>仅读取和删除</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>the app on this computer that opens these links</source>
        <translation>此电脑上打开此类链接的应用</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{name} wanted to use {tool}, and may not</source>
        <translation>{name} 想要使用 {tool}，但未获允许</translation>
    </message>
    <message>
        <source>{name} wants to call {tool}</source>
        <translation>{name} 想要调用 {tool}</translation>
    </message>
    <message>
        <source>{name} wants to connect</source>
        <translation>{name} 想要连接</translation>
    </message>
    <message numerus="yes">
        <source>{programs} and %n more</source>
        <translation>
            <numerusform>{programs} 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} started by {app}</source>
        <translation>{program}，由 {app} 启动</translation>
    </message>
    <message>
        <source>{program} · pid {ids}</source>
        <translation>{program} · pid {ids}</translation>
    </message>
    <message numerus="yes">
        <source>{servers} and %n more</source>
        <translation>
            <numerusform>{servers} 和另外 %n 个</numerusform>
        </translation>
    </message>
</context>
</TS>
