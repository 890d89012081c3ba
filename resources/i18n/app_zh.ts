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
    <name>AdvancedForm</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>For finding out what goes wrong. The file fills faster, so that it reaches less far back.</source>
        <translation>用于查明问题所在。文件会更快写满，因此可追溯的时间更短。</translation>
    </message>
    <message>
        <source>For somebody who helps you: versions, settings, problems, servers by their kind, and the end of the log, without tokens, names, addresses or what calls carried. You see it before it is saved, and nothing is sent anywhere.</source>
        <translation>供协助您的人查看：版本、设置、问题、服务器的类型以及日志的末尾，不含令牌、名称、地址和调用内容。保存之前会先显示，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Make a report…</source>
        <translation>创建报告…</translation>
    </message>
    <message>
        <source>No program opened it.</source>
        <translation>没有程序将其打开。</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>正在创建报告…</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>报告已保存。</translation>
    </message>
    <message>
        <source>What happened inside. Tokens and secrets are masked in it, but names and addresses are not: to hand something on, make a report.</source>
        <translation>内部发生的情况。其中的令牌和机密已隐去，但名称和地址没有：如需提供给他人，请创建报告。</translation>
    </message>
    <message>
        <source>Write down each step</source>
        <translation>记录每个步骤</translation>
    </message>
    <message>
        <source>{place}, nothing written yet</source>
        <translation>{place}，尚未写入内容</translation>
    </message>
    <message>
        <source>{place}, {size} with the older ones</source>
        <translation>{place}，连同较早的共 {size}</translation>
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
        <source>{effect}, {place}</source>
        <translation>{effect}，{place}</translation>
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
        <source>They can do there whatever you can do. Go on only if you know where each comes from.</source>
        <translation>它们在这里可以做当前用户能做的任何事。仅在了解每个服务器的来源时继续。</translation>
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
    <name>DayOfCalls</name>
    <message>
        <source>in the last 24 hours</source>
        <translation>过去 24 小时</translation>
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
        <source>Pages in the browser follow at once, the window at its next start.</source>
        <translation>浏览器中的页面立即生效，窗口在下次启动时生效。</translation>
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
    <name>LatestLines</name>
    <message>
        <source>Latest activity</source>
        <translation>最近活动</translation>
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
    <name>NotificationsForm</name>
    <message>
        <source>A question waits for my answer</source>
        <translation>有询问等待答复</translation>
    </message>
    <message>
        <source>An app that I let in has connected</source>
        <translation>获准接入的应用已连接</translation>
    </message>
    <message>
        <source>Answer from the notification</source>
        <translation>在通知中答复</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Each problem once. Home says what to do.</source>
        <translation>每个问题通知一次。主页会说明如何操作。</translation>
    </message>
    <message>
        <source>No answer in time counts as no.</source>
        <translation>未及时答复视为拒绝。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Only the icon then shows that a question waits. No answer in time counts as no.</source>
        <translation>此时仅图标会显示有询问等待答复。未及时答复视为拒绝。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Something is wrong and needs me</source>
        <translation>出现问题需要处理</translation>
    </message>
    <message>
        <source>Tell me when…</source>
        <translation>出现以下情况时通知…</translation>
    </message>
    <message>
        <source>What comes in without asking you is always told: a new key, another server&apos;s token.</source>
        <translation>未经询问而接入的始终会通知：新密钥、其他服务器的令牌。</translation>
    </message>
    <message>
        <source>While you look at another window. Your system decides when it is quiet, and how they sound.</source>
        <translation>在查看其他窗口时通知。何时免打扰以及通知的声音由系统决定。</translation>
    </message>
    <message>
        <source>With buttons, where the system has them. Whoever gets at your notifications can then answer, too.</source>
        <translation>使用按钮（如果系统支持）。此时能够接触到通知的人也可以答复。</translation>
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
        <source>Saved. Lines older than that are deleted, and stay so.</source>
        <translation>已保存。更早的记录已删除，不会恢复。</translation>
    </message>
    <message>
        <source>Saved. What calls carried is deleted, and stays so.</source>
        <translation>已保存。调用内容已删除，不会恢复。</translation>
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
    <name>QuestionNotices</name>
    <message numerus="yes">
        <source>%n more questions wait after this one.</source>
        <translation>
            <numerusform>此后还有 %n 个询问等待答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more question waits after this one.</source>
        <translation>此后还有 1 个询问等待答复。</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>允许一次</translation>
    </message>
    <message>
        <source>Compare the code and answer in MCP Auth Bridge.</source>
        <translation>请在 MCP Auth Bridge 中核对代码并答复。</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message numerus="yes">
        <source>Its %n arguments are shown in MCP Auth Bridge.</source>
        <translation>
            <numerusform>MCP Auth Bridge 中显示其 %n 个参数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its argument is shown in MCP Auth Bridge.</source>
        <translation>MCP Auth Bridge 中显示其参数。</translation>
    </message>
    <message>
        <source>Let it from now on, or not, in MCP Auth Bridge.</source>
        <translation>请在 MCP Auth Bridge 中决定从现在起是否允许。</translation>
    </message>
    <message>
        <source>Look at the call and answer in MCP Auth Bridge.</source>
        <translation>请在 MCP Auth Bridge 中查看调用并答复。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>No answer counts as no.</source>
        <translation>不答复视为拒绝。</translation>
    </message>
    <message>
        <source>On {servers}.</source>
        <translation>位于 {servers}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>The tool {effect}, says its server.</source>
        <translation>据其服务器声明，该工具{effect}。</translation>
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
    <name>ReportDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Look it over before you hand it on. Each word that is not known to be harmless is left out (…), but nobody can promise to leave out everything that you would.</source>
        <translation>请在提供给他人之前检查一遍。凡未确认无害的词都已略去（…），但无法保证略去了您想略去的一切。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>这是报告的全部内容</translation>
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
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>已还原：一切与之前相同。</translation>
    </message>
    <message>
        <source>Takes back what is not saved</source>
        <translation>放弃未保存的更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>还原</translation>
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
        <source>All servers of your apps are here</source>
        <translation>应用的所有服务器都已在此</translation>
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
        <source>Advanced</source>
        <translation>高级</translation>
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
        <source>Notifications</source>
        <translation>通知</translation>
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
        <source>&amp;Sign in as before</source>
        <translation>改回原登录方式(&amp;S)</translation>
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
        <source>Sign in as before?</source>
        <translation>改回原来的登录方式吗？</translation>
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
        <source>%n requests waiting…</source>
        <translation>
            <numerusform>%n 个请求等待处理…</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request waiting…</source>
        <translation>1 个请求等待处理…</translation>
    </message>
    <message>
        <source>All clients…</source>
        <translation>所有客户端…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
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
        <source>Revoke {name}…</source>
        <translation>撤销 {name}…</translation>
    </message>
    <message>
        <source>Revoke…</source>
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
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Starting…</source>
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
    <name>_ReportView</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
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
    <name>cli</name>
    <message>
        <source>
To record a login, too:
  1. Open this address in your browser:
</source>
        <translation>
要同时记录登录：
  1. 在浏览器中打开此地址：
</translation>
    </message>
    <message>
        <source>      if that was you: mcp-auth-bridge accept-program {id}; if not: mcp-auth-bridge revoke {id}</source>
        <translation>      如果是您本人：mcp-auth-bridge accept-program {id}；如果不是：mcp-auth-bridge revoke {id}</translation>
    </message>
    <message>
        <source>     (not shown) </source>
        <translation>     （不显示） </translation>
    </message>
    <message>
        <source>     {url}

  2. Sign in, and allow it.</source>
        <translation>     {url}

  2. 登录并允许。</translation>
    </message>
    <message>
        <source>  (in {app})</source>
        <translation>  （位于 {app}）</translation>
    </message>
    <message>
        <source>  3. The browser ends on a page that complains. Copy its address, and paste it here:</source>
        <translation>  3. 浏览器最后会停在一个报错的页面。请复制其地址并粘贴到这里：</translation>
    </message>
    <message>
        <source>  Approve it with: mcp-auth-bridge upstreams accept {upstream} {tool}</source>
        <translation>  批准命令：mcp-auth-bridge upstreams accept {upstream} {tool}</translation>
    </message>
    <message>
        <source>  Client ID      {client_id}</source>
        <translation>  客户端 ID    {client_id}</translation>
    </message>
    <message>
        <source>  Client secret  {client_secret}</source>
        <translation>  客户端机密   {client_secret}</translation>
    </message>
    <message>
        <source>  Hosted login   {base}</source>
        <translation>  Hosted Login {base}</translation>
    </message>
    <message>
        <source>  address  {address}</source>
        <translation>  地址  {address}</translation>
    </message>
    <message>
        <source>  header   {header}</source>
        <translation>  标头  {header}</translation>
    </message>
    <message>
        <source>  in    {folder}</source>
        <translation>  目录  {folder}</translation>
    </message>
    <message>
        <source>  with  {name}, kept as a secret</source>
        <translation>  附带  {name}，作为机密保存</translation>
    </message>
    <message>
        <source>  with  {value}</source>
        <translation>  附带  {value}</translation>
    </message>
    <message>
        <source> (the sign-in allows {names})</source>
        <translation> （登录允许 {names}）</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s：错误：%(message)s
</translation>
    </message>
    <message>
        <source>, may only {names}</source>
        <translation>，只能 {names}</translation>
    </message>
    <message>
        <source>--output and --no-login go with --live.</source>
        <translation>--output 和 --no-login 要与 --live 一起使用。</translation>
    </message>
    <message>
        <source>--replace writes; --undo takes that back, too.</source>
        <translation>--replace 用于写入；--undo 会一并撤销。</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 次调用</translation>
    </message>
    <message>
        <source>1 line written to {path}.</source>
        <translation>已将 1 行写入 {path}。</translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>1 个工具</translation>
    </message>
    <message>
        <source>1 tool:</source>
        <translation>1 个工具：</translation>
    </message>
    <message>
        <source>A file that is exported has an end.</source>
        <translation>导出的文件是有终点的。</translation>
    </message>
    <message>
        <source>A local stand-in for Pangea is running. It is not Pangea, and it forgets everything when it stops.</source>
        <translation>Pangea 的本地替身正在运行。它不是 Pangea，停止后会忘记一切。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>已接受。</translation>
    </message>
    <message>
        <source>Add a server with: mcp-auth-bridge upstreams add NAME --command … | --url …</source>
        <translation>添加服务器：mcp-auth-bridge upstreams add NAME --command … | --url …</translation>
    </message>
    <message>
        <source>Add a server: a command to start, or an address.</source>
        <translation>添加服务器：要启动的命令或地址。</translation>
    </message>
    <message>
        <source>Add it?</source>
        <translation>添加吗？</translation>
    </message>
    <message>
        <source>Add that address to your AI app; its first connection asks for your approval.</source>
        <translation>请将此地址添加到 AI 应用；首次连接时会请求您的批准。</translation>
    </message>
    <message>
        <source>Add the servers that another app&apos;s settings name.</source>
        <translation>添加其他应用的设置中列出的服务器。</translation>
    </message>
    <message>
        <source>Add these {count} servers?</source>
        <translation>添加这 {count} 个服务器吗？</translation>
    </message>
    <message>
        <source>Add this server?</source>
        <translation>添加此服务器吗？</translation>
    </message>
    <message>
        <source>Add {name}?</source>
        <translation>添加 {name} 吗？</translation>
    </message>
    <message>
        <source>Added as {id}. Try it with: mcp-auth-bridge upstreams test {id}</source>
        <translation>已添加为 {id}。试用命令：mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>Added {name} as {id}.</source>
        <translation>已将 {name} 添加为 {id}。</translation>
    </message>
    <message>
        <source>Allow?</source>
        <translation>允许吗？</translation>
    </message>
    <message>
        <source>Another copy starts when you log in: {program}
Start this one instead with: mcp-auth-bridge autostart on</source>
        <translation>登录时启动的是另一个副本：{program}
改为启动这一个：mcp-auth-bridge autostart on</translation>
    </message>
    <message>
        <source>Answer the question that shows this code in the browser.</source>
        <translation>回答浏览器中显示此代码的问题。</translation>
    </message>
    <message>
        <source>Answer with:</source>
        <translation>回答命令：</translation>
    </message>
    <message>
        <source>Approve a tool as it is now.</source>
        <translation>批准工具的当前状态。</translation>
    </message>
    <message>
        <source>Approved. Apps may use it as it is now.</source>
        <translation>已批准。应用可以按当前状态使用它。</translation>
    </message>
    <message>
        <source>Change a server&apos;s settings; what is not named stays as it is.</source>
        <translation>更改服务器的设置；未提及的保持不变。</translation>
    </message>
    <message>
        <source>Change it to this?</source>
        <translation>改成这样吗？</translation>
    </message>
    <message>
        <source>Change what a client may do, from its next request on.</source>
        <translation>更改客户端从下一个请求起可以做什么。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
    <message>
        <source>Changed. Try it with: mcp-auth-bridge upstreams test {id}</source>
        <translation>已更改。试用命令：mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>Connect an AI app: write the bridge into its settings, or take it back.</source>
        <translation>连接 AI 应用：将 Bridge 写入其设置，或撤回。</translation>
    </message>
    <message>
        <source>Connect one with: mcp-auth-bridge connect APP</source>
        <translation>连接命令：mcp-auth-bridge connect APP</translation>
    </message>
    <message>
        <source>Cut a client off at once; it may ask again.</source>
        <translation>立即切断客户端；它可以再次请求。</translation>
    </message>
    <message>
        <source>Denied.</source>
        <translation>已拒绝。</translation>
    </message>
    <message>
        <source>Disconnect {name}?</source>
        <translation>断开 {name} 吗？</translation>
    </message>
    <message>
        <source>Done. It holds from the next call on.</source>
        <translation>完成。从下一次调用起生效。</translation>
    </message>
    <message>
        <source>Every tool is what was approved.</source>
        <translation>每个工具都与批准时一致。</translation>
    </message>
    <message>
        <source>Everything is paused. Resume with: mcp-auth-bridge resume --all</source>
        <translation>一切已暂停。恢复命令：mcp-auth-bridge resume --all</translation>
    </message>
    <message>
        <source>From then on, {name} reaches {names} through the bridge.</source>
        <translation>从此以后，{name} 通过 Bridge 访问 {names}。</translation>
    </message>
    <message>
        <source>Give a client two tools, find and call, in place of all of them.</source>
        <translation>给客户端查找和调用这两个工具，代替全部工具。</translation>
    </message>
    <message>
        <source>Headers and sign-in go with --url; variables, folder and --shared with --command.</source>
        <translation>标头和登录与 --url 一起使用；变量、文件夹和 --shared 与 --command 一起使用。</translation>
    </message>
    <message>
        <source>In Settings → Sign-in choose Pangea AuthN and fill in:</source>
        <translation>在“设置”→“登录”中选择 Pangea AuthN 并填写：</translation>
    </message>
    <message>
        <source>It can be switched on and off: upstreams enable, disable.</source>
        <translation>它可以启用和停用：upstreams enable, disable。</translation>
    </message>
    <message>
        <source>It finds tools by searching now.</source>
        <translation>现在它通过搜索查找工具。</translation>
    </message>
    <message>
        <source>It gets all its tools in one list now.</source>
        <translation>现在它会在一个列表中得到所有工具。</translation>
    </message>
    <message>
        <source>It has no tools.</source>
        <translation>它没有工具。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>It keeps it until you take it back, with: mcp-auth-bridge rights</source>
        <translation>它会一直保留，直到您收回：mcp-auth-bridge rights</translation>
    </message>
    <message>
        <source>It may only read, as you chose before.</source>
        <translation>它只能读取，与您之前的选择相同。</translation>
    </message>
    <message>
        <source>It may only read.</source>
        <translation>它只能读取。</translation>
    </message>
    <message>
        <source>It tells of: {names}.</source>
        <translation>其中有：{names}。</translation>
    </message>
    <message>
        <source>It was registered by {program}.</source>
        <translation>注册它的是 {program}。</translation>
    </message>
    <message>
        <source>Its page shows {code}; answer with:</source>
        <translation>页面显示 {code}；回答命令：</translation>
    </message>
    <message>
        <source>Its people are on its sign-in page. It answers to {callback}</source>
        <translation>其中的人员列在登录页面上。它的回答发往 {callback}</translation>
    </message>
    <message>
        <source>Let a paused client work again.</source>
        <translation>让已暂停的客户端重新工作。</translation>
    </message>
    <message>
        <source>List a server&apos;s tools, or switch one on or off.</source>
        <translation>列出服务器的工具，或启用、停用其中一个。</translation>
    </message>
    <message>
        <source>List the AI apps on this computer, and whether they are connected.</source>
        <translation>列出此计算机上的 AI 应用，以及是否已连接。</translation>
    </message>
    <message>
        <source>List the connected clients.</source>
        <translation>列出已连接的客户端。</translation>
    </message>
    <message>
        <source>List the personal keys, or add one for a script.</source>
        <translation>列出个人密钥，或为脚本添加一个。</translation>
    </message>
    <message>
        <source>List the servers behind the bridge, or change them.</source>
        <translation>列出或更改 Bridge 后面的服务器。</translation>
    </message>
    <message>
        <source>List the servers.</source>
        <translation>列出服务器。</translation>
    </message>
    <message>
        <source>List what was said of tools.</source>
        <translation>列出对工具的规定。</translation>
    </message>
    <message>
        <source>Look at its window or its log.</source>
        <translation>请查看它的窗口或日志。</translation>
    </message>
    <message>
        <source>Look for a typing mistake.</source>
        <translation>请检查是否有拼写错误。</translation>
    </message>
    <message>
        <source>Look for what is wrong and say what to do.</source>
        <translation>查找问题并说明该怎么做。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not start when you log in. Change that with: mcp-auth-bridge autostart on</source>
        <translation>MCP Auth Bridge 不在登录时启动。更改命令：mcp-auth-bridge autostart on</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not start when you log in: it is switched off in your desktop&apos;s settings.</source>
        <translation>MCP Auth Bridge 不在登录时启动：桌面设置中已将其关闭。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge has ended.</source>
        <translation>MCP Auth Bridge 已结束。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is not running. Start it with: mcp-auth-bridge</source>
        <translation>MCP Auth Bridge 未运行。启动命令：mcp-auth-bridge</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is running (process {pid}): {address}</source>
        <translation>MCP Auth Bridge 正在运行（进程 {pid}）：{address}</translation>
    </message>
    <message>
        <source>MCP Auth Bridge serves {address}</source>
        <translation>MCP Auth Bridge 的服务地址：{address}</translation>
    </message>
    <message>
        <source>MCP Auth Bridge starts when you log in ({place}).</source>
        <translation>MCP Auth Bridge 在登录时启动（{place}）。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge was not running.</source>
        <translation>MCP Auth Bridge 没有在运行。</translation>
    </message>
    <message>
        <source>Make a key; it is shown once.</source>
        <translation>创建密钥；只显示一次。</translation>
    </message>
    <message>
        <source>Name a file that holds it in {passphrase_variable}.</source>
        <translation>请在 {passphrase_variable} 中指定保存它的文件。</translation>
    </message>
    <message>
        <source>Name a settings file, - for standard input, or say --from-apps.</source>
        <translation>请指定设置文件、-（标准输入）或 --from-apps。</translation>
    </message>
    <message>
        <source>Name one client by its id, or say --all.</source>
        <translation>请用 ID 指定一个客户端，或使用 --all。</translation>
    </message>
    <message>
        <source>Name the app: `mcp-auth-bridge apps` lists them.</source>
        <translation>请指定应用：`mcp-auth-bridge apps` 会列出它们。</translation>
    </message>
    <message>
        <source>No AI app that we know was found on this computer. See all with: mcp-auth-bridge apps --all</source>
        <translation>在此计算机上未找到已知的 AI 应用。查看全部：mcp-auth-bridge apps --all</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>没有已连接的客户端。</translation>
    </message>
    <message>
        <source>No. {words}</source>
        <translation>否。{words}</translation>
    </message>
    <message>
        <source>None of them is behind the bridge, so {name} was not changed.</source>
        <translation>它们都不在 Bridge 后面，因此未更改 {name}。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>未添加任何内容。</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>未作任何回答。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed. Say --yes to go on without being asked.</source>
        <translation>未作任何更改。使用 --yes 可跳过询问。</translation>
    </message>
    <message>
        <source>Nothing was said of any tool: apps may use what their rights allow.</source>
        <translation>没有对任何工具作出规定：应用可以使用其权限允许的工具。</translation>
    </message>
    <message>
        <source>OTHER PROGRAM</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Or open: {link}</source>
        <translation>或打开：{link}</translation>
    </message>
    <message>
        <source>Or run: {command}</source>
        <translation>或运行：{command}</translation>
    </message>
    <message>
        <source>Passphrase of the sealed file: </source>
        <translation>密封文件的密码短语：</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Print a report for somebody who helps, with nothing private in it.</source>
        <translation>输出供协助者查看的报告，不含私密内容。</translation>
    </message>
    <message>
        <source>Print the servers as other apps take them, without the values of secrets.</source>
        <translation>按其他应用接受的形式输出服务器，不含机密的值。</translation>
    </message>
    <message>
        <source>Refuse a client&apos;s requests until it is resumed.</source>
        <translation>拒绝客户端的请求，直到恢复。</translation>
    </message>
    <message>
        <source>Remove a server, its secrets, and every permission to use it.</source>
        <translation>移除服务器、其机密以及使用它的所有许可。</translation>
    </message>
    <message>
        <source>Remove {name}, and its secrets?</source>
        <translation>移除 {name} 及其机密吗？</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Run a local stand-in for an identity provider, to try a company login without an account.</source>
        <translation>运行身份提供方的本地替身，无需账户即可试用企业登录。</translation>
    </message>
    <message>
        <source>Say --output or --follow, not both.</source>
        <translation>请使用 --output 或 --follow，不要同时使用。</translation>
    </message>
    <message>
        <source>Say for example 30min, 12h, 7d or 2026-11-21.</source>
        <translation>例如 30min、12h、7d 或 2026-11-21。</translation>
    </message>
    <message>
        <source>Say that the other programs which came with a client&apos;s access are fine.</source>
        <translation>说明随客户端访问权限而来的其他程序没有问题。</translation>
    </message>
    <message>
        <source>Say what is to be changed; --help lists what can be.</source>
        <translation>请说明要更改什么；--help 会列出可选项。</translation>
    </message>
    <message>
        <source>Say what may be done with a tool: allow it, ask before each call, or refuse it.</source>
        <translation>规定可以对工具做什么：允许、每次调用前询问或拒绝。</translation>
    </message>
    <message>
        <source>Say whether a client may use a tool, and why.</source>
        <translation>说明客户端是否可以使用某个工具，以及原因。</translation>
    </message>
    <message>
        <source>Serve without a desktop, until stopped.</source>
        <translation>不使用桌面提供服务，直到停止。</translation>
    </message>
    <message>
        <source>Servers that are added later don&apos;t join them.</source>
        <translation>以后添加的服务器不会加入。</translation>
    </message>
    <message>
        <source>Servers that are added later join them.</source>
        <translation>以后添加的服务器会加入。</translation>
    </message>
    <message>
        <source>Show or export what happened.</source>
        <translation>显示或导出发生的事情。</translation>
    </message>
    <message>
        <source>Show the tools that are not what was approved, and are refused.</source>
        <translation>显示与批准时不同而被拒绝的工具。</translation>
    </message>
    <message>
        <source>Show whether it runs, and who is connected.</source>
        <translation>显示是否正在运行，以及谁已连接。</translation>
    </message>
    <message>
        <source>Show which servers a client may use, or change it from its next request on.</source>
        <translation>显示客户端可以使用哪些服务器，或从下一个请求起更改。</translation>
    </message>
    <message>
        <source>Sign in to a server on its own page; the app must be running.</source>
        <translation>在服务器自己的页面上登录；应用必须正在运行。</translation>
    </message>
    <message>
        <source>Sign in to {name} on this page:
  {page}</source>
        <translation>请在此页面登录 {name}：
  {page}</translation>
    </message>
    <message>
        <source>Start a server and list its tools.</source>
        <translation>启动服务器并列出其工具。</translation>
    </message>
    <message>
        <source>Start it first: it takes the answer of the page.</source>
        <translation>请先启动它：由它接收页面的回答。</translation>
    </message>
    <message>
        <source>Start the app when you log in, or not.</source>
        <translation>是否在登录时启动应用。</translation>
    </message>
    <message>
        <source>Start the app with its tray icon and window (the default).</source>
        <translation>启动应用及其托盘图标和窗口（默认）。</translation>
    </message>
    <message>
        <source>Switch a server off; who may use it stays as it is.</source>
        <translation>停用服务器；谁可以使用它保持不变。</translation>
    </message>
    <message>
        <source>Switch a server on.</source>
        <translation>启用服务器。</translation>
    </message>
    <message>
        <source>Take it back with: mcp-auth-bridge revoke {grant_id}</source>
        <translation>收回命令：mcp-auth-bridge revoke {grant_id}</translation>
    </message>
    <message>
        <source>Take {names} out of {app}?</source>
        <translation>从 {app} 中取出 {names} 吗？</translation>
    </message>
    <message>
        <source>The answer goes to {redirect_host}. The page shows {code}.</source>
        <translation>回答会发往 {redirect_host}。页面显示 {code}。</translation>
    </message>
    <message>
        <source>The app did not answer.</source>
        <translation>应用没有回答。</translation>
    </message>
    <message>
        <source>The app may try again.</source>
        <translation>应用可以重试。</translation>
    </message>
    <message>
        <source>The built-in server has no settings.</source>
        <translation>内置服务器没有设置。</translation>
    </message>
    <message>
        <source>The command can&apos;t be read: {error}.</source>
        <translation>无法读取该命令：{error}。</translation>
    </message>
    <message>
        <source>The log tells of no app “{said}”.</source>
        <translation>日志中没有应用“{said}”。</translation>
    </message>
    <message>
        <source>The log tells of no server “{said}”.</source>
        <translation>日志中没有服务器“{said}”。</translation>
    </message>
    <message>
        <source>The page in the browser goes on by itself.</source>
        <translation>浏览器中的页面会自行继续。</translation>
    </message>
    <message>
        <source>The passphrase file can&apos;t be read: {strerror}.</source>
        <translation>无法读取密码短语文件：{strerror}。</translation>
    </message>
    <message>
        <source>The tools of {name} are not known yet. Try: mcp-auth-bridge upstreams test {id}</source>
        <translation>尚不知道 {name} 的工具。请试试：mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>There are no personal keys. Make one with: mcp-auth-bridge keys add NAME</source>
        <translation>没有个人密钥。创建命令：mcp-auth-bridge keys add NAME</translation>
    </message>
    <message>
        <source>There is no display here, so the server runs without a window. Stop it with Ctrl+C.</source>
        <translation>这里没有显示器，因此服务器在没有窗口的情况下运行。用 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>没有可添加的内容。</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Send it with every request:</source>
        <translation>它只显示这一次。请随每个请求发送：</translation>
    </message>
    <message>
        <source>Until {name} has signed in to the bridge, it has none of these servers.</source>
        <translation>在 {name} 登录 Bridge 之前，它没有这些服务器。</translation>
    </message>
    <message>
        <source>Version {version} is out; this is {present}.</source>
        <translation>版本 {version} 已发布；当前是 {present}。</translation>
    </message>
    <message>
        <source>Waiting for your answer (mcp-auth-bridge approve CODE, or with --deny):</source>
        <translation>正在等待您的回答（mcp-auth-bridge approve CODE，或加 --deny）：</translation>
    </message>
    <message>
        <source>Waiting for {name} (Ctrl+C leaves; it is connected all the same).</source>
        <translation>正在等待 {name}（Ctrl+C 可离开；连接依然有效）。</translation>
    </message>
    <message>
        <source>Where: {where}</source>
        <translation>位置：{where}</translation>
    </message>
    <message>
        <source>Without a login: what tokens look like and what ends them is not in it.</source>
        <translation>不登录时：不包含令牌的样子以及令牌如何终止。</translation>
    </message>
    <message>
        <source>Written to {file}. Look it over before you hand it on.</source>
        <translation>已写入 {file}。请在提供给他人之前检查一遍。</translation>
    </message>
    <message>
        <source>Written to {output}.</source>
        <translation>已写入 {output}。</translation>
    </message>
    <message>
        <source>Written. Take it back with: mcp-auth-bridge connect {id} --undo</source>
        <translation>已写入。撤回命令：mcp-auth-bridge connect {id} --undo</translation>
    </message>
    <message>
        <source>Yes. {words}</source>
        <translation>是。{words}</translation>
    </message>
    <message>
        <source>a header to send</source>
        <translation>要发送的标头</translation>
    </message>
    <message>
        <source>a settings file, or - for standard input</source>
        <translation>设置文件，或 - 表示标准输入</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>add it although the same is there already</source>
        <translation>即使已有相同的也添加</translation>
    </message>
    <message>
        <source>all apps</source>
        <translation>所有应用</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>all servers, also those added later</source>
        <translation>所有服务器，包括以后添加的</translation>
    </message>
    <message>
        <source>allow http:// to another computer</source>
        <translation>允许使用 http:// 访问其他计算机</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>选项不明确：%(option)s 可能是 %(matches)s</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>an environment variable or a header to leave out</source>
        <translation>要去掉的环境变量或标头</translation>
    </message>
    <message>
        <source>answer no</source>
        <translation>回答“否”</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>参数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>behind the bridge as “{upstream}”</source>
        <translation>在 Bridge 后面，名为“{upstream}”</translation>
    </message>
    <message>
        <source>bring its own servers behind the bridge, and take them out of the app</source>
        <translation>将其自己的服务器移到 Bridge 后面，并从应用中取出</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>call it something else</source>
        <translation>改用其他名称</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>change it although another one is the same then</source>
        <translation>即使之后与另一个相同也更改</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>don&apos;t ask once more</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>don&apos;t ask, and don&apos;t wait for the app to come</source>
        <translation>不询问，也不等待应用到来</translation>
    </message>
    <message>
        <source>end the app that runs</source>
        <translation>结束正在运行的应用</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>需要 %s 个参数</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>需要 %s 个参数</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>至少需要一个参数</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>最多需要一个参数</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一个参数</translation>
    </message>
    <message>
        <source>from then on: 30min, 12h, 7d, 2026-11-21 or 2026-11-21T14:00</source>
        <translation>起始时间：30min、12h、7d、2026-11-21 或 2026-11-21T14:00</translation>
    </message>
    <message>
        <source>go on with what happens, until Ctrl+C</source>
        <translation>持续显示发生的事情，直到 Ctrl+C</translation>
    </message>
    <message>
        <source>goes before the names of its tools (its id; &apos;&apos; for nothing)</source>
        <translation>加在其工具名称之前（默认是其 ID；&apos;&apos; 表示不加）</translation>
    </message>
    <message>
        <source>how long it is good for (90)</source>
        <translation>有效天数 (90)</translation>
    </message>
    <message>
        <source>how many lines (50; all with --since or --output)</source>
        <translation>行数（50；使用 --since 或 --output 时为全部）</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>忽略的显式参数 %r</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(type)s 的值无效：%(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>无效的选择：%(value)r（可选 %(choices)s）</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>它没有说明自己是什么</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>just these, as `upstreams` shows them; none that is added later joins them</source>
        <translation>只有 `upstreams` 显示的这些；以后添加的不会加入</translation>
    </message>
    <message>
        <source>let it be used again</source>
        <translation>允许再次使用</translation>
    </message>
    <message>
        <source>let it in, but only to read</source>
        <translation>允许进入，但只能读取</translation>
    </message>
    <message>
        <source>let no app use this tool</source>
        <translation>不让任何应用使用此工具</translation>
    </message>
    <message>
        <source>list ended ones of the last days too</source>
        <translation>同时列出最近几天已结束的</translation>
    </message>
    <message>
        <source>list those that are not on this computer, too</source>
        <translation>同时列出不在此计算机上的</translation>
    </message>
    <message>
        <source>listed its tools</source>
        <translation>已列出其工具</translation>
    </message>
    <message>
        <source>look at all AI apps on this computer</source>
        <translation>查看此计算机上的所有 AI 应用</translation>
    </message>
    <message>
        <source>may delete</source>
        <translation>可能删除</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>需要重启</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none: take back what was said</source>
        <translation>none：收回之前的规定</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>不能与参数 %s 一起使用</translation>
    </message>
    <message>
        <source>not behind the bridge</source>
        <translation>不在 Bridge 后面</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not found here</source>
        <translation>此处未找到</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on: search; off: all tools in one list</source>
        <translation>on：搜索；off：在一个列表中显示所有工具</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>需要参数 %s 之一</translation>
    </message>
    <message>
        <source>one process for all apps, if it keeps nothing between calls</source>
        <translation>所有应用共用一个进程，前提是它在调用之间不保留任何内容</translation>
    </message>
    <message>
        <source>only for this client, as `grants` shows it</source>
        <translation>仅针对此客户端，如 `grants` 所示</translation>
    </message>
    <message>
        <source>only lines in which all these words occur</source>
        <translation>仅包含所有这些词的行</translation>
    </message>
    <message>
        <source>only of this server</source>
        <translation>仅此服务器的</translation>
    </message>
    <message>
        <source>only these; may be given more than once</source>
        <translation>仅这些；可多次指定</translation>
    </message>
    <message>
        <source>only this app: its name, its id as `grants` shows it, or parts</source>
        <translation>仅此应用：名称、`grants` 显示的 ID 或其一部分</translation>
    </message>
    <message>
        <source>only this server: its id or its name</source>
        <translation>仅此服务器：ID 或名称</translation>
    </message>
    <message>
        <source>only what ended so</source>
        <translation>仅以此结果结束的</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>personal key, good until {value}</source>
        <translation>个人密钥，有效期至 {value}</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>print CSV, for spreadsheets</source>
        <translation>输出 CSV，用于电子表格</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation>每行输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>print what to paste, and write nothing</source>
        <translation>输出要粘贴的内容，不写入任何内容</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>reader: look only; writer: change things too; admin: everything</source>
        <translation>reader：仅查看；writer：也可更改；admin：全部</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>record what your identity provider answers, secrets masked</source>
        <translation>记录身份提供方的回答，隐去机密</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>send an access token, which is asked for likewise</source>
        <translation>发送访问令牌，同样会询问</translation>
    </message>
    <message>
        <source>send no access token</source>
        <translation>不发送访问令牌</translation>
    </message>
    <message>
        <source>serve on this port, this time</source>
        <translation>这次使用此端口</translation>
    </message>
    <message>
        <source>serve the stand-in on this port (8100)</source>
        <translation>在此端口运行替身 (8100)</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>sign in to it in the browser</source>
        <translation>在浏览器中登录</translation>
    </message>
    <message>
        <source>start without showing the window</source>
        <translation>启动时不显示窗口</translation>
    </message>
    <message>
        <source>status: say how it is (the default)</source>
        <translation>status：说明当前状态（默认）</translation>
    </message>
    <message>
        <source>take back what was written</source>
        <translation>撤回已写入的内容</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>the client&apos;s id as `grants` shows it, or its beginning</source>
        <translation>`grants` 显示的客户端 ID 或其开头</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>缺少以下参数：%s</translation>
    </message>
    <message>
        <source>the server&apos;s id</source>
        <translation>服务器的 ID</translation>
    </message>
    <message>
        <source>the server&apos;s id as `upstreams` shows it, or its name</source>
        <translation>`upstreams` 显示的服务器 ID 或其名称</translation>
    </message>
    <message>
        <source>the server&apos;s id, or * for all servers</source>
        <translation>服务器的 ID，或 * 表示所有服务器</translation>
    </message>
    <message>
        <source>the short code on the page, for example K7Q3-M2XD</source>
        <translation>页面上的短代码，例如 K7Q3-M2XD</translation>
    </message>
    <message>
        <source>the tool as the server calls it</source>
        <translation>服务器所称的工具名</translation>
    </message>
    <message>
        <source>the tool as the server calls it, or * for all its tools</source>
        <translation>服务器所称的工具名，或 * 表示其所有工具</translation>
    </message>
    <message>
        <source>the tool&apos;s name</source>
        <translation>工具的名称</translation>
    </message>
    <message>
        <source>token of {issuer}</source>
        <translation>{issuer} 的令牌</translation>
    </message>
    <message>
        <source>tools not known yet</source>
        <translation>尚不知道工具</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>无法识别的参数：%s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>what it may do (admin: everything)</source>
        <translation>它可以做什么（admin：全部）</translation>
    </message>
    <message>
        <source>what starts it, in one text: --command &apos;npx -y some-server&apos;</source>
        <translation>启动它的命令，作为一段文本：--command &apos;npx -y some-server&apos;</translation>
    </message>
    <message>
        <source>what will use it, for example “nightly backup”</source>
        <translation>什么会使用它，例如“夜间备份”</translation>
    </message>
    <message>
        <source>what you call it, for example GitHub</source>
        <translation>您给它起的名称，例如 GitHub</translation>
    </message>
    <message>
        <source>where it is: https://…</source>
        <translation>它的位置：https://…</translation>
    </message>
    <message>
        <source>where the command runs (your home)</source>
        <translation>命令运行的目录（默认是您的主目录）</translation>
    </message>
    <message>
        <source>which app, as `apps` names it; without it they are listed</source>
        <translation>哪个应用，用 `apps` 中的名称；不指定则列出</translation>
    </message>
    <message>
        <source>which provider</source>
        <translation>哪个提供方</translation>
    </message>
    <message>
        <source>with --live: ask only what needs no login</source>
        <translation>与 --live 一起：只询问不需要登录的内容</translation>
    </message>
    <message>
        <source>with --live: write the record to this file, too</source>
        <translation>与 --live 一起：同时将记录写入此文件</translation>
    </message>
    <message>
        <source>write it to this file instead</source>
        <translation>改为写入此文件</translation>
    </message>
    <message>
        <source>write more to the log</source>
        <translation>在日志中写入更多内容</translation>
    </message>
    <message>
        <source>write to this file, newest first; .csv means CSV, else JSON</source>
        <translation>写入此文件，最新的在前；.csv 表示 CSV，否则为 JSON</translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>y 是</translation>
    </message>
    <message>
        <source>{client_name} may use:</source>
        <translation>{client_name} 可以使用：</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} 次调用</translation>
    </message>
    <message>
        <source>{count} connected:</source>
        <translation>已连接 {count} 个：</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} 小时前</translation>
    </message>
    <message>
        <source>{count} lines written to {path}.</source>
        <translation>已将 {count} 行写入 {path}。</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} 分钟前</translation>
    </message>
    <message>
        <source>{count} tools</source>
        <translation>{count} 个工具</translation>
    </message>
    <message>
        <source>{count} tools:</source>
        <translation>{count} 个工具：</translation>
    </message>
    <message>
        <source>{key} has no value. Nothing was changed.</source>
        <translation>{key} 没有值。未作任何更改。</translation>
    </message>
    <message>
        <source>{name} (the name is not verified)</source>
        <translation>{name}（名称未经验证）</translation>
    </message>
    <message>
        <source>{name} (verified by {host})</source>
        <translation>{name}（由 {host} 验证）</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written to from here. Do it by hand:</source>
        <translation>无法从这里写入 {name}。请手动操作：</translation>
    </message>
    <message>
        <source>{name} did not come yet. {said}</source>
        <translation>{name} 还没有来。{said}</translation>
    </message>
    <message>
        <source>{name} gets back: {names}</source>
        <translation>{name} 取回：{names}</translation>
    </message>
    <message>
        <source>{name} has no servers of its own.</source>
        <translation>{name} 没有自己的服务器。</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings already: {path}</source>
        <translation>{name} 的设置中已有 Bridge：{path}</translation>
    </message>
    <message>
        <source>{name} is disconnected. What it may do stays until you revoke it: mcp-auth-bridge grants</source>
        <translation>{name} 已断开。它可以做的事情会保留，直到您撤销：mcp-auth-bridge grants</translation>
    </message>
    <message>
        <source>{name} is not connected, so there is nothing to take back.</source>
        <translation>{name} 未连接，因此没有可撤回的内容。</translation>
    </message>
    <message>
        <source>{name} is off.</source>
        <translation>{name} 已启用。</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>{name} 已停用。</translation>
    </message>
    <message>
        <source>{name} starts one server of its own:</source>
        <translation>{name} 启动一个自己的服务器：</translation>
    </message>
    <message>
        <source>{name} starts {count} servers of its own:</source>
        <translation>{name} 启动 {count} 个自己的服务器：</translation>
    </message>
    <message>
        <source>{name} stays in {app}.</source>
        <translation>{name} 留在 {app} 中。</translation>
    </message>
    <message>
        <source>{name} wants to use: {names}</source>
        <translation>{name} 想要使用：{names}</translation>
    </message>
    <message>
        <source>{name} was left out: it needs {names}. Add it with `upstreams add`.</source>
        <translation>已略过 {name}：它需要 {names}。请用 `upstreams add` 添加。</translation>
    </message>
    <message>
        <source>{name} was left out: {why}</source>
        <translation>已略过 {name}：{why}</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>已移除 {name}。</translation>
    </message>
    <message>
        <source>{name} works: {server} (MCP {version}).</source>
        <translation>{name} 可用：{server}（MCP {version}）。</translation>
    </message>
    <message>
        <source>{name}, last seen {when}</source>
        <translation>{name}，最近出现：{when}</translation>
    </message>
    <message>
        <source>{option} takes {form}.</source>
        <translation>{option} 的格式为 {form}。</translation>
    </message>
    <message>
        <source>{passphrase_variable} names {named}.</source>
        <translation>{passphrase_variable} 指定了 {named}。</translation>
    </message>
    <message>
        <source>{path} would be changed:</source>
        <translation>将更改 {path}：</translation>
    </message>
    <message>
        <source>{path} would be made:</source>
        <translation>将创建 {path}：</translation>
    </message>
    <message>
        <source>{path} would be removed:</source>
        <translation>将移除 {path}：</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [y/N] </translation>
    </message>
    <message>
        <source>“{name}” has no variable or header “{unknown}”.</source>
        <translation>“{name}”没有变量或标头“{unknown}”。</translation>
    </message>
    <message>
        <source>“{said}” fits more than one app.</source>
        <translation>“{said}”匹配多个应用。</translation>
    </message>
    <message>
        <source>“{text}” is no moment that is understood.</source>
        <translation>无法理解时间“{text}”。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>     the stand-in: {answer}</source>
        <translation>     替身：{answer}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; can&apos;t be the name of a parameter.</source>
        <translation>&quot;{name}&quot; 不能作为参数的名称。</translation>
    </message>
    <message>
        <source>1 event waits for Pangea Secure Audit Log.</source>
        <translation>1 个事件正在等待 Pangea Secure Audit Log。</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>A client ID is psa_ and 32 lower-case letters or digits from 2 to 7; these are {number}.</source>
        <translation>客户端 ID 是 psa_ 加上 32 个小写字母或数字 2 到 7；这里有 {number} 个。</translation>
    </message>
    <message>
        <source>A code that leaks could be used by somebody else.</source>
        <translation>泄露的代码可能被其他人使用。</translation>
    </message>
    <message>
        <source>A code that leaks is then protected by the client secret alone.</source>
        <translation>这样泄露的代码就只受客户端机密保护。</translation>
    </message>
    <message>
        <source>A copy of the file can&apos;t be kept: {strerror}.</source>
        <translation>无法保留文件的副本：{strerror}。</translation>
    </message>
    <message>
        <source>A domain looks like this: aws.us.pangea.cloud</source>
        <translation>域名类似这样：aws.us.pangea.cloud</translation>
    </message>
    <message>
        <source>A header has a character it can&apos;t have.</source>
        <translation>标头中有不允许的字符。</translation>
    </message>
    <message>
        <source>A key can be good for a day to ten years.</source>
        <translation>密钥的有效期可以是一天到十年。</translation>
    </message>
    <message>
        <source>A part of it appears twice.</source>
        <translation>其中一部分出现了两次。</translation>
    </message>
    <message>
        <source>A profile of your own keeps its servers apart; this is the default profile.</source>
        <translation>您自己的配置文件有单独的服务器；这是默认的配置文件。</translation>
    </message>
    <message>
        <source>A secret never belongs in this file.</source>
        <translation>机密绝不应写在此文件中。</translation>
    </message>
    <message>
        <source>A settings file was expected there; move it away.</source>
        <translation>那里应该是设置文件；请将其移走。</translation>
    </message>
    <message>
        <source>A tool of {names} changed after you approved it.</source>
        <translation>{names} 的一个工具在您批准后发生了变化。</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Activity waits here meanwhile.</source>
        <translation>活动暂时在此等待。</translation>
    </message>
    <message>
        <source>All is sent to Pangea Secure Audit Log.</source>
        <translation>全部已发送到 Pangea Secure Audit Log。</translation>
    </message>
    <message>
        <source>Allow writing to it, or paste the entry yourself.</source>
        <translation>请允许写入，或自行粘贴条目。</translation>
    </message>
    <message>
        <source>An entry named {entry} leads elsewhere.</source>
        <translation>名为 {entry} 的条目指向别处。</translation>
    </message>
    <message>
        <source>An entry named {entry} stands there already; it is replaced.</source>
        <translation>已有名为 {entry} 的条目；将被替换。</translation>
    </message>
    <message>
        <source>An environment variable has a character it can&apos;t have.</source>
        <translation>环境变量中有不允许的字符。</translation>
    </message>
    <message>
        <source>An issuer has no question mark in it.</source>
        <translation>颁发者中不能有问号。</translation>
    </message>
    <message>
        <source>Another program came with {name}&apos;s access: {program} and {count} more.</source>
        <translation>另一个程序使用了 {name} 的访问权限：{program} 以及另外 {count} 个。</translation>
    </message>
    <message>
        <source>Another program came with {name}&apos;s access: {program}.</source>
        <translation>另一个程序使用了 {name} 的访问权限：{program}。</translation>
    </message>
    <message>
        <source>Another program holds the database. Try again in a moment.</source>
        <translation>另一个程序正占用数据库。请稍后重试。</translation>
    </message>
    <message>
        <source>Another program keeps the sealed file {name} busy.</source>
        <translation>另一个程序正占用密封文件 {name}。</translation>
    </message>
    <message>
        <source>Another window or command of MCP Auth Bridge is changing settings of apps right now.</source>
        <translation>MCP Auth Bridge 的另一个窗口或命令正在更改应用的设置。</translation>
    </message>
    <message>
        <source>Answer the open questions in MCP Auth Bridge first, then try again.</source>
        <translation>请先在 MCP Auth Bridge 中回答未决的问题，然后重试。</translation>
    </message>
    <message>
        <source>Answer the page in your browser.</source>
        <translation>请回答浏览器中的页面。</translation>
    </message>
    <message>
        <source>Any app that speaks Streamable HTTP and signs in by OAuth can be connected by the address alone.</source>
        <translation>任何支持 Streamable HTTP 并通过 OAuth 登录的应用，只用地址即可连接。</translation>
    </message>
    <message>
        <source>Apps must sign in once more. The old file was kept as {name}.</source>
        <translation>应用必须再登录一次。旧文件已保留为 {name}。</translation>
    </message>
    <message>
        <source>Apps that are connected keep working. Try again in a moment.</source>
        <translation>已连接的应用继续工作。请稍后重试。</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>请一次少要一些。</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>请询问其管理者。</translation>
    </message>
    <message>
        <source>Ask whoever runs it. If it belongs to your organisation, its authority must be known to this computer.</source>
        <translation>请询问其管理者。如果它属于您的组织，此计算机必须信任该组织的证书颁发机构。</translation>
    </message>
    <message>
        <source>Ask whoever runs it. If it gives out tokens by hand, enter one instead.</source>
        <translation>请询问其管理者。如果令牌由人工发放，请改为填写一个。</translation>
    </message>
    <message>
        <source>Ask {app} something, so that it looks for its tools.</source>
        <translation>请向 {app} 提个问题，让它查找工具。</translation>
    </message>
    <message>
        <source>Asking about a token</source>
        <translation>查询令牌</translation>
    </message>
    <message>
        <source>Asking who signed in</source>
        <translation>查询谁已登录</translation>
    </message>
    <message>
        <source>At most {longest_name} letters.</source>
        <translation>最多 {longest_name} 个字符。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Begin again, and use the newest tab.</source>
        <translation>请重新开始，并使用最新的标签页。</translation>
    </message>
    <message>
        <source>Begin again; there are ten minutes for it.</source>
        <translation>请重新开始；有十分钟时间。</translation>
    </message>
    <message>
        <source>Begin it at the top, for example /home/…</source>
        <translation>请从最上层开始，例如 /home/…</translation>
    </message>
    <message>
        <source>Begin with https://.</source>
        <translation>请以 https:// 开头。</translation>
    </message>
    <message>
        <source>Bring it behind the bridge first.</source>
        <translation>请先将其移到 Bridge 后面。</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Change that one, or say that you want it twice, for example for another account.</source>
        <translation>请更改那一个，或说明需要两个，例如用于另一个账户。</translation>
    </message>
    <message>
        <source>Check how it is written, or give its full path.</source>
        <translation>请检查拼写，或给出完整路径。</translation>
    </message>
    <message>
        <source>Check its address, and that this computer is online.</source>
        <translation>请检查其地址，以及此计算机是否联网。</translation>
    </message>
    <message>
        <source>Check its address.</source>
        <translation>请检查其地址。</translation>
    </message>
    <message>
        <source>Check its address: it often ends in /mcp.</source>
        <translation>请检查其地址：通常以 /mcp 结尾。</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>请检查其名称和权限。</translation>
    </message>
    <message>
        <source>Check that file and its permissions.</source>
        <translation>请检查该文件及其权限。</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right.</source>
        <translation>请检查它是否正在运行，以及地址是否正确。</translation>
    </message>
    <message>
        <source>Check that it runs, and try again in a moment.</source>
        <translation>请检查它是否正在运行，然后稍后重试。</translation>
    </message>
    <message>
        <source>Check that its address leads to an MCP server (Streamable HTTP), or its command starts one.</source>
        <translation>请检查其地址是否指向 MCP 服务器 (Streamable HTTP)，或其命令是否会启动一个。</translation>
    </message>
    <message>
        <source>Check that this computer&apos;s clock is right, then try again.</source>
        <translation>请检查此计算机的时钟是否准确，然后重试。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>Check the client ID, and register exactly this callback address: {callback}</source>
        <translation>请检查客户端 ID，并准确注册此回调地址：{callback}</translation>
    </message>
    <message>
        <source>Check the client in the provider&apos;s console.</source>
        <translation>请在提供方的控制台中检查客户端。</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of that folder, then start again.</source>
        <translation>请检查磁盘和该文件夹的权限，然后重新启动。</translation>
    </message>
    <message>
        <source>Check the disk, the file and its folder.</source>
        <translation>请检查磁盘、文件及其文件夹。</translation>
    </message>
    <message>
        <source>Check the hosted login URL.</source>
        <translation>请检查 hosted login URL。</translation>
    </message>
    <message>
        <source>Check the internet connection, then connect again.</source>
        <translation>请检查互联网连接，然后重新连接。</translation>
    </message>
    <message>
        <source>Check the issuer address in the sign-in settings.</source>
        <translation>请检查登录设置中的颁发者地址。</translation>
    </message>
    <message>
        <source>Check the permissions of {filename}, then try again.</source>
        <translation>请检查 {filename} 的权限，然后重试。</translation>
    </message>
    <message>
        <source>Check the permissions of {path}, then start again.</source>
        <translation>请检查 {path} 的权限，然后重新启动。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>请检查此计算机的代理设置。</translation>
    </message>
    <message>
        <source>Check the userinfo or introspection address.</source>
        <translation>请检查 userinfo 或内省地址。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Choose a place for secrets…</source>
        <translation>选择保存机密的位置…</translation>
    </message>
    <message>
        <source>Choose a port above 1023 in the settings.</source>
        <translation>请在设置中选择大于 1023 的端口。</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>请选择另一个文件或文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder in the settings of this server.</source>
        <translation>请在此服务器的设置中选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择另一个名称。</translation>
    </message>
    <message>
        <source>Choose another number of days.</source>
        <translation>请选择其他天数。</translation>
    </message>
    <message>
        <source>Choose another prefix, so that their tools can be told apart.</source>
        <translation>请选择另一个前缀，以便区分它们的工具。</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>请选择另一个值。</translation>
    </message>
    <message>
        <source>Choose another: {others}.</source>
        <translation>请选择其他方式：{others}。</translation>
    </message>
    <message>
        <source>Choose at least one server.</source>
        <translation>请至少选择一个服务器。</translation>
    </message>
    <message>
        <source>Choose one in MCP Auth Bridge.</source>
        <translation>请在 MCP Auth Bridge 中选择一个。</translation>
    </message>
    <message>
        <source>Choose one in Settings → Sign-in, and save it.</source>
        <translation>请在“设置”→“登录”中选择一个并保存。</translation>
    </message>
    <message>
        <source>Choose one of at least {shortest_passphrase} characters.</source>
        <translation>请选择至少 {shortest_passphrase} 个字符的密码短语。</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>请选择其一：{names}。</translation>
    </message>
    <message>
        <source>Choose “Sign in” in the server&apos;s settings first.</source>
        <translation>请先在服务器的设置中选择“登录”。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>客户端 ID 和机密</translation>
    </message>
    <message>
        <source>Client metadata documents are not fetched here.</source>
        <translation>此处不获取客户端元数据文档。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>请将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>Close that program and try again, or choose another port; connected apps then need the new address.</source>
        <translation>请关闭该程序并重试，或选择另一个端口；之后已连接的应用需要新的地址。</translation>
    </message>
    <message>
        <source>Close this page.</source>
        <translation>请关闭此页面。</translation>
    </message>
    <message>
        <source>Compare it with the page in your browser; it may have run out.</source>
        <translation>请与浏览器中的页面核对；它可能已过期。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>Connect the app again and sign in with the provider that the server trusts.</source>
        <translation>请重新连接应用，并用服务器信任的提供方登录。</translation>
    </message>
    <message>
        <source>Connected apps keep working for a day. New sign-ins have to wait until it answers again.</source>
        <translation>已连接的应用还能工作一天。新的登录必须等到它再次响应。</translation>
    </message>
    <message>
        <source>Connected apps keep working. Try again in a moment.</source>
        <translation>已连接的应用继续工作。请稍后重试。</translation>
    </message>
    <message>
        <source>Connected apps keep working. Try again later.</source>
        <translation>已连接的应用继续工作。请过一段时间重试。</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>请重新复制。</translation>
    </message>
    <message>
        <source>Copy the issuer from the provider&apos;s own page, to the letter (a final slash counts).</source>
        <translation>请从提供方自己的页面逐字复制颁发者（末尾的斜杠也算）。</translation>
    </message>
    <message>
        <source>Copy the issuer from the server&apos;s own page, to the letter (a final slash counts).</source>
        <translation>请从服务器自己的页面逐字复制颁发者（末尾的斜杠也算）。</translation>
    </message>
    <message>
        <source>Copy what is shown instead.</source>
        <translation>请改为复制显示的内容。</translation>
    </message>
    <message>
        <source>Copy what is shown, and paste it there yourself.</source>
        <translation>请复制显示的内容，并自行粘贴到那里。</translation>
    </message>
    <message>
        <source>Copy what is shown, and paste it there.</source>
        <translation>请复制显示的内容并粘贴到那里。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Did you mean &quot;{near}&quot;?</source>
        <translation>您是否想输入 &quot;{near}&quot;？</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>您是否想输入“{near}”？</translation>
    </message>
    <message>
        <source>Do so in MCP Auth Bridge.</source>
        <translation>请在 MCP Auth Bridge 中进行。</translation>
    </message>
    <message>
        <source>Do this in the window of the app, or choose another place for secrets in its settings.</source>
        <translation>请在应用的窗口中进行，或在其设置中选择另一个保存机密的位置。</translation>
    </message>
    <message>
        <source>End it where it was started, with Ctrl+C.</source>
        <translation>请在启动它的地方用 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Enter it again in the settings of this server.</source>
        <translation>请在此服务器的设置中重新填写。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>请重新填写。</translation>
    </message>
    <message>
        <source>Enter the client ID that belongs to it.</source>
        <translation>请填写与之对应的客户端 ID。</translation>
    </message>
    <message>
        <source>Enter the token or header again.</source>
        <translation>请重新填写令牌或标头。</translation>
    </message>
    <message>
        <source>Fill in its addresses by hand.</source>
        <translation>请手动填写其地址。</translation>
    </message>
    <message>
        <source>Fill in the userinfo or the introspection address in the sign-in settings.</source>
        <translation>请在登录设置中填写 userinfo 或内省地址。</translation>
    </message>
    <message>
        <source>Fill in this or the introspection address; one of them says who signed in.</source>
        <translation>请填写此项或内省地址；其中之一会说明谁已登录。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>For port {port}, first register this callback address with {provider}: {callback}</source>
        <translation>要使用端口 {port}，请先在 {provider} 注册此回调地址：{callback}</translation>
    </message>
    <message>
        <source>Give each scope its own quotation marks.</source>
        <translation>请给每个 Scope 单独加引号。</translation>
    </message>
    <message>
        <source>Give its value, or leave it out.</source>
        <translation>请给出值，或将其略去。</translation>
    </message>
    <message>
        <source>Give the address of the server behind it.</source>
        <translation>请给出其后面的服务器的地址。</translation>
    </message>
    <message>
        <source>Give the passphrase, or choose another place in config.toml.</source>
        <translation>请提供密码短语，或在 config.toml 中选择另一个位置。</translation>
    </message>
    <message>
        <source>Give the passphrase.</source>
        <translation>请提供密码短语。</translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>请给提供方起个名称。</translation>
    </message>
    <message>
        <source>Have your provider give out tokens for this server&apos;s address, or choose another sign-in for it.</source>
        <translation>请让提供方为此服务器的地址发放令牌，或为它选择其他登录方式。</translation>
    </message>
    <message>
        <source>Here belongs {wanted}.</source>
        <translation>这里应填写：{wanted}。</translation>
    </message>
    <message>
        <source>Home says what to do.</source>
        <translation>主页会说明该怎么做。</translation>
    </message>
    <message>
        <source>Hosted login URL</source>
        <translation>Hosted Login URL</translation>
    </message>
    <message>
        <source>How the client proves itself</source>
        <translation>客户端如何证明身份</translation>
    </message>
    <message>
        <source>If it has a page for developers, register {our_name} there with the callback address {redirect_uri}, and enter the client ID here.</source>
        <translation>如果它有开发者页面，请在那里用回调地址 {redirect_uri} 注册 {our_name}，并在此填写客户端 ID。</translation>
    </message>
    <message>
        <source>If it only needs longer, give it more time in its settings.</source>
        <translation>如果它只是需要更长时间，请在其设置中延长时间。</translation>
    </message>
    <message>
        <source>If that was you, say so under Clients. If not, revoke the access there; the app can ask for it again.</source>
        <translation>如果是您本人，请在“客户端”中说明。如果不是，请在那里撤销访问；应用可以再次请求。</translation>
    </message>
    <message>
        <source>If the app still wants to connect, it will ask again.</source>
        <translation>如果应用仍要连接，会再次询问。</translation>
    </message>
    <message>
        <source>If this goes on, check its addresses in the sign-in settings.</source>
        <translation>如果持续如此，请检查登录设置中的地址。</translation>
    </message>
    <message>
        <source>If you trust it, change its address to {target}</source>
        <translation>如果您信任它，请将其地址改为 {target}</translation>
    </message>
    <message>
        <source>In Antigravity, choose Refresh in Manage MCP Servers, or restart it.</source>
        <translation>在 Antigravity 的 Manage MCP Servers 中选择 Refresh，或重启它。</translation>
    </message>
    <message>
        <source>In Cline, open MCP Servers and choose Authenticate beside mcp-auth-bridge.</source>
        <translation>在 Cline 中打开 MCP Servers，并选择 mcp-auth-bridge 旁的 Authenticate。</translation>
    </message>
    <message>
        <source>In Copilot CLI, type: /mcp auth mcp-auth-bridge</source>
        <translation>在 Copilot CLI 中输入：/mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>In Cursor, open Settings → Tools &amp; MCP and choose Connect beside mcp-auth-bridge.</source>
        <translation>在 Cursor 中打开 Settings → Tools &amp; MCP，并选择 mcp-auth-bridge 旁的 Connect。</translation>
    </message>
    <message>
        <source>In Droid, type /mcp, choose mcp-auth-bridge and authenticate.</source>
        <translation>在 Droid 中输入 /mcp，选择 mcp-auth-bridge 并进行身份验证。</translation>
    </message>
    <message>
        <source>In Gemini CLI, type: /mcp auth mcp-auth-bridge</source>
        <translation>在 Gemini CLI 中输入：/mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>In Kiro, choose Authenticate beside mcp-auth-bridge in the list of MCP servers.</source>
        <translation>在 Kiro 的 MCP 服务器列表中，选择 mcp-auth-bridge 旁的 Authenticate。</translation>
    </message>
    <message>
        <source>In LM Studio, switch mcp-auth-bridge on in the Program tab.</source>
        <translation>在 LM Studio 的 Program 标签页中启用 mcp-auth-bridge。</translation>
    </message>
    <message>
        <source>In Qwen Code, type /mcp, choose mcp-auth-bridge and then Authenticate.</source>
        <translation>在 Qwen Code 中输入 /mcp，选择 mcp-auth-bridge，然后选择 Authenticate。</translation>
    </message>
    <message>
        <source>In VS Code Insiders, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>在 VS Code Insiders 中运行命令“MCP: List Servers”，选择 mcp-auth-bridge 并启动它。</translation>
    </message>
    <message>
        <source>In VS Code, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>在 VS Code 中运行命令“MCP: List Servers”，选择 mcp-auth-bridge 并启动它。</translation>
    </message>
    <message>
        <source>In VSCodium, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>在 VSCodium 中运行命令“MCP: List Servers”，选择 mcp-auth-bridge 并启动它。</translation>
    </message>
    <message>
        <source>In Visual Studio, open the tools of the Copilot chat and choose Authenticate beside mcp-auth-bridge.</source>
        <translation>在 Visual Studio 中打开 Copilot 聊天的工具，并选择 mcp-auth-bridge 旁的 Authenticate。</translation>
    </message>
    <message>
        <source>In Warp, open Settings → MCP servers and start mcp-auth-bridge.</source>
        <translation>在 Warp 中打开 Settings → MCP servers，并启动 mcp-auth-bridge。</translation>
    </message>
    <message>
        <source>In Windsurf, choose Refresh above the list of MCP servers, or restart it.</source>
        <translation>在 Windsurf 中选择 MCP 服务器列表上方的 Refresh，或重启它。</translation>
    </message>
    <message>
        <source>In Zed, open the settings of the Agent panel and sign in beside mcp-auth-bridge.</source>
        <translation>在 Zed 中打开 Agent 面板的设置，并在 mcp-auth-bridge 旁登录。</translation>
    </message>
    <message>
        <source>In the Pangea console: AuthN, OAuth Server, Clients.</source>
        <translation>在 Pangea 控制台中：AuthN、OAuth Server、Clients。</translation>
    </message>
    <message>
        <source>In the console the token must be for Secure Audit Log. A project with several logs needs the config ID, too.</source>
        <translation>在控制台中，令牌必须用于 Secure Audit Log。有多个日志的项目还需要 config ID。</translation>
    </message>
    <message>
        <source>In the console the token must be for Vault, and allowed to store, read, list and delete secrets.</source>
        <translation>在控制台中，令牌必须用于 Vault，并允许存储、读取、列出和删除机密。</translation>
    </message>
    <message>
        <source>Install .NET from dotnet.microsoft.com, then try again.</source>
        <translation>请从 dotnet.microsoft.com 安装 .NET，然后重试。</translation>
    </message>
    <message>
        <source>Install Bun from bun.sh, then try again.</source>
        <translation>请从 bun.sh 安装 Bun，然后重试。</translation>
    </message>
    <message>
        <source>Install Deno from deno.com, then try again.</source>
        <translation>请从 deno.com 安装 Deno，然后重试。</translation>
    </message>
    <message>
        <source>Install Docker and start it, then try again.</source>
        <translation>请安装并启动 Docker，然后重试。</translation>
    </message>
    <message>
        <source>Install MCP Auth Bridge in a folder with a shorter name than {command}.</source>
        <translation>请将 MCP Auth Bridge 安装到名称比 {command} 更短的文件夹中。</translation>
    </message>
    <message>
        <source>Install Node.js from nodejs.org, then try again.</source>
        <translation>请从 nodejs.org 安装 Node.js，然后重试。</translation>
    </message>
    <message>
        <source>Install Podman, then try again.</source>
        <translation>请安装 Podman，然后重试。</translation>
    </message>
    <message>
        <source>Install Python from python.org, or write “python3”.</source>
        <translation>请从 python.org 安装 Python，或写成“python3”。</translation>
    </message>
    <message>
        <source>Install Python from python.org, then try again.</source>
        <translation>请从 python.org 安装 Python，然后重试。</translation>
    </message>
    <message>
        <source>Install a Java runtime, then try again.</source>
        <translation>请安装 Java 运行时，然后重试。</translation>
    </message>
    <message>
        <source>Install and start GNOME Keyring or KDE Wallet, then try again.</source>
        <translation>请安装并启动 GNOME Keyring 或 KDE Wallet，然后重试。</translation>
    </message>
    <message>
        <source>Install pipx from pipx.pypa.io, then try again.</source>
        <translation>请从 pipx.pypa.io 安装 pipx，然后重试。</translation>
    </message>
    <message>
        <source>Install that version again, or move {name} away to start afresh.</source>
        <translation>请重新安装该版本，或移走 {name} 以重新开始。</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>请安装最新版本。</translation>
    </message>
    <message>
        <source>Install uv from docs.astral.sh/uv, then try again.</source>
        <translation>请从 docs.astral.sh/uv 安装 uv，然后重试。</translation>
    </message>
    <message>
        <source>Is it started?</source>
        <translation>它启动了吗？</translation>
    </message>
    <message>
        <source>Is switched off in the app, so it is added switched off.</source>
        <translation>在应用中已停用，因此以停用状态添加。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>It answered {status} to the introduction.</source>
        <translation>它对自我介绍的回答是 {status}。</translation>
    </message>
    <message>
        <source>It asks for: {names}.</source>
        <translation>它要求：{names}。</translation>
    </message>
    <message>
        <source>It begins with https://, for example https://example.com/mcp.</source>
        <translation>以 https:// 开头，例如 https://example.com/mcp。</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>以 https:// 开头。</translation>
    </message>
    <message>
        <source>It begins with pts_.</source>
        <translation>以 pts_ 开头。</translation>
    </message>
    <message>
        <source>It can be tried again in {seconds} seconds.</source>
        <translation>可在 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>It can still be disconnected; the file is then not restored to the letter.</source>
        <translation>仍可断开；但文件不会逐字还原。</translation>
    </message>
    <message>
        <source>It does not accept your login. Sign in again, or ask whoever runs it for access.</source>
        <translation>它不接受您的登录。请重新登录，或向其管理者申请访问。</translation>
    </message>
    <message>
        <source>It does not know this app. Start again; if a client ID was entered by hand, check it.</source>
        <translation>它不认识此应用。请重新开始；如果客户端 ID 是手动填写的，请检查。</translation>
    </message>
    <message>
        <source>It does not work there.</source>
        <translation>它在那里无法工作。</translation>
    </message>
    <message>
        <source>It does not work there: {words}</source>
        <translation>它在那里无法工作：{words}</translation>
    </message>
    <message>
        <source>It is connected as “{entry}”.</source>
        <translation>它已连接为“{entry}”。</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>缺少地址。</translation>
    </message>
    <message>
        <source>It is not safe to sign in to “{label}”.</source>
        <translation>登录“{label}”不安全。</translation>
    </message>
    <message>
        <source>It is part of the connection; remove it.</source>
        <translation>它是连接的一部分；请移除。</translation>
    </message>
    <message>
        <source>It is refused until you have looked at what it says of itself now.</source>
        <translation>在您查看它现在的自我说明之前会被拒绝。</translation>
    </message>
    <message>
        <source>It is shown your own token of the identity provider, and can use it wherever that token is good. Choose this only for a server of the same organisation.</source>
        <translation>它会看到您自己的身份提供方令牌，并可在该令牌有效的任何地方使用。仅为同一组织的服务器选择此项。</translation>
    </message>
    <message>
        <source>It is switched off in {app}, but on at the bridge.</source>
        <translation>它在 {app} 中已停用，但在 Bridge 中已启用。</translation>
    </message>
    <message>
        <source>It is switched off there.</source>
        <translation>它在那里已停用。</translation>
    </message>
    <message>
        <source>It is switched off, and comes to the bridge switched off.</source>
        <translation>它已停用，并以停用状态移到 Bridge。</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>稍后会重试。</translation>
    </message>
    <message>
        <source>It is tried again shortly.</source>
        <translation>马上会重试。</translation>
    </message>
    <message>
        <source>It is tried again soon.</source>
        <translation>很快会重试。</translation>
    </message>
    <message>
        <source>It may have been accepted already.</source>
        <translation>可能已经接受过。</translation>
    </message>
    <message>
        <source>It may have been changed back meanwhile.</source>
        <translation>可能在此期间又改回去了。</translation>
    </message>
    <message>
        <source>It may have been revoked already.</source>
        <translation>可能已经撤销。</translation>
    </message>
    <message>
        <source>It may need no sign-in, or a token entered by hand.</source>
        <translation>它可能不需要登录，或需要手动填写的令牌。</translation>
    </message>
    <message>
        <source>It must be like https://example.com/mcp, without a name or password in it.</source>
        <translation>必须类似 https://example.com/mcp，不含用户名或密码。</translation>
    </message>
    <message>
        <source>It must begin with https://, or anybody on the way could read along.</source>
        <translation>必须以 https:// 开头，否则途中任何人都可以读取。</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>It must not have a name, a password or a # in it.</source>
        <translation>其中不能有用户名、密码或 #。</translation>
    </message>
    <message>
        <source>It runs with the bridge itself.</source>
        <translation>它随 Bridge 本身运行。</translation>
    </message>
    <message>
        <source>It says that it is a test.</source>
        <translation>它说明这是一次测试。</translation>
    </message>
    <message>
        <source>It says: {error}.</source>
        <translation>它说：{error}。</translation>
    </message>
    <message>
        <source>It takes too long to find out where to sign in for “{label}”.</source>
        <translation>查找“{label}”的登录位置用时过长。</translation>
    </message>
    <message>
        <source>It waits there for you to sign in.</source>
        <translation>它在那里等待您登录。</translation>
    </message>
    <message>
        <source>It wants to know who comes. Choose how to sign in to it: with a token, or on its own sign-in page.</source>
        <translation>它想知道来者是谁。请选择登录方式：用令牌，或在它自己的登录页面上。</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>文件未被改动。</translation>
    </message>
    <message>
        <source>It was reached by the older transport “SSE”. The bridge speaks Streamable HTTP; if the server knows only the older one, look for its new address (often ending in /mcp).</source>
        <translation>它是通过旧的传输方式“SSE”访问的。Bridge 使用 Streamable HTTP；如果服务器只支持旧方式，请查找其新地址（通常以 /mcp 结尾）。</translation>
    </message>
    <message>
        <source>It was read as {kind}. Mend that line, or copy the text again.</source>
        <translation>它被当作 {kind} 读取。请修正该行，或重新复制文本。</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>它在此期间已被移除。</translation>
    </message>
    <message>
        <source>Its address begins with http://: anybody on the way can read and change what is said.</source>
        <translation>其地址以 http:// 开头：途中任何人都可以读取和更改内容。</translation>
    </message>
    <message>
        <source>Its address carries a secret, which stays in plain text. Better send it as a secret header.</source>
        <translation>其地址中带有机密，会以明文保存。最好作为机密标头发送。</translation>
    </message>
    <message>
        <source>Its entry still names a command that is out of date.</source>
        <translation>其条目仍指定了过时的命令。</translation>
    </message>
    <message>
        <source>Its entry still names {address}.</source>
        <translation>其条目仍指定了 {address}。</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>其日志中有更多信息。</translation>
    </message>
    <message>
        <source>Its secrets can&apos;t be compared: {reason}</source>
        <translation>无法比较其机密：{reason}</translation>
    </message>
    <message>
        <source>JWTs of {issuer} for {audience} are accepted, beside our own</source>
        <translation>除我们自己的令牌外，还接受 {issuer} 为 {audience} 签发的 JWT</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>请只保留其中一个。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请将其去掉。</translation>
    </message>
    <message>
        <source>Leave out the Authorization header, or choose to sign in with headers only.</source>
        <translation>请去掉 Authorization 标头，或选择只用标头登录。</translation>
    </message>
    <message>
        <source>Leave out what comes before the domain: only, for example, aws.us.pangea.cloud</source>
        <translation>请去掉域名前面的内容：只填写例如 aws.us.pangea.cloud</translation>
    </message>
    <message>
        <source>Leave out what follows the address.</source>
        <translation>请去掉地址后面的内容。</translation>
    </message>
    <message>
        <source>Leave out what follows the host name: only {address}</source>
        <translation>请去掉主机名后面的内容：只填写 {address}</translation>
    </message>
    <message>
        <source>Leave out {well_known}; the issuer is what stands before it.</source>
        <translation>请去掉 {well_known}；颁发者是它前面的部分。</translation>
    </message>
    <message>
        <source>Like this: {line}</source>
        <translation>示例：{line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}.</source>
        <translation>第 {line} 行，第 {column} 列：{reason}。</translation>
    </message>
    <message>
        <source>Look at it on the Servers page.</source>
        <translation>请在“服务器”页面查看。</translation>
    </message>
    <message>
        <source>Look at it with your system&apos;s password app.</source>
        <translation>请用系统的密码应用查看。</translation>
    </message>
    <message>
        <source>Look at the billing page of the Pangea console.</source>
        <translation>请查看 Pangea 控制台的账单页面。</translation>
    </message>
    <message>
        <source>Look at the change again, then write it.</source>
        <translation>请重新查看更改，然后写入。</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>请重新查看更改。</translation>
    </message>
    <message>
        <source>Look at them on the Servers page.</source>
        <translation>请在“服务器”页面查看它们。</translation>
    </message>
    <message>
        <source>Look at {path}, or move it away.</source>
        <translation>请查看 {path}，或将其移走。</translation>
    </message>
    <message>
        <source>Look for a question from your system on the screen, answer it, and try again. Nothing was lost.</source>
        <translation>请在屏幕上查找系统的提问，回答后重试。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Lower ports need administrator rights, and higher ones do not exist.</source>
        <translation>更小的端口需要管理员权限，更大的端口不存在。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge can&apos;t read the client secret. Its window says what to do; then load this page again.</source>
        <translation>MCP Auth Bridge 无法读取客户端机密。其窗口会说明该怎么做；之后请重新加载此页面。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not end.</source>
        <translation>MCP Auth Bridge 没有结束。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is already running on this data.</source>
        <translation>MCP Auth Bridge 已在使用这些数据运行。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is not running.</source>
        <translation>MCP Auth Bridge 未运行。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge runs already, but does not answer.</source>
        <translation>MCP Auth Bridge 已在运行，但没有响应。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge runs, but does not answer.</source>
        <translation>MCP Auth Bridge 正在运行，但没有响应。</translation>
    </message>
    <message>
        <source>Make {name} and its folder writable again.</source>
        <translation>请让 {name} 及其文件夹重新可写。</translation>
    </message>
    <message>
        <source>Many such servers also have a newer address that ends in /mcp; otherwise update the server.</source>
        <translation>许多此类服务器也有以 /mcp 结尾的新地址；否则请更新服务器。</translation>
    </message>
    <message>
        <source>Mend that line in {path}. Settings look like this: port = 8000</source>
        <translation>请修正 {path} 中的该行。设置的写法如下：port = 8000</translation>
    </message>
    <message>
        <source>Mend the file, or look at its permissions.</source>
        <translation>请修正文件，或查看其权限。</translation>
    </message>
    <message>
        <source>Mend the file, or paste the entry.</source>
        <translation>请修正文件，或粘贴条目。</translation>
    </message>
    <message>
        <source>Mend {path}, or move it away.</source>
        <translation>请修正 {path}，或将其移走。</translation>
    </message>
    <message>
        <source>Move it away and start again.</source>
        <translation>请将其移走，然后重新启动。</translation>
    </message>
    <message>
        <source>Move it away, or give it back to your user, then start again. Never run this app with sudo.</source>
        <translation>请将其移走，或归还给您的用户，然后重新启动。切勿用 sudo 运行此应用。</translation>
    </message>
    <message>
        <source>Move {path} away, then start again.</source>
        <translation>请移走 {path}，然后重新启动。</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>请指定另一个文件。</translation>
    </message>
    <message>
        <source>Name at least one algorithm.</source>
        <translation>请至少指定一个算法。</translation>
    </message>
    <message>
        <source>Name it among the settings, too.</source>
        <translation>请在设置中也写出其名称。</translation>
    </message>
    <message>
        <source>Name the settings file of an app.</source>
        <translation>请指定某个应用的设置文件。</translation>
    </message>
    <message>
        <source>Name what will use it, for example “nightly backup”.</source>
        <translation>请说明什么会使用它，例如“夜间备份”。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer.</source>
        <translation>此计算机上没有密钥环响应。</translation>
    </message>
    <message>
        <source>No open question has this code.</source>
        <translation>没有未决的问题使用此代码。</translation>
    </message>
    <message>
        <source>No other program has used this access.</source>
        <translation>没有其他程序使用过此访问权限。</translation>
    </message>
    <message>
        <source>No server is switched on for this app.</source>
        <translation>没有为此应用启用服务器。</translation>
    </message>
    <message>
        <source>No token can be read without.</source>
        <translation>没有它就无法读取令牌。</translation>
    </message>
    <message>
        <source>No token, secret, name, e-mail address or host of yours is in it.</source>
        <translation>其中没有您的令牌、机密、姓名、电子邮件地址或主机。</translation>
    </message>
    <message>
        <source>Nobody can sign in without.</source>
        <translation>没有它谁也无法登录。</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>None of the servers answers now.</source>
        <translation>目前没有服务器响应。</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later.</source>
        <translation>没有丢失任何内容；稍后会重试。</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later. If this goes on, check the domain in Settings.</source>
        <translation>没有丢失任何内容；稍后会重试。如果持续如此，请检查设置中的域名。</translation>
    </message>
    <message>
        <source>Nothing is signed in to here.</source>
        <translation>这里没有可登录的内容。</translation>
    </message>
    <message>
        <source>Nothing says how to ask {name} who signed in.</source>
        <translation>没有说明如何向 {name} 查询谁已登录。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the permissions of {parent}, then try again.</source>
        <translation>未作任何更改。请检查磁盘和 {parent} 的权限，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>未作任何更改。请检查磁盘。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder, or look at the disk.</source>
        <translation>未作任何更改。请选择另一个文件夹，或检查磁盘。</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the file, or paste the entry yourself.</source>
        <translation>未作任何更改。请修正文件，或自行粘贴条目。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>未作任何更改。请稍后重试。</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing was lost. Check the disk and the permissions of {parent}, then try again.</source>
        <translation>没有丢失任何内容。请检查磁盘和 {parent} 的权限，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again; if it stays like this, sign out of the computer and in again.</source>
        <translation>没有丢失任何内容。请重试；如果仍然如此，请注销计算机后重新登录。</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>一个事件</translation>
    </message>
    <message>
        <source>One of its arguments looks like a secret. Arguments stay in plain text, and every program on this computer can read them; better give it as a secret environment variable, if the server takes one.</source>
        <translation>其中一个参数看起来像机密。参数以明文保存，此计算机上的任何程序都可以读取；如果服务器支持，最好作为机密环境变量提供。</translation>
    </message>
    <message>
        <source>One of these scopes is needed: {names}. Allow one at the sign-in, or ask whoever runs it.</source>
        <translation>需要以下 Scope 之一：{names}。请在登录时允许其中一个，或询问其管理者。</translation>
    </message>
    <message>
        <source>Only a client that was revoked can be removed from the list.</source>
        <translation>只有已撤销的客户端才能从列表中移除。</translation>
    </message>
    <message>
        <source>Only servers reached by OAuth have one.</source>
        <translation>只有通过 OAuth 访问的服务器才有。</translation>
    </message>
    <message>
        <source>Only signatures that a public key checks prove anything here.</source>
        <translation>这里只有用公钥检查的签名才能证明什么。</translation>
    </message>
    <message>
        <source>Open audit log settings…</source>
        <translation>打开审计日志设置…</translation>
    </message>
    <message>
        <source>Open secrets settings…</source>
        <translation>打开机密设置…</translation>
    </message>
    <message>
        <source>Open sign-in settings…</source>
        <translation>打开登录设置…</translation>
    </message>
    <message>
        <source>Open token settings…</source>
        <translation>打开令牌设置…</translation>
    </message>
    <message>
        <source>Open {path} in a text editor and save it with the encoding UTF-8.</source>
        <translation>请在文本编辑器中打开 {path}，并以 UTF-8 编码保存。</translation>
    </message>
    <message>
        <source>Open {path}, change the setting there, and save.</source>
        <translation>请打开 {path}，在其中更改设置并保存。</translation>
    </message>
    <message>
        <source>Or choose another place in config.toml: secrets = &quot;sealed_file&quot; keeps them in a file sealed with a passphrase, secrets = &quot;memory&quot; forgets them when the app quits.</source>
        <translation>或在 config.toml 中选择另一个位置：secrets = &quot;sealed_file&quot; 将机密保存在用密码短语密封的文件中，secrets = &quot;memory&quot; 在应用退出时忘记它们。</translation>
    </message>
    <message>
        <source>Other servers are not affected.</source>
        <translation>其他服务器不受影响。</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>Pangea Vault does not give back what was stored in it.</source>
        <translation>Pangea Vault 没有返回存入的内容。</translation>
    </message>
    <message>
        <source>Pangea Vault needs its service token.</source>
        <translation>Pangea Vault 需要其服务令牌。</translation>
    </message>
    <message>
        <source>Paste only the part with the servers.</source>
        <translation>请只粘贴包含服务器的部分。</translation>
    </message>
    <message>
        <source>Paste the part of an app&apos;s settings that names its servers, for example {&quot;mcpServers&quot;: {&quot;files&quot;: {&quot;command&quot;: &quot;npx&quot;, &quot;args&quot;: [&quot;…&quot;]}}}, the command that starts one, or its address.</source>
        <translation>请粘贴应用设置中列出服务器的部分，例如 {&quot;mcpServers&quot;: {&quot;files&quot;: {&quot;command&quot;: &quot;npx&quot;, &quot;args&quot;: [&quot;…&quot;]}}}，或启动服务器的命令，或其地址。</translation>
    </message>
    <message>
        <source>Paste the part with the servers.</source>
        <translation>请粘贴包含服务器的部分。</translation>
    </message>
    <message>
        <source>Perhaps it has changed. Look for a newer version of this app.</source>
        <translation>它可能已改变。请查找此应用的新版本。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Port {port} is taken.</source>
        <translation>端口 {port} 已被占用。</translation>
    </message>
    <message>
        <source>Provider found</source>
        <translation>找到提供方</translation>
    </message>
    <message>
        <source>Put a plain settings file there.</source>
        <translation>请在那里放一个普通的设置文件。</translation>
    </message>
    <message>
        <source>Put back a copy of {path} from a backup. To begin anew and sign in everywhere again, move it away.</source>
        <translation>请从备份中恢复 {path}。要重新开始并在各处重新登录，请将其移走。</translation>
    </message>
    <message>
        <source>Put it back to {parent}, or start the app again to begin a new one.</source>
        <translation>请将其放回 {parent}，或重新启动应用以新建一个。</translation>
    </message>
    <message>
        <source>Put it on one line.</source>
        <translation>请写成一行。</translation>
    </message>
    <message>
        <source>Put the file back where it points to, or remove the link.</source>
        <translation>请将文件放回链接所指的位置，或移除链接。</translation>
    </message>
    <message>
        <source>Put the keyring back from a backup. To begin anew and sign in everywhere again, choose Pangea Vault once more.</source>
        <translation>请从备份中恢复密钥环。要重新开始并在各处重新登录，请再次选择 Pangea Vault。</translation>
    </message>
    <message>
        <source>Put the real file or folder there, or set {home_variable} to the folder you want to use, then start again.</source>
        <translation>请将真实的文件或文件夹放在那里，或将 {home_variable} 设为要使用的文件夹，然后重新启动。</translation>
    </message>
    <message>
        <source>Quit and reopen Claude Desktop.</source>
        <translation>退出并重新打开 Claude Desktop。</translation>
    </message>
    <message>
        <source>Quit it and start it again; the log says more.</source>
        <translation>请退出并重新启动；日志中有更多信息。</translation>
    </message>
    <message>
        <source>Quit the app it belongs to, then try again.</source>
        <translation>请退出它所属的应用，然后重试。</translation>
    </message>
    <message>
        <source>Quit this app, sign out of the computer and in again.</source>
        <translation>请退出此应用，注销计算机后重新登录。</translation>
    </message>
    <message>
        <source>Read more variables from a file (envFile), which was not looked at.</source>
        <translation>还从文件 (envFile) 读取了更多变量，未查看该文件。</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI.</source>
        <translation>请将此地址准确注册为重定向 URI。</translation>
    </message>
    <message>
        <source>Register exactly this address with the provider.</source>
        <translation>请在提供方准确注册此地址。</translation>
    </message>
    <message>
        <source>Register {our_name} there with the callback address {redirect_uri}, and enter the client ID here.</source>
        <translation>请在那里用回调地址 {redirect_uri} 注册 {our_name}，并在此填写客户端 ID。</translation>
    </message>
    <message>
        <source>Remove the link, or change what it leads to.</source>
        <translation>请移除链接，或更改其指向。</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>请去掉引号。</translation>
    </message>
    <message>
        <source>Restart Trae.</source>
        <translation>重启 Trae。</translation>
    </message>
    <message>
        <source>Restart the app if it does not notice by itself.</source>
        <translation>如果应用没有自行察觉，请重启它。</translation>
    </message>
    <message>
        <source>Restart your JetBrains IDE, or start Junie anew.</source>
        <translation>重启 JetBrains IDE，或重新启动 Junie。</translation>
    </message>
    <message>
        <source>Restart your JetBrains IDE.</source>
        <translation>重启 JetBrains IDE。</translation>
    </message>
    <message>
        <source>Revoke it first.</source>
        <translation>请先撤销。</translation>
    </message>
    <message>
        <source>Run: claude mcp login mcp-auth-bridge (or type /mcp in Claude Code).</source>
        <translation>运行：claude mcp login mcp-auth-bridge（或在 Claude Code 中输入 /mcp）。</translation>
    </message>
    <message>
        <source>Run: cline mcp, and choose mcp-auth-bridge.</source>
        <translation>运行：cline mcp，并选择 mcp-auth-bridge。</translation>
    </message>
    <message>
        <source>Run: codex mcp login mcp-auth-bridge</source>
        <translation>运行：codex mcp login mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Run: kilo mcp auth mcp-auth-bridge</source>
        <translation>运行：kilo mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Run: opencode mcp auth mcp-auth-bridge</source>
        <translation>运行：opencode mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>S256 is not supported</source>
        <translation>不支持 S256</translation>
    </message>
    <message>
        <source>Save it as text with the encoding UTF-8.</source>
        <translation>请以 UTF-8 编码存为文本。</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8.</source>
        <translation>请以 UTF-8 编码保存。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, so a command can&apos;t leave one there.</source>
        <translation>机密只保存在内存中，因此命令无法在那里留下机密。</translation>
    </message>
    <message>
        <source>Secrets are safe on this computer.</source>
        <translation>机密在此计算机上是安全的。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings → Audit log has a Test.</source>
        <translation>“设置”→“审计日志”中可以测试。</translation>
    </message>
    <message>
        <source>Show changes…</source>
        <translation>显示更改…</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>显示更改…</translation>
    </message>
    <message>
        <source>Show client…</source>
        <translation>显示客户端…</translation>
    </message>
    <message>
        <source>Show servers…</source>
        <translation>显示服务器…</translation>
    </message>
    <message>
        <source>Show server…</source>
        <translation>显示服务器…</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Sign in to it again in MCP Auth Bridge.</source>
        <translation>请在 MCP Auth Bridge 中重新登录。</translation>
    </message>
    <message>
        <source>Sign in to it, or check its token.</source>
        <translation>请登录，或检查其令牌。</translation>
    </message>
    <message>
        <source>Sign out of MCP Auth Bridge in the app and connect again.</source>
        <translation>请在应用中退出 MCP Auth Bridge 的登录，然后重新连接。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>Signing in is not possible yet.</source>
        <translation>尚无法登录。</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Signs in to the server by OAuth, as mcp-remote did.</source>
        <translation>像 mcp-remote 一样通过 OAuth 登录服务器。</translation>
    </message>
    <message>
        <source>So no app can be allowed it here. Whoever runs {provider} can give that right; then sign in again.</source>
        <translation>因此这里不能允许任何应用拥有它。{provider} 的管理者可以授予该权限；之后请重新登录。</translation>
    </message>
    <message>
        <source>Somebody changed the entry after it was written.</source>
        <translation>有人在写入后更改了条目。</translation>
    </message>
    <message>
        <source>Somebody took the entry out of {path}.</source>
        <translation>有人从 {path} 中取出了条目。</translation>
    </message>
    <message>
        <source>Something else stands where the servers should be.</source>
        <translation>服务器应在的位置上是别的内容。</translation>
    </message>
    <message>
        <source>Something went wrong inside MCP Auth Bridge.</source>
        <translation>MCP Auth Bridge 内部出错。</translation>
    </message>
    <message>
        <source>Start Amazon Q anew.</source>
        <translation>重新启动 Amazon Q。</translation>
    </message>
    <message>
        <source>Start Amp anew.</source>
        <translation>重新启动 Amp。</translation>
    </message>
    <message>
        <source>Start Claude Code anew.</source>
        <translation>重新启动 Claude Code。</translation>
    </message>
    <message>
        <source>Start Cline anew.</source>
        <translation>重新启动 Cline。</translation>
    </message>
    <message>
        <source>Start Codex anew.</source>
        <translation>重新启动 Codex。</translation>
    </message>
    <message>
        <source>Start Copilot CLI anew.</source>
        <translation>重新启动 Copilot CLI。</translation>
    </message>
    <message>
        <source>Start Crush anew.</source>
        <translation>重新启动 Crush。</translation>
    </message>
    <message>
        <source>Start Gemini CLI anew.</source>
        <translation>重新启动 Gemini CLI。</translation>
    </message>
    <message>
        <source>Start Kilo anew.</source>
        <translation>重新启动 Kilo。</translation>
    </message>
    <message>
        <source>Start Qwen Code anew.</source>
        <translation>重新启动 Qwen Code。</translation>
    </message>
    <message>
        <source>Start a new session in Goose.</source>
        <translation>在 Goose 中开始新会话。</translation>
    </message>
    <message>
        <source>Start again from the app.</source>
        <translation>请从应用重新开始。</translation>
    </message>
    <message>
        <source>Start at login could not be changed: {reason}.</source>
        <translation>无法更改登录时启动：{reason}。</translation>
    </message>
    <message>
        <source>Start it again in MCP Auth Bridge.</source>
        <translation>请在 MCP Auth Bridge 中重新开始。</translation>
    </message>
    <message>
        <source>Start it: mcp-auth-bridge</source>
        <translation>启动命令：mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Start opencode anew.</source>
        <translation>重新启动 opencode。</translation>
    </message>
    <message>
        <source>Start the app again and type it.</source>
        <translation>请重新启动应用并输入。</translation>
    </message>
    <message>
        <source>Start the app again.</source>
        <translation>请重新启动应用。</translation>
    </message>
    <message>
        <source>Start the app once, so that it makes it.</source>
        <translation>请启动一次该应用，以便它创建文件夹。</translation>
    </message>
    <message>
        <source>Start the sign-in again in a moment.</source>
        <translation>请稍后重新开始登录。</translation>
    </message>
    <message>
        <source>Start the sign-in again; if this goes on, ask whoever runs the server.</source>
        <translation>请重新开始登录；如果持续如此，请询问服务器的管理者。</translation>
    </message>
    <message>
        <source>Stop MCP Auth Bridge and start it again; it then begins a new one.</source>
        <translation>请停止并重新启动 MCP Auth Bridge；它会新建一个。</translation>
    </message>
    <message>
        <source>Switch it off instead.</source>
        <translation>请改为停用。</translation>
    </message>
    <message>
        <source>Switch it off only if signing in fails with it.</source>
        <translation>仅当启用它会导致登录失败时才关闭。</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>请先启用。</translation>
    </message>
    <message>
        <source>Switch it on in MCP Auth Bridge.</source>
        <translation>请在 MCP Auth Bridge 中启用。</translation>
    </message>
    <message>
        <source>Switch it on, and connect an app to it.</source>
        <translation>请启用它，并用它连接一个应用。</translation>
    </message>
    <message>
        <source>TOML has no word for nothing</source>
        <translation>TOML 无法表示空值</translation>
    </message>
    <message>
        <source>Take one of the two out of the file first.</source>
        <translation>请先从文件中删除两者之一。</translation>
    </message>
    <message>
        <source>Take that out. A password or token goes into a secret header.</source>
        <translation>请将其去掉。密码或令牌应放在机密标头中。</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in.</source>
        <translation>该地址属于另一次登录。</translation>
    </message>
    <message>
        <source>That is half a minute to one hour.</source>
        <translation>范围是半分钟到一小时。</translation>
    </message>
    <message>
        <source>That is nothing to five minutes.</source>
        <translation>范围是零到五分钟。</translation>
    </message>
    <message>
        <source>That is one day to ten years.</source>
        <translation>范围是一天到十年。</translation>
    </message>
    <message>
        <source>That is one second to ten minutes.</source>
        <translation>范围是一秒到十分钟。</translation>
    </message>
    <message>
        <source>That is ten minutes to one day.</source>
        <translation>范围是十分钟到一天。</translation>
    </message>
    <message>
        <source>That passphrase is too short.</source>
        <translation>该密码短语太短。</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>The account may be disabled; ask whoever runs it.</source>
        <translation>账户可能已停用；请询问其管理者。</translation>
    </message>
    <message>
        <source>The address has a name, a password or a # in it.</source>
        <translation>地址中有用户名、密码或 #。</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>缺少地址。</translation>
    </message>
    <message>
        <source>The address of the provider is not usable.</source>
        <translation>提供方的地址不可用。</translation>
    </message>
    <message>
        <source>The address of this server can&apos;t be used.</source>
        <translation>无法使用此服务器的地址。</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in.</source>
        <translation>该回答属于另一次登录。</translation>
    </message>
    <message>
        <source>The answer came from another identity provider.</source>
        <translation>该回答来自另一个身份提供方。</translation>
    </message>
    <message>
        <source>The answer of {name} can&apos;t be trusted: {reason}.</source>
        <translation>无法信任 {name} 的回答：{reason}。</translation>
    </message>
    <message>
        <source>The answer of “{label}” is longer than {size}, and was broken off.</source>
        <translation>“{label}”的回答超过 {size}，已中断。</translation>
    </message>
    <message>
        <source>The app asked for its answer at an address it did not register.</source>
        <translation>应用要求将回答发往它未注册的地址。</translation>
    </message>
    <message>
        <source>The app let only some of its tools be used; choose them again here.</source>
        <translation>应用只允许使用其部分工具；请在此重新选择。</translation>
    </message>
    <message>
        <source>The app proves itself in a way that is not supported here (a signed assertion).</source>
        <translation>应用证明身份的方式在此不受支持（签名断言）。</translation>
    </message>
    <message>
        <source>The app sent a request that can&apos;t be right.</source>
        <translation>应用发送了不正确的请求。</translation>
    </message>
    <message>
        <source>The app&apos;s metadata document can&apos;t be fetched.</source>
        <translation>无法获取应用的元数据文档。</translation>
    </message>
    <message>
        <source>The app&apos;s metadata document has no usable redirect URI.</source>
        <translation>应用的元数据文档没有可用的重定向 URI。</translation>
    </message>
    <message>
        <source>The app&apos;s settings, where it lists its MCP servers</source>
        <translation>应用的设置中列出 MCP 服务器的位置</translation>
    </message>
    <message>
        <source>The audience is missing. Without it, tokens meant for any other server would do.</source>
        <translation>缺少受众。没有它，发给任何其他服务器的令牌也会通过。</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: it has neither a command nor an address.</source>
        <translation>Bridge 无法运行它：它既没有命令也没有地址。</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: it is this bridge itself.</source>
        <translation>Bridge 无法运行它：它就是此 Bridge 本身。</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: {reason}</source>
        <translation>Bridge 无法运行它：{reason}</translation>
    </message>
    <message>
        <source>The bridge has it as “{kept}”, but with another {names}.</source>
        <translation>Bridge 中有它，名为“{kept}”，但以下内容不同：{names}。</translation>
    </message>
    <message>
        <source>The bridge has it as “{kept}”.</source>
        <translation>Bridge 中有它，名为“{kept}”。</translation>
    </message>
    <message>
        <source>The bridge is there already, as “{entry}”; it would be there twice.</source>
        <translation>Bridge 已在那里，名为“{entry}”；这样会出现两次。</translation>
    </message>
    <message>
        <source>The bridge sets the header {name} itself.</source>
        <translation>标头 {name} 由 Bridge 自己设置。</translation>
    </message>
    <message>
        <source>The built-in server can&apos;t be removed.</source>
        <translation>无法移除内置服务器。</translation>
    </message>
    <message>
        <source>The callback address is not registered with the provider; the sign-in settings show it.</source>
        <translation>回调地址未在提供方注册；登录设置中会显示它。</translation>
    </message>
    <message>
        <source>The client ID (psa_…) or the client secret (pck_…) in the sign-in settings is wrong, or the secret has run out: Pangea&apos;s last a year at most.</source>
        <translation>登录设置中的客户端 ID (psa_…) 或客户端机密 (pck_…) 有误，或机密已过期：Pangea 的机密最长有效一年。</translation>
    </message>
    <message>
        <source>The client ID is missing; it begins with psa_.</source>
        <translation>缺少客户端 ID；它以 psa_ 开头。</translation>
    </message>
    <message>
        <source>The client ID or secret in the settings for other servers&apos; tokens is wrong or has run out.</source>
        <translation>其他服务器令牌设置中的客户端 ID 或机密有误或已过期。</translation>
    </message>
    <message>
        <source>The client ID or secret in the sign-in settings is wrong or has run out.</source>
        <translation>登录设置中的客户端 ID 或机密有误或已过期。</translation>
    </message>
    <message>
        <source>The client entered for this server is not allowed this kind of sign-in.</source>
        <translation>为此服务器填写的客户端不允许使用这种登录方式。</translation>
    </message>
    <message>
        <source>The client is not allowed this kind of sign-in; change that in the provider&apos;s console.</source>
        <translation>该客户端不允许使用这种登录方式；请在提供方的控制台中更改。</translation>
    </message>
    <message>
        <source>The client is not given a scope that the sign-in settings ask for.</source>
        <translation>该客户端没有登录设置所要求的某个 Scope。</translation>
    </message>
    <message>
        <source>The client must be of the kind Authorization Code.</source>
        <translation>客户端的类型必须是 Authorization Code。</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be read from here.</source>
        <translation>无法从这里读取客户端机密。</translation>
    </message>
    <message>
        <source>The client secret is not whole; copy it again.</source>
        <translation>客户端机密不完整；请重新复制。</translation>
    </message>
    <message>
        <source>The command goes over several lines.</source>
        <translation>命令占了多行。</translation>
    </message>
    <message>
        <source>The command has a character that no command can have.</source>
        <translation>命令中有命令不能包含的字符。</translation>
    </message>
    <message>
        <source>The command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>The command is {argv}.</source>
        <translation>命令是 {argv}。</translation>
    </message>
    <message>
        <source>The config ID is not whole; copy it again.</source>
        <translation>Config ID 不完整；请重新复制。</translation>
    </message>
    <message>
        <source>The connection to “{label}” at {place} is not secure: its certificate can&apos;t be trusted.</source>
        <translation>与 {place} 上的“{label}”的连接不安全：无法信任其证书。</translation>
    </message>
    <message>
        <source>The console shows it as Domain, for example aws.us.pangea.cloud.</source>
        <translation>控制台将其显示为 Domain，例如 aws.us.pangea.cloud。</translation>
    </message>
    <message>
        <source>The database can&apos;t be used right now.</source>
        <translation>目前无法使用数据库。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>数据库已损坏。</translation>
    </message>
    <message>
        <source>The database was damaged, so a new one was started.</source>
        <translation>数据库曾损坏，因此新建了一个。</translation>
    </message>
    <message>
        <source>The database was written by a newer version of MCP Auth Bridge.</source>
        <translation>数据库由更新版本的 MCP Auth Bridge 写入。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was promised is lost.</source>
        <translation>磁盘已满。请释放空间；承诺的内容没有丢失。</translation>
    </message>
    <message>
        <source>The domain is missing. The console shows it as &quot;Domain&quot;, for example aws.us.pangea.cloud.</source>
        <translation>缺少域名。控制台将其显示为 &quot;Domain&quot;，例如 aws.us.pangea.cloud。</translation>
    </message>
    <message>
        <source>The domain of {names} is missing.</source>
        <translation>缺少 {names} 的域名。</translation>
    </message>
    <message>
        <source>The domain of {names} is not usable.</source>
        <translation>{names} 的域名不可用。</translation>
    </message>
    <message>
        <source>The entry is gone already.</source>
        <translation>条目已不存在。</translation>
    </message>
    <message>
        <source>The entry there is not ours, and stays.</source>
        <translation>那里的条目不是我们的，会保留。</translation>
    </message>
    <message>
        <source>The environment variable {name} comes twice.</source>
        <translation>环境变量 {name} 出现了两次。</translation>
    </message>
    <message>
        <source>The file is far too long for a settings file.</source>
        <translation>文件太长，不像设置文件。</translation>
    </message>
    <message>
        <source>The file is gone already.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>文件嵌套过深。</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>文件是 {path}。</translation>
    </message>
    <message>
        <source>The file was changed since, so only our entry is taken out.</source>
        <translation>文件后来有更改，因此只取出我们的条目。</translation>
    </message>
    <message>
        <source>The first start of a command may have to download it; try again.</source>
        <translation>命令首次启动时可能需要下载；请重试。</translation>
    </message>
    <message>
        <source>The folder must be a whole path.</source>
        <translation>文件夹必须是完整路径。</translation>
    </message>
    <message>
        <source>The folder {missing} is not there.</source>
        <translation>文件夹 {missing} 不存在。</translation>
    </message>
    <message>
        <source>The folder {place} of {path} is read-only.</source>
        <translation>{path} 的文件夹 {place} 是只读的。</translation>
    </message>
    <message>
        <source>The header {name} comes twice.</source>
        <translation>标头 {name} 出现了两次。</translation>
    </message>
    <message>
        <source>The header {strip} can&apos;t be set for “{upstream}”.</source>
        <translation>无法为“{upstream}”设置标头 {strip}。</translation>
    </message>
    <message>
        <source>The hosted login URL is missing. The console shows it on the AuthN overview as &quot;Hosted Login&quot;.</source>
        <translation>缺少 hosted login URL。控制台在 AuthN 概览中将其显示为 &quot;Hosted Login&quot;。</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>身份提供方</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer can&apos;t be right.</source>
        <translation>身份提供方的回答不正确。</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>密钥需要名称。</translation>
    </message>
    <message>
        <source>The key to the secrets in Pangea Vault is gone from the keyring.</source>
        <translation>Pangea Vault 中机密的密钥已不在密钥环中。</translation>
    </message>
    <message>
        <source>The key would have run out already.</source>
        <translation>这样密钥已经过期了。</translation>
    </message>
    <message>
        <source>The local server could not start.</source>
        <translation>本地服务器无法启动。</translation>
    </message>
    <message>
        <source>The log file says more.</source>
        <translation>日志文件中有更多信息。</translation>
    </message>
    <message>
        <source>The log file says why.</source>
        <translation>日志文件中有原因。</translation>
    </message>
    <message>
        <source>The login at {provider} has run out, and {provider} gave no way to renew it.</source>
        <translation>在 {provider} 的登录已过期，且 {provider} 没有提供续期方式。</translation>
    </message>
    <message>
        <source>The login at “{label}” can&apos;t be renewed now.</source>
        <translation>目前无法续期在“{label}”的登录。</translation>
    </message>
    <message>
        <source>The login of {name} ends in {count} min.</source>
        <translation>{name} 的登录将在 {count} 分钟后结束。</translation>
    </message>
    <message>
        <source>The login was not recorded to its end. {problem}</source>
        <translation>登录没有完整记录下来。{problem}</translation>
    </message>
    <message>
        <source>The longest answer is 64 KiB to 1 GiB.</source>
        <translation>最长回答为 64 KiB 到 1 GiB。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称太长。</translation>
    </message>
    <message>
        <source>The others do. Each says what is wrong with it.</source>
        <translation>其他服务器可以正常工作。各服务器处会说明其问题。</translation>
    </message>
    <message>
        <source>The parameter &quot;{name}&quot; is set by each sign-in itself.</source>
        <translation>参数 &quot;{name}&quot; 由每次登录自行设置。</translation>
    </message>
    <message>
        <source>The passphrase does not open the sealed file.</source>
        <translation>该密码短语无法打开密封文件。</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used yet.</source>
        <translation>保存机密的位置尚不可用。</translation>
    </message>
    <message>
        <source>The provider does not know a scope that the sign-in settings ask for.</source>
        <translation>提供方不认识登录设置所要求的某个 Scope。</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Try again later.</source>
        <translation>提供方自身出现问题。请过一段时间重试。</translation>
    </message>
    <message>
        <source>The provider is not answering.</source>
        <translation>提供方没有响应。</translation>
    </message>
    <message>
        <source>The provider sent no code: {value}.</source>
        <translation>提供方没有发送代码：{value}。</translation>
    </message>
    <message>
        <source>The proxy of this network does not let us through to “{label}”.</source>
        <translation>此网络的代理不让我们访问“{label}”。</translation>
    </message>
    <message>
        <source>The record can&apos;t be written: {reason}.</source>
        <translation>无法写入记录：{reason}。</translation>
    </message>
    <message>
        <source>The report can&apos;t be written: {why}.</source>
        <translation>无法写入报告：{why}。</translation>
    </message>
    <message>
        <source>The rest of the record is not touched by it.</source>
        <translation>记录的其余部分不受影响。</translation>
    </message>
    <message>
        <source>The rights are: {names}.</source>
        <translation>可用的权限：{names}。</translation>
    </message>
    <message>
        <source>The sealed file is closed.</source>
        <translation>密封文件已关闭。</translation>
    </message>
    <message>
        <source>The sealed file needs its passphrase.</source>
        <translation>密封文件需要其密码短语。</translation>
    </message>
    <message>
        <source>The sealed file {name} can&apos;t be used: {reason}.</source>
        <translation>无法使用密封文件 {name}：{reason}。</translation>
    </message>
    <message>
        <source>The sealed file {name} is damaged.</source>
        <translation>密封文件 {name} 已损坏。</translation>
    </message>
    <message>
        <source>The sealed file {name} is gone.</source>
        <translation>密封文件 {name} 已不存在。</translation>
    </message>
    <message>
        <source>The sealed file {name} was made by another version of this app.</source>
        <translation>密封文件 {name} 由此应用的其他版本创建。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The server asks for rights that its own sign-in page does not know. Ask whoever runs it.</source>
        <translation>服务器要求其自己的登录页面不认识的权限。请询问其管理者。</translation>
    </message>
    <message>
        <source>The server needs a name.</source>
        <translation>服务器需要名称。</translation>
    </message>
    <message>
        <source>The server stopped because of a fault of ours.</source>
        <translation>服务器因我们的错误而停止。</translation>
    </message>
    <message>
        <source>The server “{name}” answers with an error ({status}).</source>
        <translation>服务器“{name}”返回错误 ({status})。</translation>
    </message>
    <message>
        <source>The server “{name}” can&apos;t be used now (HTTP {status}).</source>
        <translation>目前无法使用服务器“{name}”(HTTP {status})。</translation>
    </message>
    <message>
        <source>The server “{name}” can&apos;t take the app up again now.</source>
        <translation>服务器“{name}”目前无法重新接纳应用。</translation>
    </message>
    <message>
        <source>The server “{name}” did not answer within {seconds} seconds.</source>
        <translation>服务器“{name}”在 {seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <source>The server “{name}” did not introduce itself.</source>
        <translation>服务器“{name}”没有自我介绍。</translation>
    </message>
    <message>
        <source>The server “{name}” did not list its tools.</source>
        <translation>服务器“{name}”没有列出其工具。</translation>
    </message>
    <message>
        <source>The server “{name}” did not list what it has.</source>
        <translation>服务器“{name}”没有列出其内容。</translation>
    </message>
    <message>
        <source>The server “{name}” does not answer.</source>
        <translation>服务器“{name}”没有响应。</translation>
    </message>
    <message>
        <source>The server “{name}” does not take the app up.</source>
        <translation>服务器“{name}”不接纳应用。</translation>
    </message>
    <message>
        <source>The server “{name}” does not tell its tools.</source>
        <translation>服务器“{name}”没有告知其工具。</translation>
    </message>
    <message>
        <source>The server “{name}” forgets who it talks to.</source>
        <translation>服务器“{name}”忘记了对话对象。</translation>
    </message>
    <message>
        <source>The server “{name}” speaks another version now.</source>
        <translation>服务器“{name}”现在使用另一个版本。</translation>
    </message>
    <message>
        <source>The server “{name}” speaks no version of MCP that is known here.</source>
        <translation>服务器“{name}”不支持此处已知的任何 MCP 版本。</translation>
    </message>
    <message>
        <source>The server “{name}” wants a login.</source>
        <translation>服务器“{name}”要求登录。</translation>
    </message>
    <message>
        <source>The server “{name}” was left meanwhile.</source>
        <translation>服务器“{name}”在此期间已断开。</translation>
    </message>
    <message>
        <source>The server&apos;s address is another one now.</source>
        <translation>服务器的地址已改变。</translation>
    </message>
    <message>
        <source>The service token is missing.</source>
        <translation>缺少服务令牌。</translation>
    </message>
    <message>
        <source>The service token is missing; it begins with pts_.</source>
        <translation>缺少服务令牌；它以 pts_ 开头。</translation>
    </message>
    <message>
        <source>The service token is not whole; copy it again.</source>
        <translation>服务令牌不完整；请重新复制。</translation>
    </message>
    <message>
        <source>The service token of Pangea Vault is gone from the keyring.</source>
        <translation>Pangea Vault 的服务令牌已不在密钥环中。</translation>
    </message>
    <message>
        <source>The service token of the audit log is missing.</source>
        <translation>缺少审计日志的服务令牌。</translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation>可用的设置：{names}。</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>无法保存设置：{reason}。</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be changed safely.</source>
        <translation>无法安全地更改 {name} 的设置。</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be written from here.</source>
        <translation>无法从这里写入 {name} 的设置。</translation>
    </message>
    <message>
        <source>The settings of {name} changed since this was shown.</source>
        <translation>{name} 的设置在显示之后有更改。</translation>
    </message>
    <message>
        <source>The sign-in page does not know the server. Ask whoever runs it.</source>
        <translation>登录页面不认识该服务器。请询问其管理者。</translation>
    </message>
    <message>
        <source>The sign-in page has a problem of its own. Try again later.</source>
        <translation>登录页面自身出现问题。请过一段时间重试。</translation>
    </message>
    <message>
        <source>The sign-in settings may not fit; use Test there.</source>
        <translation>登录设置可能不合适；请在那里使用“测试”。</translation>
    </message>
    <message>
        <source>The sign-in took too long or was used before. Start it again.</source>
        <translation>登录用时过长或已被使用。请重新开始。</translation>
    </message>
    <message>
        <source>The sign-in took too long or was used before. Try again.</source>
        <translation>登录用时过长或已被使用。请重试。</translation>
    </message>
    <message>
        <source>The system does not allow port {port}.</source>
        <translation>系统不允许使用端口 {port}。</translation>
    </message>
    <message>
        <source>The system keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>The time for a call is one second to one day.</source>
        <translation>调用的时间为一秒到一天。</translation>
    </message>
    <message>
        <source>The time to start is one second to ten minutes.</source>
        <translation>启动的时间为一秒到十分钟。</translation>
    </message>
    <message>
        <source>The time until an unused server is stopped is ten seconds to a week.</source>
        <translation>停止未使用服务器前的时间为十秒到一周。</translation>
    </message>
    <message>
        <source>The token for “{name}” is missing.</source>
        <translation>缺少“{name}”的令牌。</translation>
    </message>
    <message>
        <source>The token may have run out or been revoked. Make a new one in the console, and type it in Settings.</source>
        <translation>令牌可能已过期或被撤销。请在控制台中新建一个，并在设置中输入。</translation>
    </message>
    <message>
        <source>The token or header entered for it is wrong, or has run out. Enter a new one.</source>
        <translation>为它填写的令牌或标头有误，或已过期。请填写新的。</translation>
    </message>
    <message>
        <source>The tool “{name}” has no change to accept.</source>
        <translation>工具“{name}”没有可接受的更改。</translation>
    </message>
    <message>
        <source>The value of the header {header} for “{name}” is missing.</source>
        <translation>缺少“{name}”的标头 {header} 的值。</translation>
    </message>
    <message>
        <source>The {name} address of the provider is not known or not usable.</source>
        <translation>提供方的 {name} 地址未知或不可用。</translation>
    </message>
    <message>
        <source>The {what} has a blank in it; perhaps too much was copied.</source>
        <translation>其中有空格，可能复制得太多：{what}。</translation>
    </message>
    <message>
        <source>The {what} is missing.</source>
        <translation>缺少：{what}。</translation>
    </message>
    <message>
        <source>The {what} of the provider is not a secure address.</source>
        <translation>提供方的以下地址不安全：{what}。</translation>
    </message>
    <message>
        <source>The {what} of the provider is not usable.</source>
        <translation>提供方的以下内容不可用：{what}。</translation>
    </message>
    <message>
        <source>The {what} of {host} is not usable.</source>
        <translation>{host} 的以下内容不可用：{what}。</translation>
    </message>
    <message>
        <source>There are two ways to sign in to this server.</source>
        <translation>登录此服务器有两种方式。</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>可用的有：{names}。</translation>
    </message>
    <message>
        <source>There is a server “{id}” already.</source>
        <translation>已有服务器“{id}”。</translation>
    </message>
    <message>
        <source>There is no MCP server in this text.</source>
        <translation>此文本中没有 MCP 服务器。</translation>
    </message>
    <message>
        <source>There is no OpenID provider at {name}.</source>
        <translation>{name} 没有 OpenID 提供方。</translation>
    </message>
    <message>
        <source>There is no app “{app_id}”.</source>
        <translation>没有应用“{app_id}”。</translation>
    </message>
    <message>
        <source>There is no app “{text}”.</source>
        <translation>没有应用“{text}”。</translation>
    </message>
    <message>
        <source>There is no credit left for {name}.</source>
        <translation>{name} 的余额已用完。</translation>
    </message>
    <message>
        <source>There is no place for the secret {stray}.</source>
        <translation>没有放置机密 {stray} 的位置。</translation>
    </message>
    <message>
        <source>There is no provider to record: you answer in this app.</source>
        <translation>没有可记录的提供方：您在此应用中回答。</translation>
    </message>
    <message>
        <source>There is no registry on this system.</source>
        <translation>此系统没有注册表。</translation>
    </message>
    <message>
        <source>There is no server “{name}” any more.</source>
        <translation>服务器“{name}”已不存在。</translation>
    </message>
    <message>
        <source>There is no server “{unknown}”.</source>
        <translation>没有服务器“{unknown}”。</translation>
    </message>
    <message>
        <source>There is no server “{upstream}”.</source>
        <translation>没有服务器“{upstream}”。</translation>
    </message>
    <message>
        <source>There is no such client.</source>
        <translation>没有这样的客户端。</translation>
    </message>
    <message>
        <source>There is no such connected client.</source>
        <translation>没有这样的已连接客户端。</translation>
    </message>
    <message>
        <source>These settings can&apos;t be right.</source>
        <translation>这些设置不正确。</translation>
    </message>
    <message>
        <source>They are refused until you have looked at what they say of themselves now.</source>
        <translation>在您查看它们现在的自我说明之前会被拒绝。</translation>
    </message>
    <message>
        <source>This MCP session has ended.</source>
        <translation>此 MCP 会话已结束。</translation>
    </message>
    <message>
        <source>This can&apos;t be done: {reason}.</source>
        <translation>无法做到：{reason}。</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back any more.</source>
        <translation>此操作已无法还原。</translation>
    </message>
    <message>
        <source>This disk can&apos;t keep files private. Choose a folder on another disk by setting {home_variable}, then start again.</source>
        <translation>此磁盘无法保持文件私密。请通过设置 {home_variable} 选择另一磁盘上的文件夹，然后重新启动。</translation>
    </message>
    <message>
        <source>This is Pangea&apos;s own site; your project&apos;s hosted login begins with https://pdn-.</source>
        <translation>这是 Pangea 自己的网站；您项目的 hosted login 以 https://pdn- 开头。</translation>
    </message>
    <message>
        <source>This is an address; here belongs {wanted}.</source>
        <translation>这是地址；这里应填写：{wanted}。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>这不是网址。</translation>
    </message>
    <message>
        <source>This is not a web address: it has characters that don&apos;t belong there.</source>
        <translation>这不是网址：其中有不该出现的字符。</translation>
    </message>
    <message>
        <source>This is the address of Pangea&apos;s API; the hosted login begins with https://pdn-.</source>
        <translation>这是 Pangea API 的地址；hosted login 以 https://pdn- 开头。</translation>
    </message>
    <message>
        <source>This is the address of this bridge itself.</source>
        <translation>这是此 Bridge 本身的地址。</translation>
    </message>
    <message>
        <source>This is the example, not your own client ID.</source>
        <translation>这是示例，不是您自己的客户端 ID。</translation>
    </message>
    <message>
        <source>This is the example, not your own client secret.</source>
        <translation>这是示例，不是您自己的客户端机密。</translation>
    </message>
    <message>
        <source>This is the example, not your own service token.</source>
        <translation>这是示例，不是您自己的服务令牌。</translation>
    </message>
    <message>
        <source>This is the example, not your own: the dots stand for your project.</source>
        <translation>这是示例，不是您自己的：省略号代表您的项目。</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs the domain, for example aws.us.pangea.cloud.</source>
        <translation>这是{kind}；这里应填写域名，例如 aws.us.pangea.cloud。</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs the hosted login URL, which begins with https://.</source>
        <translation>这是{kind}；这里应填写 hosted login URL，以 https:// 开头。</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs {wanted}.</source>
        <translation>这是{kind}；这里应填写：{wanted}。</translation>
    </message>
    <message>
        <source>This operating system has no keyring we know.</source>
        <translation>此操作系统没有我们认识的密钥环。</translation>
    </message>
    <message>
        <source>This question has already ended.</source>
        <translation>此问题已经结束。</translation>
    </message>
    <message>
        <source>This server has no sign-in page.</source>
        <translation>此服务器没有登录页面。</translation>
    </message>
    <message>
        <source>This sign-in is not known, or not any more.</source>
        <translation>此登录未知，或已失效。</translation>
    </message>
    <message>
        <source>This text has characters that don&apos;t belong in YAML.</source>
        <translation>此文本中有不属于 YAML 的字符。</translation>
    </message>
    <message>
        <source>This text is far too long for a settings file.</source>
        <translation>此文本太长，不像设置文件。</translation>
    </message>
    <message>
        <source>This text is nested too deeply.</source>
        <translation>此文本嵌套过深。</translation>
    </message>
    <message>
        <source>To stop the app altogether, pause it or revoke it.</source>
        <translation>要完全停止应用，请暂停或撤销它。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Tokens it gave out can&apos;t be checked. Apps that were checked lately keep working.</source>
        <translation>无法检查它发放的令牌。最近检查过的应用继续工作。</translation>
    </message>
    <message>
        <source>Tokens of {issuer} are not accepted.</source>
        <translation>不接受 {issuer} 的令牌。</translation>
    </message>
    <message>
        <source>Too many apps are asking at once.</source>
        <translation>同时询问的应用太多。</translation>
    </message>
    <message>
        <source>Too many tokens are being looked at.</source>
        <translation>正在检查的令牌太多。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again later; if this goes on, ask whoever runs it.</source>
        <translation>请过一段时间重试；如果持续如此，请询问其管理者。</translation>
    </message>
    <message>
        <source>Try again when one of them is done.</source>
        <translation>请在其中一个完成后重试。</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>请重试，或选择另一个位置。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try again; if this goes on, use Test in the sign-in settings.</source>
        <translation>请重试；如果持续如此，请使用登录设置中的“测试”。</translation>
    </message>
    <message>
        <source>Type a name, for example “GitHub”.</source>
        <translation>请输入名称，例如“GitHub”。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>Type it again. The file {path} was left as it is.</source>
        <translation>请重新输入。文件 {path} 保持原样。</translation>
    </message>
    <message>
        <source>Type it in Settings → Audit log.</source>
        <translation>请在“设置”→“审计日志”中输入。</translation>
    </message>
    <message>
        <source>Type it in Settings → Secrets.</source>
        <translation>请在“设置”→“机密”中输入。</translation>
    </message>
    <message>
        <source>Type more of it.</source>
        <translation>请多输入几个字符。</translation>
    </message>
    <message>
        <source>Type the former settings in once more.</source>
        <translation>请重新填写以前的设置。</translation>
    </message>
    <message>
        <source>Type what starts the server, for example: npx</source>
        <translation>请输入启动服务器的命令，例如：npx</translation>
    </message>
    <message>
        <source>Unlock it in the dialog of your system.</source>
        <translation>请在系统的对话框中解锁。</translation>
    </message>
    <message>
        <source>Unlock it when your system asks, then try again. Nothing was lost.</source>
        <translation>请在系统询问时解锁，然后重试。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Until then apps can&apos;t use what it offers.</source>
        <translation>在此之前，应用无法使用它提供的内容。</translation>
    </message>
    <message>
        <source>Use https://, or allow plain http for it if you trust everybody on the way.</source>
        <translation>请使用 https://；如果信任途中的所有人，也可为它允许 http。</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <translation>请使用字母、数字和连字符。</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>请使用字母、数字和下划线。</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes and underscores, at most 32, or leave it empty.</source>
        <translation>请使用字母、数字、连字符和下划线，最多 32 个，或留空。</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and dashes, at most {longest_id}.</source>
        <translation>请使用小写字母、数字和连字符，最多 {longest_id} 个。</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>请使用正在运行的那个，或先将其停止。</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If that does not help, end it with your system&apos;s task manager.</source>
        <translation>请稍候并重试。如果没有帮助，请用系统的任务管理器结束它。</translation>
    </message>
    <message>
        <source>Was only used in the folder {where}.</source>
        <translation>仅在文件夹 {where} 中使用过。</translation>
    </message>
    <message>
        <source>Was reached through mcp-remote; the bridge connects to the address itself.</source>
        <translation>原先通过 mcp-remote 访问；Bridge 会直接连接该地址。</translation>
    </message>
    <message>
        <source>What is sent along to “{upstream}” has characters that can&apos;t be sent.</source>
        <translation>随请求发往“{upstream}”的内容中有无法发送的字符。</translation>
    </message>
    <message>
        <source>What is sent to it is not sent elsewhere unasked.</source>
        <translation>发给它的内容不会擅自发往别处。</translation>
    </message>
    <message>
        <source>What is {name}?</source>
        <translation>{name} 是什么？</translation>
    </message>
    <message>
        <source>What is {name}? The app keeps it where we can&apos;t read it.</source>
        <translation>{name} 是什么？应用将它保存在我们无法读取的地方。</translation>
    </message>
    <message>
        <source>What runs is a server without a window (process {pid}).</source>
        <translation>正在运行的是没有窗口的服务器（进程 {pid}）。</translation>
    </message>
    <message>
        <source>What was asked of it may or may not have been done.</source>
        <translation>要求它做的事情可能已经完成，也可能没有。</translation>
    </message>
    <message>
        <source>What was noted when this app was connected is damaged.</source>
        <translation>连接此应用时的记录已损坏。</translation>
    </message>
    <message>
        <source>What you filled in</source>
        <translation>您填写的内容</translation>
    </message>
    <message>
        <source>Windows can&apos;t start this at login: its path is too long.</source>
        <translation>Windows 无法在登录时启动它：路径太长。</translation>
    </message>
    <message>
        <source>With “memory only” it is forgotten; keep secrets in another place.</source>
        <translation>使用“仅内存”时会被忘记；请将机密保存在其他位置。</translation>
    </message>
    <message>
        <source>You already allowed what it asks for ({names}). Ask whoever runs it for access.</source>
        <translation>您已允许它要求的内容 ({names})。请向其管理者申请访问。</translation>
    </message>
    <message>
        <source>You answer in this app; nothing else is needed.</source>
        <translation>您在此应用中回答；不需要其他操作。</translation>
    </message>
    <message>
        <source>You are signed in to “{label}”.</source>
        <translation>您已登录“{label}”。</translation>
    </message>
    <message>
        <source>You, or your organisation, said no there.</source>
        <translation>您或您的组织在那里拒绝了。</translation>
    </message>
    <message>
        <source>Your keyring is waiting for you.</source>
        <translation>您的密钥环正在等待您。</translation>
    </message>
    <message>
        <source>Your login at “{label}” is over.</source>
        <translation>您在“{label}”的登录已结束。</translation>
    </message>
    <message>
        <source>Your login is not meant for “{name}”: its token names other servers.</source>
        <translation>您的登录不是给“{name}”的：其令牌指定了其他服务器。</translation>
    </message>
    <message>
        <source>`mcp-auth-bridge grants --all` lists them.</source>
        <translation>`mcp-auth-bridge grants --all` 会列出它们。</translation>
    </message>
    <message>
        <source>a browser token</source>
        <translation>浏览器令牌</translation>
    </message>
    <message>
        <source>a colon was expected after the name</source>
        <translation>名称后面应有冒号</translation>
    </message>
    <message>
        <source>a comma or the closing bracket was expected here</source>
        <translation>这里应有逗号或右括号</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a name in double quotes was expected here</source>
        <translation>这里应有带双引号的名称</translation>
    </message>
    <message>
        <source>a name was expected here</source>
        <translation>这里应有名称</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>其中有数字太长</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>a person&apos;s id</source>
        <translation>人员的 ID</translation>
    </message>
    <message>
        <source>a person&apos;s token</source>
        <translation>人员的令牌</translation>
    </message>
    <message>
        <source>a program of {user}</source>
        <translation>{user} 的程序</translation>
    </message>
    <message>
        <source>a program that can&apos;t be recognised</source>
        <translation>无法识别的程序</translation>
    </message>
    <message>
        <source>a sealed file</source>
        <translation>密封文件</translation>
    </message>
    <message>
        <source>a service token</source>
        <translation>服务令牌</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a table was expected there</source>
        <translation>那里应该是表</translation>
    </message>
    <message>
        <source>a token that does not exist is called good</source>
        <translation>不存在的令牌被视为有效</translation>
    </message>
    <message>
        <source>a value was expected here</source>
        <translation>这里应有值</translation>
    </message>
    <message>
        <source>a whole number from {lowest} to {highest}</source>
        <translation>{lowest} 到 {highest} 的整数</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>全部为默认值</translation>
    </message>
    <message>
        <source>an argument</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>answers without a token that it knows</source>
        <translation>在没有它认识的令牌时也作出回答</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>authorization endpoint</source>
        <translation>授权端点</translation>
    </message>
    <message>
        <source>claim that names the person</source>
        <translation>标识人员的 claim</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>did not answer within {seconds} seconds of its start</source>
        <translation>启动后 {seconds} 秒内没有响应</translation>
    </message>
    <message>
        <source>ended by signal {signal}</source>
        <translation>被信号 {signal} 结束</translation>
    </message>
    <message>
        <source>exited with code {code}</source>
        <translation>退出代码 {code}</translation>
    </message>
    <message>
        <source>has the right shape</source>
        <translation>格式正确</translation>
    </message>
    <message>
        <source>hosted login</source>
        <translation>hosted login</translation>
    </message>
    <message>
        <source>introspection address</source>
        <translation>内省地址</translation>
    </message>
    <message>
        <source>introspection endpoint</source>
        <translation>内省端点</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>it closed its connection</source>
        <translation>它关闭了连接</translation>
    </message>
    <message>
        <source>it does not read what it is sent</source>
        <translation>它不读取发给它的内容</translation>
    </message>
    <message>
        <source>it has characters that don&apos;t belong in YAML</source>
        <translation>其中有不属于 YAML 的字符</translation>
    </message>
    <message>
        <source>it is far too long for a settings file</source>
        <translation>太长，不像设置文件</translation>
    </message>
    <message>
        <source>it is marked as something special</source>
        <translation>它带有特殊标记</translation>
    </message>
    <message>
        <source>it is written in a way that can&apos;t be followed</source>
        <translation>其写法无法解析</translation>
    </message>
    <message>
        <source>it said more than {size} MiB at once</source>
        <translation>它一次发送超过 {size} MiB</translation>
    </message>
    <message>
        <source>it sent no ID token</source>
        <translation>没有发送 ID 令牌</translation>
    </message>
    <message>
        <source>it shares its line with something else</source>
        <translation>它与其他内容在同一行</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>其地址</translation>
    </message>
    <message>
        <source>its settings hold a character that can&apos;t be passed on</source>
        <translation>其设置中有无法传递的字符</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation>保存位置：{place}</translation>
    </message>
    <message>
        <source>key address</source>
        <translation>密钥地址</translation>
    </message>
    <message>
        <source>memory only</source>
        <translation>仅内存</translation>
    </message>
    <message>
        <source>must be for {audience}, signed with {listed}</source>
        <translation>必须用于 {audience}，签名算法为 {listed}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>没有合适的</translation>
    </message>
    <message>
        <source>none is named in the sign-in settings</source>
        <translation>登录设置中未指定</translation>
    </message>
    <message>
        <source>not mentioned; it is sent all the same</source>
        <translation>未提及；仍会发送</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>一个条目</translation>
    </message>
    <message>
        <source>only those that this app gives out</source>
        <translation>仅此应用发放的令牌</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>可以打开</translation>
    </message>
    <message>
        <source>opens, for this client and this callback address</source>
        <translation>可以打开，适用于此客户端和此回调地址</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>part of MCP Auth Bridge</source>
        <translation>MCP Auth Bridge 的一部分</translation>
    </message>
    <message>
        <source>private to you, in {data_dir}</source>
        <translation>仅供您使用，位于 {data_dir}</translation>
    </message>
    <message>
        <source>registration address</source>
        <translation>注册地址</translation>
    </message>
    <message>
        <source>revocation address</source>
        <translation>撤销地址</translation>
    </message>
    <message>
        <source>revocation endpoint</source>
        <translation>撤销端点</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>会发送</translation>
    </message>
    <message>
        <source>served by this app (process {pid}) at {address}</source>
        <translation>由此应用（进程 {pid}）提供服务，地址 {address}</translation>
    </message>
    <message>
        <source>shows its keys at {address}</source>
        <translation>在 {address} 显示其密钥</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>sign-in page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>something else stands where “{key}” would have to go</source>
        <translation>应放“{key}”的位置上是别的内容</translation>
    </message>
    <message>
        <source>something unnamed</source>
        <translation>未命名的内容</translation>
    </message>
    <message>
        <source>sound; {count} connected</source>
        <translation>完好；已连接 {count} 个</translation>
    </message>
    <message>
        <source>sqlite says: {words}.</source>
        <translation>sqlite 报告：{words}。</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>switched on; it begins with the next start</source>
        <translation>已启用；下次启动时开始</translation>
    </message>
    <message>
        <source>taken by Pangea Secure Audit Log</source>
        <translation>Pangea Secure Audit Log 已接收</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the ID token belongs to another sign-in</source>
        <translation>ID 令牌属于另一次登录</translation>
    </message>
    <message>
        <source>the ID token has run out</source>
        <translation>ID 令牌已过期</translation>
    </message>
    <message>
        <source>the ID token is for another application</source>
        <translation>ID 令牌用于另一个应用程序</translation>
    </message>
    <message>
        <source>the ID token is from somebody else</source>
        <translation>ID 令牌来自别处</translation>
    </message>
    <message>
        <source>the ID token is from the future</source>
        <translation>ID 令牌来自未来</translation>
    </message>
    <message>
        <source>the ID token names nobody</source>
        <translation>ID 令牌没有指明人员</translation>
    </message>
    <message>
        <source>the ID token was made for another application</source>
        <translation>ID 令牌是为另一个应用程序生成的</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>the client ID, which begins with psa_</source>
        <translation>以 psa_ 开头的客户端 ID</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>the client secret, which begins with pck_</source>
        <translation>以 pck_ 开头的客户端机密</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>the comment that begins here has no end</source>
        <translation>从这里开始的注释没有结尾</translation>
    </message>
    <message>
        <source>the config ID, which begins with pci_</source>
        <translation>以 pci_ 开头的 config ID</translation>
    </message>
    <message>
        <source>the entry can&apos;t be put there without changing something else</source>
        <translation>无法在不更改其他内容的情况下放入条目</translation>
    </message>
    <message>
        <source>the entry can&apos;t be taken out without changing something else</source>
        <translation>无法在不更改其他内容的情况下取出条目</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>the id of a Vault item</source>
        <translation>Vault 项目的 ID</translation>
    </message>
    <message>
        <source>the id of a client secret</source>
        <translation>客户端机密的 ID</translation>
    </message>
    <message>
        <source>the id of a service configuration</source>
        <translation>服务配置的 ID</translation>
    </message>
    <message>
        <source>the service token, which begins with pts_</source>
        <translation>以 pts_ 开头的服务令牌</translation>
    </message>
    <message>
        <source>the signature of the ID token does not fit</source>
        <translation>ID 令牌的签名不符</translation>
    </message>
    <message>
        <source>the system keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>系统拒绝</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>文本过早结束</translation>
    </message>
    <message>
        <source>the text ends too early; a closing bracket is missing</source>
        <translation>文本过早结束；缺少右括号</translation>
    </message>
    <message>
        <source>the text in quotes that begins here has no end</source>
        <translation>从这里开始的带引号文本没有结尾</translation>
    </message>
    <message>
        <source>the text should have ended here</source>
        <translation>文本应在这里结束</translation>
    </message>
    <message>
        <source>there is none that can be used</source>
        <translation>没有可用的密钥</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>this is no plain YAML</source>
        <translation>这不是普通的 YAML</translation>
    </message>
    <message>
        <source>this is no valid TOML</source>
        <translation>这不是有效的 TOML</translation>
    </message>
    <message>
        <source>this is no valid YAML</source>
        <translation>这不是有效的 YAML</translation>
    </message>
    <message>
        <source>those of {issuer} are not accepted</source>
        <translation>不接受 {issuer} 的令牌</translation>
    </message>
    <message>
        <source>to be kept in: {place}; not opened now</source>
        <translation>保存位置：{place}；本次未打开</translation>
    </message>
    <message>
        <source>token address</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>令牌端点</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>userinfo address</source>
        <translation>userinfo 地址</translation>
    </message>
    <message>
        <source>userinfo endpoint</source>
        <translation>userinfo 端点</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>works; {issuer} knows the client</source>
        <translation>可用；{issuer} 认识该客户端</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{app} may not use it at the bridge yet: allow it under Clients.</source>
        <translation>{app} 还不能在 Bridge 使用它：请在“客户端”中允许。</translation>
    </message>
    <message>
        <source>{count} answers: {same} like the stand-in&apos;s, {different} different (≠), {others} with nothing to compare (·).</source>
        <translation>{count} 个回答：{same} 个与替身相同，{different} 个不同 (≠)，{others} 个无从比较 (·)。</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} 字节</translation>
    </message>
    <message>
        <source>{count} clients have an id that starts with “{grant_id}”.</source>
        <translation>有 {count} 个客户端的 ID 以“{grant_id}”开头。</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} events wait for Pangea Secure Audit Log.</source>
        <translation>{count} 个事件正在等待 Pangea Secure Audit Log。</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} older ones were trimmed before they could be sent.</source>
        <translation>{count} 个较早的在发送前已被清理。</translation>
    </message>
    <message>
        <source>{count} readable</source>
        <translation>{count} 个可读</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} servers do not work: {names}.</source>
        <translation>{count} 个服务器无法工作：{names}。</translation>
    </message>
    <message>
        <source>{count} tools of {names} changed after you approved them.</source>
        <translation>{names} 的 {count} 个工具在您批准后发生了变化。</translation>
    </message>
    <message>
        <source>{file}, line {line}: </source>
        <translation>{file}，第 {line} 行：</translation>
    </message>
    <message>
        <source>{file}: </source>
        <translation>{file}：</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{host} did not register this app.</source>
        <translation>{host} 没有注册此应用。</translation>
    </message>
    <message>
        <source>{host} does not protect sign-ins as MCP demands (PKCE with S256).</source>
        <translation>{host} 没有按 MCP 的要求保护登录（PKCE 与 S256）。</translation>
    </message>
    <message>
        <source>{host} does not register apps by itself.</source>
        <translation>{host} 不会自动注册应用。</translation>
    </message>
    <message>
        <source>{host} would be reached without encryption.</source>
        <translation>访问 {host} 将没有加密。</translation>
    </message>
    <message>
        <source>{how}: {last}</source>
        <translation>{how}：{last}</translation>
    </message>
    <message>
        <source>{issuer} calls itself by another name than it was found under.</source>
        <translation>{issuer} 自称的名称与找到它时的不同。</translation>
    </message>
    <message>
        <source>{issuer} is asked about tokens that are not ours, and what it calls good is</source>
        <translation>不是我们的令牌会询问 {issuer}，它认可的即有效</translation>
    </message>
    <message>
        <source>{lost} older events were trimmed before they could be sent.</source>
        <translation>{lost} 个较早的事件在发送前已被清理。</translation>
    </message>
    <message>
        <source>{moved} moved from the arguments to the environment, where docker takes it from.</source>
        <translation>{moved} 已从参数移到环境变量，docker 会从那里读取。</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} 和 {last}</translation>
    </message>
    <message>
        <source>{name} calls any token good</source>
        <translation>{name} 认可任何令牌</translation>
    </message>
    <message>
        <source>{name} calls itself by another address than the settings do.</source>
        <translation>{name} 自称的地址与设置中的不同。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be changed automatically.</source>
        <translation>无法自动更改 {name}。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {reason}.</source>
        <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>无法写入 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} describes itself at {issuer}</source>
        <translation>{name} 在 {issuer} 提供了说明</translation>
    </message>
    <message>
        <source>{name} did not say whether the login stands.</source>
        <translation>{name} 没有说明登录是否仍有效。</translation>
    </message>
    <message>
        <source>{name} did not say who signed in.</source>
        <translation>{name} 没有说明谁已登录。</translation>
    </message>
    <message>
        <source>{name} did not understand what it was sent.</source>
        <translation>{name} 不理解发给它的内容。</translation>
    </message>
    <message>
        <source>{name} does not accept the service token.</source>
        <translation>{name} 不接受该服务令牌。</translation>
    </message>
    <message>
        <source>{name} does not describe itself completely.</source>
        <translation>{name} 的自我说明不完整。</translation>
    </message>
    <message>
        <source>{name} does not describe itself.</source>
        <translation>{name} 没有自我说明。</translation>
    </message>
    <message>
        <source>{name} does not have what was asked for.</source>
        <translation>{name} 没有所要求的内容。</translation>
    </message>
    <message>
        <source>{name} does not let this person in.</source>
        <translation>{name} 不允许此人进入。</translation>
    </message>
    <message>
        <source>{name} does not work.</source>
        <translation>{name} 无法工作。</translation>
    </message>
    <message>
        <source>{name} gave no way to renew it. Connected apps stop then, until a new sign-in.</source>
        <translation>{name} 没有提供续期方式。到时已连接的应用会停止，直到重新登录。</translation>
    </message>
    <message>
        <source>{name} has a problem of its own ({http_status}).</source>
        <translation>{name} 自身出现问题 ({http_status})。</translation>
    </message>
    <message>
        <source>{name} is far too long for a settings file.</source>
        <translation>{name} 太长，不像设置文件。</translation>
    </message>
    <message>
        <source>{name} is nested too deeply.</source>
        <translation>{name} 嵌套过深。</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation>{name} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} 不是文件。</translation>
    </message>
    <message>
        <source>{name} is not a plain file.</source>
        <translation>{name} 不是普通文件。</translation>
    </message>
    <message>
        <source>{name} is not answering.</source>
        <translation>{name} 没有响应。</translation>
    </message>
    <message>
        <source>{name} is too busy.</source>
        <translation>{name} 太忙。</translation>
    </message>
    <message>
        <source>{name} knows this client</source>
        <translation>{name} 认识此客户端</translation>
    </message>
    <message>
        <source>{name} looks like a secret, but would be kept in plain text.</source>
        <translation>{name} 看起来像机密，但会以明文保存。</translation>
    </message>
    <message>
        <source>{name} refuses this service token.</source>
        <translation>{name} 拒绝此服务令牌。</translation>
    </message>
    <message>
        <source>{name} says this login is over.</source>
        <translation>{name} 表示此登录已结束。</translation>
    </message>
    <message>
        <source>{name} sent a login of another application.</source>
        <translation>{name} 发来了另一个应用程序的登录。</translation>
    </message>
    <message>
        <source>{name} sent something that is not an answer.</source>
        <translation>{name} 发来的内容不是回答。</translation>
    </message>
    <message>
        <source>{name} waits for you to sign in.</source>
        <translation>{name} 正在等待您登录。</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {reason}.</source>
        <translation>{name}，第 {line} 行，第 {column} 列：{reason}。</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is not UTF-8 text.</source>
        <translation>{name}，第 {line} 行：这不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{needed} is missing.</source>
        <translation>缺少 {needed}。</translation>
    </message>
    <message>
        <source>{ours} is not supported</source>
        <translation>不支持 {ours}</translation>
    </message>
    <message>
        <source>{path} belongs to another user of this computer.</source>
        <translation>{path} 属于此计算机的另一个用户。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <translation>无法读取 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>无法使用 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} 是文件夹。</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} 是指向不存在的文件的链接。</translation>
    </message>
    <message>
        <source>{path} is a link to another place, so it was left as it is.</source>
        <translation>{path} 是指向别处的链接，因此保持原样。</translation>
    </message>
    <message>
        <source>{path} is a link to another place.</source>
        <translation>{path} 是指向别处的链接。</translation>
    </message>
    <message>
        <source>{path} is in use.</source>
        <translation>{path} 正在使用中。</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB.</source>
        <translation>{path} 大于 {limit} MB。</translation>
    </message>
    <message>
        <source>{path} is no ordinary file.</source>
        <translation>{path} 不是普通文件。</translation>
    </message>
    <message>
        <source>{path} is no text file.</source>
        <translation>{path} 不是文本文件。</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{path} is not a plain file.</source>
        <translation>{path} 不是普通文件。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>{path} is read-only.</source>
        <translation>{path} 是只读的。</translation>
    </message>
    <message>
        <source>{path} stays open to other users of this computer.</source>
        <translation>{path} 对此计算机的其他用户仍然开放。</translation>
    </message>
    <message>
        <source>{path} was changed by another program just now.</source>
        <translation>{path} 刚刚被另一个程序更改。</translation>
    </message>
    <message>
        <source>{place} answered with an error ({error}).</source>
        <translation>{place} 返回错误 ({error})。</translation>
    </message>
    <message>
        <source>{place} did not answer in time.</source>
        <translation>{place} 没有及时响应。</translation>
    </message>
    <message>
        <source>{place} does not give back what was stored in it.</source>
        <translation>{place} 没有返回存入的内容。</translation>
    </message>
    <message>
        <source>{place} has stopped answering.</source>
        <translation>{place} 已停止响应。</translation>
    </message>
    <message>
        <source>{place} is locked.</source>
        <translation>{place} 已锁定。</translation>
    </message>
    <message>
        <source>{port} is free on this computer</source>
        <translation>{port} 在此计算机上可用</translation>
    </message>
    <message>
        <source>{program} is using it.</source>
        <translation>{program} 正在使用它。</translation>
    </message>
    <message>
        <source>{program} started by {app}</source>
        <translation>{program}，由 {app} 启动</translation>
    </message>
    <message>
        <source>{provider} could not sign you in.</source>
        <translation>{provider} 无法让您登录。</translation>
    </message>
    <message>
        <source>{provider} did not complete the sign-in.</source>
        <translation>{provider} 没有完成登录。</translation>
    </message>
    <message>
        <source>{provider} did not renew the login.</source>
        <translation>{provider} 没有续期登录。</translation>
    </message>
    <message>
        <source>{provider} did not say whether the login stands.</source>
        <translation>{provider} 没有说明登录是否仍有效。</translation>
    </message>
    <message>
        <source>{provider} did not say who signed in.</source>
        <translation>{provider} 没有说明谁已登录。</translation>
    </message>
    <message>
        <source>{provider} did not sign you in.</source>
        <translation>{provider} 没有让您登录。</translation>
    </message>
    <message>
        <source>{provider} did not take the login back.</source>
        <translation>{provider} 没有收回登录。</translation>
    </message>
    <message>
        <source>{provider} does not let {name} {missing}.</source>
        <translation>{provider} 不允许 {name}：{missing}。</translation>
    </message>
    <message>
        <source>{provider} does not show its signing keys.</source>
        <translation>{provider} 没有显示其签名密钥。</translation>
    </message>
    <message>
        <source>{provider} gave no way to renew this login. It ends in {left}; connected apps then need a new sign-in.</source>
        <translation>{provider} 没有提供续期此登录的方式。它将在 {left}后结束；届时已连接的应用需要重新登录。</translation>
    </message>
    <message>
        <source>{provider} gives {name} no rights here.</source>
        <translation>{provider} 在此没有给 {name} 任何权限。</translation>
    </message>
    <message>
        <source>{provider} has a problem of its own ({status_code}).</source>
        <translation>{provider} 自身出现问题 ({status_code})。</translation>
    </message>
    <message>
        <source>{provider} is not answering.</source>
        <translation>{provider} 没有响应。</translation>
    </message>
    <message>
        <source>{provider} says this login is over.</source>
        <translation>{provider} 表示此登录已结束。</translation>
    </message>
    <message>
        <source>{provider} sent an answer that is far too long.</source>
        <translation>{provider} 发来的回答过长。</translation>
    </message>
    <message>
        <source>{provider} sent back an incomplete answer.</source>
        <translation>{provider} 发回的回答不完整。</translation>
    </message>
    <message>
        <source>{provider} sent something that is not an answer.</source>
        <translation>{provider} 发来的内容不是回答。</translation>
    </message>
    <message>
        <source>{provider} turns this sign-in away</source>
        <translation>{provider} 拒绝此登录</translation>
    </message>
    <message>
        <source>{provider} turns this sign-in away ({status})</source>
        <translation>{provider} 拒绝此登录 ({status})</translation>
    </message>
    <message>
        <source>{reference} in {what} is not known here; put it in.</source>
        <translation>{what}中的 {reference} 在此未知；请填入实际值。</translation>
    </message>
    <message>
        <source>{variable} was taken from this computer&apos;s environment.</source>
        <translation>{variable} 取自此计算机的环境变量。</translation>
    </message>
    <message>
        <source>{what} has a character it can&apos;t have.</source>
        <translation>{what} 中有不允许的字符。</translation>
    </message>
    <message>
        <source>{what} has no value.</source>
        <translation>{what} 没有值。</translation>
    </message>
    <message>
        <source>{what} must be given again for it.</source>
        <translation>必须为新地址重新提供 {what}。</translation>
    </message>
    <message>
        <source>{where} {line}, column {column}: {words}.</source>
        <translation>{where} {line}，第 {column} 列：{words}。</translation>
    </message>
    <message>
        <source>{where}&quot;parameters&quot; must be a table, but it is {value}.</source>
        <translation>{where}&quot;parameters&quot; 必须是表，但现在是{value}。</translation>
    </message>
    <message>
        <source>{where}&quot;rights&quot; must be a table, but it is {value}.</source>
        <translation>{where}&quot;rights&quot; 必须是表，但现在是{value}。</translation>
    </message>
    <message>
        <source>{where}&quot;rights&quot; names no scope at all.</source>
        <translation>{where}&quot;rights&quot; 没有指定任何 Scope。</translation>
    </message>
    <message>
        <source>{where}&quot;{algorithm}&quot; can&apos;t be among the algorithms.</source>
        <translation>{where}&quot;{algorithm}&quot; 不能作为算法。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {choices}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; 必须是 {choices} 之一，但现在是{value}。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {choices}.</source>
        <translation>{where}&quot;{name}&quot; 必须是 {choices} 之一。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {listed}.</source>
        <translation>{where}&quot;{name}&quot; 必须是 {listed} 之一。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be true or false, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; 必须是 true 或 false，但现在是{value}。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {between}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; 必须是{between}，但现在是{value}。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {between}.</source>
        <translation>{where}&quot;{name}&quot; 必须是{between}。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {wanted}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; 必须是{wanted}，但现在是{value}。</translation>
    </message>
    <message>
        <source>{where}&quot;{wrong}&quot; is not one scope: it has a blank in it.</source>
        <translation>{where}&quot;{wrong}&quot; 不是一个 Scope：其中有空格。</translation>
    </message>
    <message>
        <source>{where}[{name}] must be a table, but it is {value}.</source>
        <translation>{where}[{name}] 必须是表，但现在是{value}。</translation>
    </message>
    <message>
        <source>{where}a scope that gives &quot;{right}&quot; is empty.</source>
        <translation>{where}赋予 &quot;{right}&quot; 的 Scope 为空。</translation>
    </message>
    <message>
        <source>{where}the parameter &quot;{name}&quot; must be text, but it is {text}.</source>
        <translation>{where}参数 &quot;{name}&quot; 必须是文本，但现在是{text}。</translation>
    </message>
    <message>
        <source>{where}the scopes that give &quot;{right}&quot; must be a list of texts, but this is {scopes}.</source>
        <translation>{where}赋予 &quot;{right}&quot; 的 Scope 必须是文本列表，但现在是{scopes}。</translation>
    </message>
    <message>
        <source>{where}there is no right &quot;{right}&quot; under &quot;rights&quot;.</source>
        <translation>{where}&quot;rights&quot; 中没有权限 &quot;{right}&quot;。</translation>
    </message>
    <message>
        <source>{where}there is no setting &quot;{name}&quot; under [{title}].</source>
        <translation>{where}[{title}] 中没有设置 &quot;{name}&quot;。</translation>
    </message>
    <message>
        <source>{where}there is no setting &quot;{name}&quot;.</source>
        <translation>{where}没有设置 &quot;{name}&quot;。</translation>
    </message>
    <message>
        <source>{where}{fault}</source>
        <translation>{where}{fault}</translation>
    </message>
    <message>
        <source>“{id}” can&apos;t be a server&apos;s id.</source>
        <translation>“{id}”不能作为服务器的 ID。</translation>
    </message>
    <message>
        <source>“{key}” refers to another part of the file</source>
        <translation>“{key}”引用了文件的其他部分</translation>
    </message>
    <message>
        <source>“{label}” answers with {kind}, and not as an MCP server does.</source>
        <translation>“{label}”返回了{kind}，与 MCP 服务器的行为不符。</translation>
    </message>
    <message>
        <source>“{label}” at {place} does not speak HTTP as it should.</source>
        <translation>{place} 上的“{label}”没有正确使用 HTTP。</translation>
    </message>
    <message>
        <source>“{label}” at {place} took no connection for {time}.</source>
        <translation>{place} 上的“{label}”在 {time}内没有接受连接。</translation>
    </message>
    <message>
        <source>“{label}” broke its answer off.</source>
        <translation>“{label}”中断了回答。</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be found: nobody knows the name {place}.</source>
        <translation>找不到“{label}”：名称 {place} 未知。</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be reached at {place}.</source>
        <translation>无法在 {place} 访问“{label}”。</translation>
    </message>
    <message>
        <source>“{label}” closed the connection without an answer.</source>
        <translation>“{label}”没有回答就关闭了连接。</translation>
    </message>
    <message>
        <source>“{label}” describes another server than the one it is.</source>
        <translation>“{label}”描述的是另一个服务器。</translation>
    </message>
    <message>
        <source>“{label}” did not let us in.</source>
        <translation>“{label}”没有让我们进入。</translation>
    </message>
    <message>
        <source>“{label}” does not answer.</source>
        <translation>“{label}”没有响应。</translation>
    </message>
    <message>
        <source>“{label}” does not know this app any more.</source>
        <translation>“{label}”不再认识此应用。</translation>
    </message>
    <message>
        <source>“{label}” does not say now where to sign in.</source>
        <translation>“{label}”目前没有说明在哪里登录。</translation>
    </message>
    <message>
        <source>“{label}” does not say where to sign in.</source>
        <translation>“{label}”没有说明在哪里登录。</translation>
    </message>
    <message>
        <source>“{label}” has a problem of its own ({status}).</source>
        <translation>“{label}”自身出现问题 ({status})。</translation>
    </message>
    <message>
        <source>“{label}” has another sign-in server than before ({issuer}).</source>
        <translation>“{label}”的登录服务器与之前不同 ({issuer})。</translation>
    </message>
    <message>
        <source>“{label}” is switched off.</source>
        <translation>“{label}”已停用。</translation>
    </message>
    <message>
        <source>“{label}” points to an address inside this computer.</source>
        <translation>“{label}”指向此计算机内部的地址。</translation>
    </message>
    <message>
        <source>“{label}” points to an address that is not secure.</source>
        <translation>“{label}”指向不安全的地址。</translation>
    </message>
    <message>
        <source>“{label}” says that it is at another address now ({status}).</source>
        <translation>“{label}”表示它现在位于另一个地址 ({status})。</translation>
    </message>
    <message>
        <source>“{label}” sends compressed answers nobody asked for, and not as an MCP server does.</source>
        <translation>“{label}”发送了未经要求的压缩回答，与 MCP 服务器的行为不符。</translation>
    </message>
    <message>
        <source>“{label}” speaks the old SSE transport, which is not supported.</source>
        <translation>“{label}”使用旧的 SSE 传输，不受支持。</translation>
    </message>
    <message>
        <source>“{label}” wants more rights for this.</source>
        <translation>“{label}”对此要求更多权限。</translation>
    </message>
    <message>
        <source>“{label}” wants you to sign in.</source>
        <translation>“{label}”要求您登录。</translation>
    </message>
    <message>
        <source>“{label}” was silent for {call_seconds}.</source>
        <translation>“{label}”沉默了 {call_seconds}。</translation>
    </message>
    <message>
        <source>“{name}” appears twice.</source>
        <translation>“{name}”出现了两次。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a header.</source>
        <translation>“{name}”不能作为标头的名称。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of an environment variable.</source>
        <translation>“{name}”不能作为环境变量的名称。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be tried out alone.</source>
        <translation>“{name}”无法单独试用。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be tried out here.</source>
        <translation>“{name}”无法在此试用。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t start: there is no command “{command}”.</source>
        <translation>“{name}”无法启动：没有命令“{command}”。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t start: {why}.</source>
        <translation>“{name}”无法启动：{why}。</translation>
    </message>
    <message>
        <source>“{name}” did not answer within {seconds} seconds of its start.</source>
        <translation>“{name}”启动后 {seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <source>“{name}” did not answer within {seconds} seconds of its start: {last}.</source>
        <translation>“{name}”启动后 {seconds} 秒内没有响应：{last}。</translation>
    </message>
    <message>
        <source>“{name}” did not start: {words}.</source>
        <translation>“{name}”没有启动：{words}。</translation>
    </message>
    <message>
        <source>“{name}” has neither a command nor an address, so it was left out.</source>
        <translation>“{name}”既没有命令也没有地址，因此已略过。</translation>
    </message>
    <message>
        <source>“{name}” has no sign-in page.</source>
        <translation>“{name}”没有登录页面。</translation>
    </message>
    <message>
        <source>“{name}” has “{shown}” before the names of its tools already.</source>
        <translation>“{name}”的工具名称前已有“{shown}”。</translation>
    </message>
    <message>
        <source>“{name}” is not behind the bridge, so it stays in the settings of {app}.</source>
        <translation>“{name}”不在 Bridge 后面，因此留在 {app} 的设置中。</translation>
    </message>
    <message>
        <source>“{name}” is not running.</source>
        <translation>“{name}”未运行。</translation>
    </message>
    <message>
        <source>“{name}” is switched off.</source>
        <translation>“{name}”已停用。</translation>
    </message>
    <message>
        <source>“{name}” is this bridge itself, so it was left out.</source>
        <translation>“{name}”就是此 Bridge 本身，因此已略过。</translation>
    </message>
    <message>
        <source>“{name}” is used by too many apps at once.</source>
        <translation>同时使用“{name}”的应用太多。</translation>
    </message>
    <message>
        <source>“{name}” keeps stopping soon after its start: {words}</source>
        <translation>“{name}”总是在启动后不久停止：{words}</translation>
    </message>
    <message>
        <source>“{name}” needs the secret {secret}, and it is not there.</source>
        <translation>“{name}”需要机密 {secret}，但它不存在。</translation>
    </message>
    <message>
        <source>“{name}” runs that command already.</source>
        <translation>“{name}”已在运行该命令。</translation>
    </message>
    <message>
        <source>“{name}” should run in the folder {directory}, and there is none.</source>
        <translation>“{name}”应在文件夹 {directory} 中运行，但该文件夹不存在。</translation>
    </message>
    <message>
        <source>“{name}” stands there twice</source>
        <translation>“{name}”在那里出现了两次</translation>
    </message>
    <message>
        <source>“{name}” stands there twice.</source>
        <translation>“{name}”在那里出现了两次。</translation>
    </message>
    <message>
        <source>“{name}” stopped right after its start: {server}</source>
        <translation>“{name}”启动后立即停止：{server}</translation>
    </message>
    <message>
        <source>“{name}” uses that address already.</source>
        <translation>“{name}”已在使用该地址。</translation>
    </message>
    <message>
        <source>“{name}” wants your own login, and this app&apos;s access came without one.</source>
        <translation>“{name}”要求您自己的登录，但此应用的访问权限没有附带登录。</translation>
    </message>
    <message>
        <source>“{name}” was stopped.</source>
        <translation>“{name}”已停止。</translation>
    </message>
    <message>
        <source>“{prefix}” can&apos;t go before the names of tools.</source>
        <translation>“{prefix}”不能放在工具名称之前。</translation>
    </message>
    <message>
        <source>“{wanted}” is not a role.</source>
        <translation>“{wanted}”不是角色。</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>a login code was used twice</source>
        <translation>登录代码被使用了两次</translation>
    </message>
    <message>
        <source>a token for another server</source>
        <translation>用于另一个服务器的令牌</translation>
    </message>
    <message>
        <source>a token from the future; the clocks may differ</source>
        <translation>来自未来的令牌；时钟可能不一致</translation>
    </message>
    <message>
        <source>a token of another issuer</source>
        <translation>另一个颁发者的令牌</translation>
    </message>
    <message>
        <source>a token of another kind</source>
        <translation>其他类型的令牌</translation>
    </message>
    <message>
        <source>a token that is bound to a key</source>
        <translation>绑定到密钥的令牌</translation>
    </message>
    <message>
        <source>a token without an end</source>
        <translation>没有截止时间的令牌</translation>
    </message>
    <message>
        <source>allowed ({because})</source>
        <translation>已允许 ({because})</translation>
    </message>
    <message>
        <source>allowed before</source>
        <translation>之前已允许</translation>
    </message>
    <message>
        <source>allowed to call {tool} once ({because})</source>
        <translation>已允许：调用一次 {tool} ({because})</translation>
    </message>
    <message>
        <source>allowed to {right} ({because})</source>
        <translation>已允许：{right} ({because})</translation>
    </message>
    <message>
        <source>an answer to a sign-in of another browser</source>
        <translation>对另一个浏览器的登录的回答</translation>
    </message>
    <message>
        <source>an answer to a sign-in that is not under way</source>
        <translation>对并未进行的登录的回答</translation>
    </message>
    <message>
        <source>an old refresh token was used again</source>
        <translation>旧的刷新令牌被再次使用</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>another program came with its access, and was refused: {program}</source>
        <translation>另一个程序使用了其访问权限，并被拒绝：{program}</translation>
    </message>
    <message>
        <source>another program came with its access: {program}</source>
        <translation>另一个程序使用了其访问权限：{program}</translation>
    </message>
    <message>
        <source>asked for one call of {tool}</source>
        <translation>请求调用一次 {tool}</translation>
    </message>
    <message>
        <source>asked for the right to {right}, for {tool}</source>
        <translation>为 {tool} 请求权限：{right}</translation>
    </message>
    <message>
        <source>asked to connect</source>
        <translation>请求连接</translation>
    </message>
    <message>
        <source>came with a token of another server</source>
        <translation>使用另一个服务器的令牌而来</translation>
    </message>
    <message>
        <source>denied ({because})</source>
        <translation>已拒绝 ({because})</translation>
    </message>
    <message>
        <source>denied on the page in the browser</source>
        <translation>在浏览器的页面上被拒绝</translation>
    </message>
    <message>
        <source>everything was paused</source>
        <translation>一切已暂停</translation>
    </message>
    <message>
        <source>everything was resumed</source>
        <translation>一切已恢复</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>finds tools by searching</source>
        <translation>通过搜索查找工具</translation>
    </message>
    <message>
        <source>gets all its tools in one list</source>
        <translation>在一个列表中得到所有工具</translation>
    </message>
    <message>
        <source>it demands something that is not understood here</source>
        <translation>它要求此处无法理解的内容</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>它没有指明任何人</translation>
    </message>
    <message>
        <source>it was paused</source>
        <translation>它已被暂停</translation>
    </message>
    <message>
        <source>its access ended</source>
        <translation>其访问已结束</translation>
    </message>
    <message>
        <source>its client has an odd name</source>
        <translation>其客户端的名称异常</translation>
    </message>
    <message>
        <source>its rights were changed</source>
        <translation>其权限已更改</translation>
    </message>
    <message>
        <source>its signature fits no key of the issuer</source>
        <translation>其签名与颁发者的任何密钥都不符</translation>
    </message>
    <message>
        <source>its time was up</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>may use all servers, also later ones</source>
        <translation>可以使用所有服务器，包括以后的</translation>
    </message>
    <message>
        <source>may use only {names}</source>
        <translation>只能使用 {names}</translation>
    </message>
    <message>
        <source>no server allowed</source>
        <translation>没有允许的服务器</translation>
    </message>
    <message>
        <source>no token of it came for too long, or such tokens are not accepted any more</source>
        <translation>太久没有收到它的令牌，或不再接受此类令牌</translation>
    </message>
    <message>
        <source>not a token that is known here</source>
        <translation>不是此处已知的令牌</translation>
    </message>
    <message>
        <source>not allowed to call {tool} once ({because})</source>
        <translation>不允许：调用一次 {tool} ({because})</translation>
    </message>
    <message>
        <source>not allowed to {right} ({because})</source>
        <translation>不允许：{right} ({because})</translation>
    </message>
    <message>
        <source>not used for too long</source>
        <translation>太久未使用</translation>
    </message>
    <message>
        <source>other resource</source>
        <translation>其他资源</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>由您暂停</translation>
    </message>
    <message>
        <source>personal key made</source>
        <translation>已创建个人密钥</translation>
    </message>
    <message>
        <source>registered itself</source>
        <translation>自行注册</translation>
    </message>
    <message>
        <source>renewed its access</source>
        <translation>续期了访问</translation>
    </message>
    <message>
        <source>resumed by you</source>
        <translation>由您恢复</translation>
    </message>
    <message>
        <source>revoked by you</source>
        <translation>由您撤销</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>signed in a way that the settings don&apos;t allow</source>
        <translation>签名方式不为设置所允许</translation>
    </message>
    <message>
        <source>signed out by the app</source>
        <translation>由应用退出登录</translation>
    </message>
    <message>
        <source>the activity log was cleared by you</source>
        <translation>活动日志由您清空</translation>
    </message>
    <message>
        <source>the app gave up</source>
        <translation>应用放弃了</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>the identity provider</source>
        <translation>身份提供方</translation>
    </message>
    <message>
        <source>the issuer says that it is not good, or not any more</source>
        <translation>颁发者表示它无效，或已失效</translation>
    </message>
    <message>
        <source>the login could not be checked for a day</source>
        <translation>登录有一天无法检查</translation>
    </message>
    <message>
        <source>the login is not known any more</source>
        <translation>登录已不再有效</translation>
    </message>
    <message>
        <source>the login was dropped</source>
        <translation>登录被放弃</translation>
    </message>
    <message>
        <source>the page in the browser</source>
        <translation>浏览器中的页面</translation>
    </message>
    <message>
        <source>the rule for {which} {tool} is now: {verdict}</source>
        <translation>{which} {tool} 的规则现在是：{verdict}</translation>
    </message>
    <message>
        <source>the server {name} was added</source>
        <translation>已添加服务器 {name}</translation>
    </message>
    <message>
        <source>the server {name} was changed</source>
        <translation>已更改服务器 {name}</translation>
    </message>
    <message>
        <source>the server {name} was removed</source>
        <translation>已移除服务器 {name}</translation>
    </message>
    <message>
        <source>the server {name} was switched off</source>
        <translation>已停用服务器 {name}</translation>
    </message>
    <message>
        <source>the server {name} was switched on</source>
        <translation>已启用服务器 {name}</translation>
    </message>
    <message>
        <source>the settings of {name} were brought up to date</source>
        <translation>{name} 的设置已更新</translation>
    </message>
    <message>
        <source>the settings of {name} were changed back</source>
        <translation>{name} 的设置已改回</translation>
    </message>
    <message>
        <source>the settings of {name} were changed to use this bridge</source>
        <translation>{name} 的设置已更改为使用此 Bridge</translation>
    </message>
    <message>
        <source>the sign-in was changed</source>
        <translation>登录方式已更改</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>tools of the server {name} were switched on or off</source>
        <translation>已启用或停用服务器 {name} 的工具</translation>
    </message>
    <message>
        <source>unknown token</source>
        <translation>未知的令牌</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>{issuer} does not allow it</source>
        <translation>{issuer} 不允许</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 以及另外 {count} 个</translation>
    </message>
    <message>
        <source>{name} has not answered for a day</source>
        <translation>{name} 已有一天没有响应</translation>
    </message>
    <message>
        <source>{program} may use its access, said by you</source>
        <translation>{program} 可以使用其访问权限，由您说明</translation>
    </message>
    <message>
        <source>{rights}, set by you</source>
        <translation>{rights}，由您设置</translation>
    </message>
    <message>
        <source>{rights}, set by {provider}</source>
        <translation>{rights}，由 {provider} 设置</translation>
    </message>
    <message>
        <source>{upstream}: {tool} is not what was approved, and refused</source>
        <translation>{upstream}: {tool} 与批准时不同，已被拒绝</translation>
    </message>
    <message>
        <source>{words}, set by you</source>
        <translation>{words}，由您设置</translation>
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
        <source>Allowed. Back to {name}…</source>
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
        <source>The access of {name} has ended: {because}.</source>
        <translation>{name} 的访问已结束：{because}。</translation>
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
