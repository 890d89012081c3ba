<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source>Check access</source>
        <translation>アクセスを確認</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Choose a client and a tool.</source>
        <translation>クライアントとツールを選んでください。</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>It is not known yet which tools there are.</source>
        <translation>どのようなツールがあるかは、まだわかっていません。</translation>
    </message>
    <message>
        <source>Looking for the tools…</source>
        <translation>ツールを探しています…</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>クライアントを検索</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>ツールを検索</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>not among its servers</source>
        <translation>使用できるサーバーに含まれません</translation>
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
            <numerusform>対応が必要な手順が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that comes for the first time may</source>
        <translation>初めて接続するプログラムに許可する操作</translation>
    </message>
    <message>
        <source>A token that the issuer took back is noticed within this time.</source>
        <translation>発行者が無効にしたトークンは、この時間内に検出されます。</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>キーのアドレス</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Afterwards it can be changed for each one.</source>
        <translation>あとから個別に変更できます。</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>All of them. Left empty: none.</source>
        <translation>すべて必要です。空の場合: なし。</translation>
    </message>
    <message>
        <source>An answer is believed for</source>
        <translation>回答を有効とみなす時間</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>発行者に問い合わせる</translation>
    </message>
    <message>
        <source>Asks the issuer, lets nobody in, keeps nothing</source>
        <translation>発行者に問い合わせるだけで、誰にもアクセスを許可せず、何も保存しません</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Clocks may differ by</source>
        <translation>許容する時刻のずれ</translation>
    </message>
    <message>
        <source>Every app signs in here first. Tokens of other servers are refused.</source>
        <translation>どのアプリも、まずここでサインインします。ほかのサーバーのトークンは拒否されます。</translation>
    </message>
    <message>
        <source>Everything is in place</source>
        <translation>準備はすべて整っています</translation>
    </message>
    <message>
        <source>How the client secret is sent</source>
        <translation>クライアントシークレットの送信方法</translation>
    </message>
    <message>
        <source>In a header (Basic)</source>
        <translation>ヘッダー (Basic)</translation>
    </message>
    <message>
        <source>In the form (POST)</source>
        <translation>フォーム (POST)</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>イントロスペクションのアドレス</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>JWTs of one issuer, read by its public keys. Works while the issuer is away.</source>
        <translation>1 つの発行者の JWT を、その公開キーで検証します。発行者に接続できない間も機能します。</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>保存先: {place}</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation>空のままにすると、保存済みのものを引き続き使います。</translation>
    </message>
    <message>
        <source>Left empty: as the issuer says (RFC 7662).</source>
        <translation>空の場合: 発行者の指定に従います (RFC 7662)。</translation>
    </message>
    <message>
        <source>Left empty: as the issuer says.</source>
        <translation>空の場合: 発行者の指定に従います。</translation>
    </message>
    <message>
        <source>Nobody here is asked first</source>
        <translation>ここでは誰にも事前に確認しません</translation>
    </message>
    <message>
        <source>One of them is enough. Left empty: no scope is needed.</source>
        <translation>いずれか 1 つで十分です。空の場合: スコープは不要です。</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>対応が必要な手順が 1 件あります</translation>
    </message>
    <message>
        <source>Only our own</source>
        <translation>このブリッジのもののみ</translation>
    </message>
    <message>
        <source>Programs that already hold an access token of another server, such as jobs in a company, can come in with it instead of signing in here.</source>
        <translation>社内のジョブなど、すでに別のサーバーのアクセストークンを持っているプログラムは、ここでサインインする代わりに、そのトークンで接続できます。</translation>
    </message>
    <message>
        <source>Saved. Only our own tokens are accepted.</source>
        <translation>保存しました。このブリッジのトークンだけを受け入れます。</translation>
    </message>
    <message>
        <source>Saved. Tokens of this issuer are accepted from now on.</source>
        <translation>保存しました。今後、この発行者のトークンを受け入れます。</translation>
    </message>
    <message>
        <source>Scopes that every token needs</source>
        <translation>すべてのトークンに必要なスコープ</translation>
    </message>
    <message>
        <source>Scopes that let it change things</source>
        <translation>変更を許可するスコープ</translation>
    </message>
    <message>
        <source>Scopes that let it delete or overwrite things</source>
        <translation>削除または上書きを許可するスコープ</translation>
    </message>
    <message>
        <source>Signed tokens too</source>
        <translation>署名付きトークンも</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>The client under which the issuer lets us ask.</source>
        <translation>発行者への問い合わせに使うクライアントです。</translation>
    </message>
    <message>
        <source>The issuer is asked about each token, and is shown it. Works for any kind of token.</source>
        <translation>トークンごとに、そのトークンを発行者に示して問い合わせます。あらゆる種類のトークンに対応します。</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to another address and is not sent to this one.</source>
        <translation>保存済みのシークレットは別のアドレスのものなので、このアドレスには送信されません。</translation>
    </message>
    <message>
        <source>The server that gives these tokens out. Everything else is read from there.</source>
        <translation>これらのトークンを発行するサーバーです。それ以外の情報はすべてそこから読み取ります。</translation>
    </message>
    <message>
        <source>Then the token is read again.</source>
        <translation>その後、トークンを読み取り直します。</translation>
    </message>
    <message>
        <source>There is no secret (public client)</source>
        <translation>シークレットなし (公開クライアント)</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>What a token must be for, if it says so. Tokens that name an audience are refused without it.</source>
        <translation>トークンに示されている場合の、トークンの対象です。指定しないと、オーディエンスを示すトークンは拒否されます。</translation>
    </message>
    <message>
        <source>What a token must be for. Ask the issuer to put it into tokens for this bridge, and no others.</source>
        <translation>トークンの対象です。このブリッジ用のトークンにだけこれを含めるよう、発行者に依頼してください。</translation>
    </message>
    <message>
        <source>Which access tokens are accepted</source>
        <translation>受け入れるアクセストークン</translation>
    </message>
    <message>
        <source>Whoever the issuer gives such a token gets in at once. Each program and person then appears under Clients, where you can limit, pause or revoke it.</source>
        <translation>発行者がこのようなトークンを渡した相手は、すぐに接続できます。各プログラムとユーザーは「クライアント」に表示され、そこで制限、一時停止、取り消しができます。</translation>
    </message>
    <message>
        <source>With blanks between them.</source>
        <translation>空白で区切ります。</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>このテストの後に変更があります</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>read and change things</source>
        <translation>読み取りと変更</translation>
    </message>
    <message>
        <source>read, change and delete things</source>
        <translation>読み取り、変更、削除</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>この行をコピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete what the call carried</source>
        <translation>呼び出しの内容を削除</translation>
    </message>
    <message>
        <source>Details of the selected line</source>
        <translation>選択した行の詳細</translation>
    </message>
    <message>
        <source>Grant ID</source>
        <translation>アクセス権 ID</translation>
    </message>
    <message>
        <source>Hides the details</source>
        <translation>詳細を隠します</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>What the call carried</source>
        <translation>呼び出しの内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>{caption}: {value}</source>
        <translation>{caption}: {value}</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ミリ秒</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>How long a call took, in milliseconds</source>
        <translation>呼び出しの所要時間 (ミリ秒)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>1 line found</source>
        <translation>1 行見つかりました</translation>
    </message>
    <message>
        <source>1 line saved</source>
        <translation>1 行を保存しました</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Change how long activity is kept</source>
        <translation>アクティビティの保存期間を変更</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>アプリを接続…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Every call of an app, every sign-in and every change is listed here as it happens.</source>
        <translation>アプリの呼び出し、サインイン、変更は、発生するとすべてここに表示されます。</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>アクティビティを書き出す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>JSON Lines, for programs (*.jsonl)</source>
        <translation>JSON Lines、プログラム用 (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Lines are kept for %n days.</source>
        <translation>
            <numerusform>行は %n 日間保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines are kept for 1 day.</source>
        <translation>行は 1 日間保存されます。</translation>
    </message>
    <message>
        <source>No line fits this filter.</source>
        <translation>このフィルターに合う行はありません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>{name} のみ</translation>
    </message>
    <message>
        <source>Saves the lines that are listed, for other programs</source>
        <translation>一覧に表示されている行を、ほかのプログラム用に保存します</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>アクティビティを検索</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表、表計算ソフト用 (*.csv)</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} lines found</source>
        <translation>{count} 行見つかりました</translation>
    </message>
    <message>
        <source>{count} lines saved</source>
        <translation>{count} 行を保存しました</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
</context>
<context>
    <name>AppList</name>
    <message>
        <source>AI apps</source>
        <translation>AI アプリ</translation>
    </message>
</context>
<context>
    <name>AppRow</name>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
</context>
<context>
    <name>AppsDialog</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect an app</source>
        <translation>アプリを接続</translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation>代わりにコピー</translation>
    </message>
    <message>
        <source>Its own servers are back.</source>
        <translation>アプリ自身のサーバーを元に戻しました。</translation>
    </message>
    <message>
        <source>Looking for AI apps on this computer…</source>
        <translation>このコンピューター上の AI アプリを探しています…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>アプリを検索</translation>
    </message>
    <message>
        <source>The bridge is out of the settings of {name}.</source>
        <translation>{name} の設定からブリッジを削除しました。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>接続を待つ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>もう一度書き込む</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} が接続しました</translation>
    </message>
</context>
<context>
    <name>AppsModel</name>
    <message>
        <source>A script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>このコンピューターでは見つかりません</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>not found on this computer</source>
        <translation>このコンピューターでは見つかりません</translation>
    </message>
</context>
<context>
    <name>AppsPage</name>
    <message>
        <source>Address for your apps</source>
        <translation>アプリ用のアドレス</translation>
    </message>
    <message>
        <source>Any other app</source>
        <translation>その他のアプリ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Give it this address. It needs no key: it signs in by itself.</source>
        <translation>アプリにこのアドレスを設定してください。キーは不要です。アプリが自分でサインインします。</translation>
    </message>
    <message>
        <source>Looking for AI apps on this computer…</source>
        <translation>このコンピューター上の AI アプリを探しています…</translation>
    </message>
    <message>
        <source>No AI app that the bridge knows was found here.</source>
        <translation>ブリッジが対応している AI アプリは見つかりませんでした。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター上</translation>
    </message>
</context>
<context>
    <name>AuditForm</name>
    <message numerus="yes">
        <source>%n events wait to be sent.</source>
        <translation>
            <numerusform>%n 件のイベントが送信を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older ones were trimmed before they could be sent.</source>
        <translation>
            <numerusform>古いイベント %n 件は、送信前に削除されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event waits to be sent.</source>
        <translation>1 件のイベントが送信を待っています。</translation>
    </message>
    <message>
        <source>A copy of the activity log outside this computer that nobody can change afterwards, for those who have to prove what happened.</source>
        <translation>あとから誰も変更できない、このコンピューターの外にあるアクティビティログのコピーです。何が起きたかを証明する必要がある場合に使います。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Config ID</source>
        <translation>構成 ID</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>すべて送信済みです。</translation>
    </message>
    <message>
        <source>From the moment it is switched on. Whatever happens there, nothing here waits for it.</source>
        <translation>オンにした時点から送信します。送信先で何が起きても、ここでの動作が待たされることはありません。</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>保存先: {place}</translation>
    </message>
    <message>
        <source>Made in the console for Secure Audit Log. It is kept with the other secrets.</source>
        <translation>Secure Audit Log のコンソールで作成します。ほかのシークレットと一緒に保存されます。</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>対応が必要な手順が 1 件あります</translation>
    </message>
    <message>
        <source>Only if your project has several audit logs.</source>
        <translation>プロジェクトに監査ログが複数ある場合のみ。</translation>
    </message>
    <message>
        <source>Saved. Activity is sent from now on.</source>
        <translation>保存しました。今後、アクティビティが送信されます。</translation>
    </message>
    <message>
        <source>Saved. Nothing is sent any more, and the service token is removed.</source>
        <translation>保存しました。今後は何も送信されません。サービストークンは削除しました。</translation>
    </message>
    <message>
        <source>Send activity to Pangea Secure Audit Log</source>
        <translation>アクティビティを Pangea Secure Audit Log に送信する</translation>
    </message>
    <message>
        <source>Sends one event that says it is a test, keeps nothing</source>
        <translation>テストであることを示すイベントを 1 件送信します。何も保存しません</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>サービストークン</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>The audit log takes what we send</source>
        <translation>監査ログは送信内容を受け付けています</translation>
    </message>
    <message>
        <source>The console shows it on the overview of your project.</source>
        <translation>コンソールのプロジェクト概要に表示されています。</translation>
    </message>
    <message>
        <source>What is sent: when, which app, the person&apos;s name, the name of the tool, and how it ended. Never what was asked or answered, and no tokens.</source>
        <translation>送信されるのは、日時、アプリ、ユーザーの名前、ツールの名前、結果です。要求や応答の内容とトークンは決して送信されません。</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>このテストの後に変更があります</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>It waits for your answer. No answer counts as no.</source>
        <translation>回答を待っています。回答がない場合は拒否とみなします。</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>確認…</translation>
    </message>
</context>
<context>
    <name>BridgeAdapter</name>
    <message>
        <source>Choose what to do…</source>
        <translation>操作を選択…</translation>
    </message>
</context>
<context>
    <name>CallQuestion</name>
    <message numerus="yes">
        <source>%n characters are not shown: there are too many.</source>
        <translation>
            <numerusform>文字数が多すぎるため、%n 文字は表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <translation>今回のみ許可(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>拒否(&amp;R)</translation>
    </message>
    <message>
        <source>Allow this call?</source>
        <translation>この呼び出しを許可しますか？</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <translation>呼び出しの引数</translation>
    </message>
    <message>
        <source>If this is not what you asked the app for, choose Refuse.</source>
        <translation>アプリに頼んだ内容と違う場合は、「拒否」を選んでください。</translation>
    </message>
    <message>
        <source>No arguments</source>
        <translation>引数なし</translation>
    </message>
    <message>
        <source>on {servers}</source>
        <translation>サーバー: {servers}</translation>
    </message>
    <message>
        <source>wants to make this call</source>
        <translation>この呼び出しの許可を求めています</translation>
    </message>
    <message>
        <source>{name} wants to call {tool} on {servers}</source>
        <translation>{name} が {servers} の {tool} の呼び出しを求めています</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>&amp;Accept the change</source>
        <translation>変更を承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep refused</source>
        <translation>拒否したままにする(&amp;K)</translation>
    </message>
    <message>
        <source>A tool has changed</source>
        <translation>ツールが変更されました</translation>
    </message>
    <message>
        <source>Can be pressed a moment after this window has opened</source>
        <translation>ウィンドウが開いた少し後に押せるようになります</translation>
    </message>
    <message>
        <source>Lines with − were there when you approved it; lines with + are new.</source>
        <translation>− の行は承認時にあったもの、+ の行は新しいものです。</translation>
    </message>
    <message>
        <source>{server} now says something else of this tool. AI apps take what it says as instructions, so it is refused until you accept it.</source>
        <translation>{server} によるこのツールの説明が変わりました。AI アプリはその説明を指示として受け取るため、承認するまで拒否されます。</translation>
    </message>
    <message>
        <source>“{tool}” is not what you approved</source>
        <translation>「{tool}」は承認したときと異なります</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>How the app comes in</source>
        <translation>アプリの接続方法</translation>
    </message>
    <message>
        <source>It comes in by itself then. You can close this window meanwhile.</source>
        <translation>その後、アプリは自動的に接続します。その間にこのウィンドウを閉じてもかまいません。</translation>
    </message>
    <message>
        <source>Nothing has come for a while</source>
        <translation>しばらく接続がありません</translation>
    </message>
    <message>
        <source>Show in Clients</source>
        <translation>「クライアント」に表示</translation>
    </message>
    <message>
        <source>Under Clients you see what it does, and can pause it or end its access.</source>
        <translation>「クライアント」で動作を確認し、一時停止したりアクセス権を終了したりできます。</translation>
    </message>
    <message>
        <source>Waiting for the app</source>
        <translation>アプリを待っています</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} が接続しました</translation>
    </message>
</context>
<context>
    <name>ClientDetails</name>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>この後にさらに %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>アクセス権の終了</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>対象のユーザー</translation>
    </message>
    <message>
        <source>Allowed to</source>
        <translation>許可内容</translation>
    </message>
    <message>
        <source>Another program came with this access</source>
        <translation>このアクセス権で別のプログラムが接続しました</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>応答の送信先</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認したユーザー</translation>
    </message>
    <message>
        <source>Check access…</source>
        <translation>アクセスを確認…</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>接続開始</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy grant ID</source>
        <translation>アクセス権 ID をコピー</translation>
    </message>
    <message>
        <source>Details of the selected client</source>
        <translation>選択したクライアントの詳細</translation>
    </message>
    <message>
        <source>Ended {when}: {reason}.</source>
        <translation>終了 ({when}): {reason}。</translation>
    </message>
    <message>
        <source>Everything is paused: its requests are refused until you resume on Home.</source>
        <translation>すべて一時停止中です。「ホーム」で再開するまで、要求は拒否されます。</translation>
    </message>
    <message>
        <source>Grant ID</source>
        <translation>アクセス権 ID</translation>
    </message>
    <message>
        <source>Is the name verified?</source>
        <translation>名前の確認</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Its requests are refused until you resume it. It stays signed in.</source>
        <translation>再開するまで、要求は拒否されます。サインインしたままです。</translation>
    </message>
    <message>
        <source>Its tokens stay refused until you remove it from the list.</source>
        <translation>一覧から削除するまで、トークンは拒否されます。</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終アクセス</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Open requests now</source>
        <translation>処理中の要求</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>アプリの申告</translation>
    </message>
    <message>
        <source>Select a client to see what it may do.</source>
        <translation>クライアントを選択すると、許可されている操作が表示されます。</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>使用できるサーバー</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>アクティビティを表示</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>使用できるもの…</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>終了: {when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{host}, {kind}</source>
        <translation>{host}、{kind}</translation>
    </message>
    <message>
        <source>{name} ({email})</source>
        <translation>{name} ({email})</translation>
    </message>
    <message>
        <source>{program}, {when}. If that was you, say so. If not, revoke the access.</source>
        <translation>{program}、{when}。心当たりがある場合は「問題なし」を選んでください。ない場合は、アクセス権を取り消してください。</translation>
    </message>
    <message>
        <source>{today} today, {total} in all</source>
        <translation>今日 {today}、合計 {total}</translation>
    </message>
    <message>
        <source>{when}, unless used</source>
        <translation>{when} (使用しない場合)</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message numerus="yes">
        <source>%n requests open</source>
        <translation>
            <numerusform>処理中の要求 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request open</source>
        <translation>処理中の要求 1 件</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>最終アクセス: {when}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>ClientSummary</name>
    <message>
        <source>Claude, Cursor, VS Code and many others: a click writes the bridge into their settings. You see the change first, and can take it back.</source>
        <translation>Claude、Cursor、VS Code など多数のアプリに対応。クリックするだけで、ブリッジをアプリの設定に書き込みます。変更は事前に確認でき、元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>アプリを接続…</translation>
    </message>
    <message>
        <source>Connect your first app</source>
        <translation>最初のアプリを接続</translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>接続済みのアプリ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n 件すべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>すべてのクライアントを表示</translation>
    </message>
</context>
<context>
    <name>ClientsModel</name>
    <message>
        <source>Allowed to</source>
        <translation>許可内容</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終アクセス</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>接続開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tool calls today / since it was connected</source>
        <translation>ツール呼び出し (今日 / 接続してから)</translation>
    </message>
    <message>
        <source>When access ends if the app is not used; each use moves it on. A key ends on its day.</source>
        <translation>アプリを使用しない場合にアクセス権が終了する日時です。使用するたびに延長されます。キーは指定の日に終了します。</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>終了: {when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
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
            <numerusform>接続済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>終了 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>一覧から削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>取り消す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Revoke all</source>
        <translation>すべて取り消す(&amp;R)</translation>
    </message>
    <message>
        <source>A script, or an app that can&apos;t open a browser, comes in with a key that you make here.</source>
        <translation>スクリプトや、ブラウザーを開けないアプリは、ここで作成するキーで接続します。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>An app that is connected to the bridge asks here for access once, and then appears in this list.</source>
        <translation>ブリッジに接続したアプリは、ここで一度アクセスの許可を求め、その後この一覧に表示されます。</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Check access…</source>
        <translation>アクセスを確認…</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>アプリを接続…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Copy grant ID</source>
        <translation>アクセス権 ID をコピー</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Ends the access of every connected app</source>
        <translation>接続済みのすべてのアプリのアクセス権を終了します</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Let {name} in again?</source>
        <translation>{name} を再び許可しますか？</translation>
    </message>
    <message>
        <source>Makes a key for a script or an app without a browser</source>
        <translation>スクリプトやブラウザーのないアプリ用のキーを作成します</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation>接続済みのアプリはありません</translation>
    </message>
    <message>
        <source>No client matches “{search}”.</source>
        <translation>「{search}」に一致するクライアントはありません。</translation>
    </message>
    <message>
        <source>No personal key</source>
        <translation>個人用キーはありません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Once it is off the list, its next token lets it in. Leave it there to go on refusing it.</source>
        <translation>一覧から削除すると、次のトークンで再び接続できます。拒否を続けるには、一覧に残しておいてください。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Revoke access for every app?</source>
        <translation>すべてのアプリのアクセス権を取り消しますか？</translation>
    </message>
    <message>
        <source>Revoke access for {name}?</source>
        <translation>{name} のアクセス権を取り消しますか？</translation>
    </message>
    <message>
        <source>Revoke all…</source>
        <translation>すべて取り消す…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>クライアントを検索</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>アクティビティを表示</translation>
    </message>
    <message>
        <source>This takes effect at once: all running calls are cancelled and all connections are closed. Each app can ask for access again, and you decide again.</source>
        <translation>すぐに有効になります。実行中の呼び出しはすべてキャンセルされ、接続はすべて閉じられます。アプリは再びアクセスの許可を求めることができ、そのとき改めて判断できます。</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>使用できるもの…</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>一覧の表示内容</translation>
    </message>
</context>
<context>
    <name>ClientsTable</name>
    <message>
        <source>Connected clients</source>
        <translation>接続済みのクライアント</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>It can do there whatever you can do. Go on only if you know where it comes from.</source>
        <translation>そこでは、あなたにできることは何でもできます。提供元がわかっている場合のみ続けてください。</translation>
    </message>
    <message>
        <source>The server sees what your apps send to it. Go on only if you know whose it is.</source>
        <translation>アプリが送信する内容は、このサーバーに見えます。誰のサーバーかわかっている場合のみ続けてください。</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>追加される内容</translation>
    </message>
</context>
<context>
    <name>ConnectQuestion</name>
    <message>
        <source>&amp;Allow</source>
        <translation>許可(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>拒否(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>読み取りのみ(&amp;R)</translation>
    </message>
    <message>
        <source>Allow an app to connect?</source>
        <translation>アプリの接続を許可しますか？</translation>
    </message>
    <message>
        <source>Check that the page in your browser shows the same code</source>
        <translation>ブラウザーのページに同じコードが表示されていることを確認してください</translation>
    </message>
    <message>
        <source>Code: {letters}</source>
        <translation>コード: {letters}</translation>
    </message>
    <message>
        <source>If you did not just ask an app to connect, choose Deny.</source>
        <translation>アプリに接続を頼んだ直後でなければ、「拒否」を選んでください。</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>許可される操作</translation>
    </message>
    <message>
        <source>Name verified by {host}</source>
        <translation>名前は {host} により確認済み</translation>
    </message>
    <message>
        <source>Not verified: the name is only what the app says of itself</source>
        <translation>未確認: この名前はアプリの自己申告です</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>何も変更しないと申告しているツールのみ。</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>登録元</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation>応答の送信先</translation>
    </message>
    <message>
        <source>wants to use your MCP servers</source>
        <translation>MCP サーバーの使用を求めています</translation>
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
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>A script can&apos;t open a browser: make it a personal key, which it sends with every request to this address.</source>
        <translation>スクリプトはブラウザーを開けません。個人用キーを作成し、このアドレスへの要求ごとに送信してください。</translation>
    </message>
    <message>
        <source>Add a remote MCP server (“HTTP” or “Streamable HTTP”) with this address. It needs no key: the app signs in by itself.</source>
        <translation>このアドレスでリモート MCP サーバー (「HTTP」または「Streamable HTTP」) を追加してください。キーは不要です。アプリが自分でサインインします。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>As an entry in its settings file</source>
        <translation>設定ファイルの項目として</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy install link</source>
        <translation>インストールリンクをコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy what to paste</source>
        <translation>貼り付ける内容をコピー</translation>
    </message>
    <message>
        <source>If yours is in the list all the same, choose it there. Any other one is connected like this.</source>
        <translation>お使いのアプリが一覧にある場合は、そこで選んでください。それ以外のアプリは次のように接続します。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>No AI app was found on this computer</source>
        <translation>このコンピューターでは AI アプリが見つかりませんでした</translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation>{name} で開く</translation>
    </message>
    <message>
        <source>Or in a terminal</source>
        <translation>またはターミナルで</translation>
    </message>
    <message>
        <source>Paste into {where}</source>
        <translation>{where} に貼り付け</translation>
    </message>
    <message>
        <source>The app then opens your browser once, and this window asks you whether to let it in.</source>
        <translation>その後、アプリが一度ブラウザーを開き、許可するかどうかをこのウィンドウで確認します。</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>コピーする内容</translation>
    </message>
    <message>
        <source>Where it sends what, and with which key</source>
        <translation>送信先、送信内容、使用するキー</translation>
    </message>
    <message>
        <source>{name} can add it by itself.</source>
        <translation>{name} は自動で追加できます。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>&amp;Keep running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>取り消す(&amp;R)</translation>
    </message>
    <message>
        <source>Another program came with the access of {name}</source>
        <translation>{name} のアクセス権で別のプログラムが接続しました</translation>
    </message>
    <message>
        <source>Compare the code and answer in MCP Auth Bridge. No answer counts as no.</source>
        <translation>MCP Auth Bridge でコードを照合して回答してください。回答がない場合は拒否とみなします。</translation>
    </message>
    <message>
        <source>Connected apps can go on using your servers. There is no tray here to show an icon: to see this window again, start MCP Auth Bridge once more.</source>
        <translation>接続済みのアプリは引き続きサーバーを使用できます。ここにはアイコンを表示するトレイがありません。このウィンドウを再び表示するには、MCP Auth Bridge をもう一度起動してください。</translation>
    </message>
    <message>
        <source>Connected apps can go on. The icon in the tray brings the window back.</source>
        <translation>接続済みのアプリは動作を続けます。ウィンドウはトレイのアイコンから再び開けます。</translation>
    </message>
    <message>
        <source>It can use your MCP servers until you pause or revoke it.</source>
        <translation>一時停止するか取り消すまで、MCP サーバーを使用できます。</translation>
    </message>
    <message>
        <source>Keep running in the background?</source>
        <translation>バックグラウンドで実行を続けますか？</translation>
    </message>
    <message>
        <source>Let it from now on, or not, in MCP Auth Bridge. No answer counts as no.</source>
        <translation>今後許可するかどうかを MCP Auth Bridge で選んでください。回答がない場合は拒否とみなします。</translation>
    </message>
    <message>
        <source>Look at the call and answer in MCP Auth Bridge. No answer counts as no.</source>
        <translation>MCP Auth Bridge で呼び出しを確認して回答してください。回答がない場合は拒否とみなします。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge keeps running</source>
        <translation>MCP Auth Bridge は実行を続けます</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Revoke access for {name}?</source>
        <translation>{name} のアクセス権を取り消しますか？</translation>
    </message>
    <message>
        <source>There is a new personal key: {name}</source>
        <translation>新しい個人用キーがあります: {name}</translation>
    </message>
    <message>
        <source>Who has it can use your MCP servers until its day, or until you pause or revoke it.</source>
        <translation>このキーを持つ人は、期限の日まで、または一時停止するか取り消すまで、MCP サーバーを使用できます。</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} が接続しました</translation>
    </message>
    <message>
        <source>{program}. If that was not you, revoke the access under Clients.</source>
        <translation>{program}。心当たりがない場合は、「クライアント」でアクセス権を取り消してください。</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Lines that begin with minus were there before, with plus are new</source>
        <translation>マイナスで始まる行は以前からあったもの、プラスで始まる行は新しいものです</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>変更点</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Shows only lines of the kinds that are switched on</source>
        <translation>オンになっている種類の行だけを表示します</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All apps</source>
        <translation>すべてのアプリ</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>すべてのサーバー</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>needs you</source>
        <translation>対応が必要</translation>
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
        <translation>1 個のサーバー</translation>
    </message>
    <message>
        <source>Apps reach their servers only while the bridge runs. The settings have these switches, too.</source>
        <translation>アプリがサーバーを使えるのは、ブリッジの実行中だけです。これらのスイッチは「設定」にもあります。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Every connected app then reaches them at the one address, and their keys move out of settings files. Nothing runs before you have seen all of it.</source>
        <translation>その後、接続済みのアプリはすべて 1 つのアドレスからサーバーを使い、キーは設定ファイルから外に移されます。すべての内容を確認するまで、何も実行されません。</translation>
    </message>
    <message>
        <source>First steps with MCP Auth Bridge</source>
        <translation>MCP Auth Bridge の初期設定</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>準備ができました</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>そこに保存</translation>
    </message>
    <message>
        <source>None connected yet</source>
        <translation>接続済みのものはまだありません</translation>
    </message>
    <message>
        <source>None yet, only the bridge&apos;s own tools</source>
        <translation>まだなし (ブリッジ自身のツールのみ)</translation>
    </message>
    <message>
        <source>One local address for all your MCP servers, behind a login you control. A few short questions follow; skip any.</source>
        <translation>すべての MCP サーバーを、自分で管理するログインで守られた 1 つのローカルアドレスにまとめます。これから短い質問がいくつかあります。どれもスキップできます。</translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation>質問のみ</translation>
    </message>
    <message>
        <source>Questions, and each app that has connected</source>
        <translation>質問と、接続した各アプリ</translation>
    </message>
    <message>
        <source>Should it start by itself?</source>
        <translation>自動的に起動しますか？</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>ステップ {number} / {count}</translation>
    </message>
    <message>
        <source>Stored in: {place}</source>
        <translation>保存先: {place}</translation>
    </message>
    <message>
        <source>The place for them needs you; Home says what to do</source>
        <translation>保存先について対応が必要です。「ホーム」に方法が表示されています</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Welcome to MCP Auth Bridge</source>
        <translation>MCP Auth Bridge へようこそ</translation>
    </message>
    <message>
        <source>Whatever you skipped can be done later, in the window.</source>
        <translation>スキップしたものは、あとからウィンドウで設定できます。</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>ログイン時</translation>
    </message>
    <message>
        <source>When you start it</source>
        <translation>手動で起動</translation>
    </message>
    <message>
        <source>When you start it; another copy starts when you log in</source>
        <translation>手動で起動。ログイン時には別のコピーが起動します</translation>
    </message>
    <message>
        <source>Which apps may use it?</source>
        <translation>どのアプリに使用を許可しますか？</translation>
    </message>
    <message>
        <source>Which servers do you want to bring?</source>
        <translation>どのサーバーを取り込みますか？</translation>
    </message>
    <message>
        <source>You see what would be written into an app&apos;s settings before anything is. The app then opens your browser once, and you let it in.</source>
        <translation>アプリの設定に何かを書き込む前に、その内容が表示されます。その後アプリが一度ブラウザーを開くので、許可してください。</translation>
    </message>
    <message>
        <source>{count} servers</source>
        <translation>{count} 個のサーバー</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>GeneralForm</name>
    <message>
        <source>Another copy starts when you log in</source>
        <translation>ログイン時に別のコピーが起動します</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Asks pypi.org, where new versions are published. Nothing is sent but the question: nothing of you, your apps or servers, though the site sees from where it is asked. Home then says what to do; nothing is downloaded or installed.</source>
        <translation>新しいバージョンが公開される pypi.org に問い合わせます。送信されるのは問い合わせだけで、あなた、アプリ、サーバーに関する情報は送信されません。ただし、問い合わせ元はサイトに伝わります。結果に応じて「ホーム」に方法が表示されます。ダウンロードやインストールは行いません。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>初期設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Go through them again…</source>
        <translation>もう一度行う…</translation>
    </message>
    <message>
        <source>It is at {place}.</source>
        <translation>場所は {place} です。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>新しいバージョンを 1 日 1 回確認する</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Pages in the browser follow at once, the window at its next start.</source>
        <translation>ブラウザーのページにはすぐに、ウィンドウには次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>Questions are always shown. So is what comes in without asking you: a new key, or another server&apos;s token.</source>
        <translation>質問は常に表示されます。確認なしに入ってくるもの (新しいキーや別のサーバーのトークン) も表示されます。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Secrets, apps, servers, start: one question at a time.</source>
        <translation>シークレット、アプリ、サーバー、起動を、1 つずつ設定します。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Start this one</source>
        <translation>このコピーを起動</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>ログイン時に起動する</translation>
    </message>
    <message>
        <source>Switched off in your desktop&apos;s own settings. Switch it on here, and it counts there as well.</source>
        <translation>デスクトップの設定でオフになっています。ここでオンにすると、そちらにも反映されます。</translation>
    </message>
    <message>
        <source>Tell me when an app has connected</source>
        <translation>アプリが接続したら知らせる</translation>
    </message>
    <message>
        <source>This copy starts when you log in.</source>
        <translation>ログイン時にこのコピーが起動します。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>アップデート</translation>
    </message>
    <message>
        <source>Without its window: an icon in the tray, and your apps find their servers at once.</source>
        <translation>ウィンドウなしで起動します。トレイにアイコンが表示され、アプリはすぐにサーバーを使えます。</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n apps connected</source>
        <translation>
            <numerusform>%n 個のアプリが接続済み</numerusform>
        </translation>
    </message>
    <message>
        <source>1 app connected</source>
        <translation>1 個のアプリが接続済み</translation>
    </message>
    <message>
        <source>Address for your apps</source>
        <translation>アプリ用のアドレス</translation>
    </message>
    <message>
        <source>Apps can&apos;t reach the bridge now. They stay signed in.</source>
        <translation>現在、アプリはブリッジに接続できません。サインインしたままです。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Every request is refused until you resume. Apps stay signed in.</source>
        <translation>再開するまで、すべての要求が拒否されます。アプリはサインインしたままです。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>No app is connected yet.</source>
        <translation>接続済みのアプリはまだありません。</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Running, with a problem</source>
        <translation>実行中、問題あり</translation>
    </message>
    <message>
        <source>Secrets are kept in: {place} · Version {version}</source>
        <translation>シークレットの保存先: {place} · バージョン {version}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>The bridge is getting ready.</source>
        <translation>ブリッジを準備しています。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>Version {version} is out. It comes from where this one came from.</source>
        <translation>バージョン {version} が公開されました。現在のバージョンと同じ入手元から入手できます。</translation>
    </message>
    <message>
        <source>Version {version} is out. To update: {command}</source>
        <translation>バージョン {version} が公開されました。アップデートするには: {command}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>{connected}.</source>
        <translation>{connected}。</translation>
    </message>
    <message>
        <source>{connected}. Nothing needs you.</source>
        <translation>{connected}。必要な対応はありません。</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>1 call</source>
        <translation>呼び出し 1 件</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message>
        <source>Nothing in the last 24 hours</source>
        <translation>過去 24 時間は何もありません</translation>
    </message>
    <message>
        <source>most calls after {time}</source>
        <translation>呼び出しが最も多いのは {time} 以降</translation>
    </message>
    <message>
        <source>{begin} to {end}: {calls}, {errors}</source>
        <translation>{begin}～{end}: {calls}、{errors}</translation>
    </message>
    <message>
        <source>{calls} and {errors} in the last 24 hours</source>
        <translation>過去 24 時間: {calls}、{errors}</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>呼び出し {count} 件</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>エラー {count} 件</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Looking into the settings of your apps…</source>
        <translation>アプリの設定を調べています…</translation>
    </message>
    <message>
        <source>No server was found in the settings of the AI apps on this computer.</source>
        <translation>このコンピューター上の AI アプリの設定には、サーバーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>There is nothing to bring in the settings of {name}.</source>
        <translation>{name} の設定に、取り込めるサーバーはありません。</translation>
    </message>
    <message>
        <source>These servers are in the settings of your AI apps. They are copied here; the apps&apos; settings stay as they are.</source>
        <translation>これらのサーバーは AI アプリの設定にあります。ここにコピーされ、アプリの設定はそのまま残ります。</translation>
    </message>
    <message>
        <source>These servers are in the settings of {name}. They are copied behind the bridge first; the settings of {name} stay as they are until you take the servers out of them.</source>
        <translation>これらのサーバーは {name} の設定にあります。まずブリッジにコピーして登録します。{name} の設定は、そこからサーバーを削除するまでそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 日</translation>
    </message>
    <message>
        <source>A key for a script or an app without a browser</source>
        <translation>スクリプトやブラウザーのないアプリ用のキー</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Give it a name, so that you know it again in the list.</source>
        <translation>一覧で見分けられるように、名前を付けてください。</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>使用できるサーバー</translation>
    </message>
    <message>
        <source>Tick at least one server.</source>
        <translation>サーバーを 1 つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>{when} まで</translation>
    </message>
    <message>
        <source>What will use it.</source>
        <translation>このキーを使うもの。</translation>
    </message>
    <message>
        <source>for example: nightly backup</source>
        <translation>例: 夜間バックアップ</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>It has written nothing yet.</source>
        <translation>まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Log of the server</source>
        <translation>サーバーのログ</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>A question waits for you</source>
        <translation>回答を待っている質問があります</translation>
    </message>
    <message>
        <source>An app renews its access after</source>
        <translation>アプリがアクセス権を更新する間隔</translation>
    </message>
    <message>
        <source>An unused app stays connected for</source>
        <translation>未使用のアプリの接続を保つ期間</translation>
    </message>
    <message>
        <source>Another program is using this port now.</source>
        <translation>現在、別のプログラムがこのポートを使用しています。</translation>
    </message>
    <message>
        <source>By itself, nobody notices. A stolen key is good for no longer than this.</source>
        <translation>自動的に行われ、気づかれることはありません。盗まれたキーは、この時間を過ぎると使えません。</translation>
    </message>
    <message>
        <source>Connected apps then need the new address: {address}</source>
        <translation>その後、接続済みのアプリには新しいアドレスが必要です: {address}</translation>
    </message>
    <message>
        <source>Every use begins this time anew. Afterwards the app has to ask again.</source>
        <translation>使用するたびに、この期間が新たに始まります。過ぎると、アプリは再び許可を求める必要があります。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Network and times</source>
        <translation>ネットワークと時間</translation>
    </message>
    <message>
        <source>No answer counts as no.</source>
        <translation>回答がない場合は拒否とみなします。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Register the new callback address with the identity provider, too: {address}</source>
        <translation>新しいコールバックアドレスを ID プロバイダーにも登録してください: {address}</translation>
    </message>
    <message>
        <source>Restart MCP Auth Bridge?</source>
        <translation>MCP Auth Bridge を再起動しますか？</translation>
    </message>
    <message>
        <source>Restart now…</source>
        <translation>今すぐ再起動…</translation>
    </message>
    <message>
        <source>Restart to use what you have changed</source>
        <translation>変更を反映するには再起動してください</translation>
    </message>
    <message>
        <source>Running calls end. Connected apps come back by themselves.</source>
        <translation>実行中の呼び出しは終了します。接続済みのアプリは自動的に再接続します。</translation>
    </message>
    <message>
        <source>Running calls end. Connected apps then need the new address.</source>
        <translation>実行中の呼び出しは終了します。その後、接続済みのアプリには新しいアドレスが必要です。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The passphrase of the sealed file is asked for again.</source>
        <translation>封印ファイルのパスフレーズを再び入力する必要があります。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Until then everything goes on as before.</source>
        <translation>それまでは、すべて以前のまま動作します。</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make key</source>
        <translation>キーを作成(&amp;M)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
</context>
<context>
    <name>NewLinesButton</name>
    <message>
        <source>1 new line</source>
        <translation>新しい行 1 件</translation>
    </message>
    <message>
        <source>Goes to the top of the list</source>
        <translation>一覧の先頭に移動します</translation>
    </message>
    <message>
        <source>{count} new lines</source>
        <translation>新しい行 {count} 件</translation>
    </message>
</context>
<context>
    <name>NoServers</name>
    <message>
        <source>Add server…</source>
        <translation>サーバーを追加…</translation>
    </message>
    <message>
        <source>Bring your servers</source>
        <translation>サーバーを取り込む</translation>
    </message>
    <message>
        <source>Import from your apps…</source>
        <translation>アプリから取り込む…</translation>
    </message>
    <message>
        <source>Servers give AI apps their tools: files, GitHub, a database. Put them here once, and every app you let in can use them, with their keys out of the apps&apos; settings.</source>
        <translation>サーバーは、ファイル、GitHub、データベースなどのツールを AI アプリに提供します。ここに一度登録すれば、許可したすべてのアプリが使用でき、キーをアプリの設定に置く必要もありません。</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>%n servers were added</source>
        <translation>
            <numerusform>%n 個のサーバーを追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Added, but: {why}</source>
        <translation>追加しましたが、問題があります: {why}</translation>
    </message>
    <message>
        <source>Added, switched off.</source>
        <translation>追加しました。オフになっています。</translation>
    </message>
    <message>
        <source>Added. It is being started and asked for its tools; that can take a while…</source>
        <translation>追加しました。起動してツールを問い合わせています。しばらくかかることがあります…</translation>
    </message>
    <message>
        <source>Added. Sign in to it, so that it can be used.</source>
        <translation>追加しました。使用するには、サーバーにサインインしてください。</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Not added: {why}</source>
        <translation>追加できませんでした: {why}</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>何も追加されませんでした</translation>
    </message>
    <message>
        <source>Works: {tools}.</source>
        <translation>動作しています: {tools}。</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>ツールなし</translation>
    </message>
    <message>
        <source>{added} of {all} servers were added</source>
        <translation>{all} 個のうち {added} 個のサーバーを追加しました</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} を追加しました</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Copy the place of the file</source>
        <translation>ファイルの場所をコピー</translation>
    </message>
    <message>
        <source>Details of the selected app</source>
        <translation>選択したアプリの詳細</translation>
    </message>
    <message>
        <source>Mend the file and try again, or put the entry in by hand with Copy instead.</source>
        <translation>ファイルを修正して再試行するか、「代わりにコピー」で項目を手動で追加してください。</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Show in Clients</source>
        <translation>「クライアント」に表示</translation>
    </message>
</context>
<context>
    <name>OwnServers</name>
    <message>
        <source>Bring them behind the bridge…</source>
        <translation>ブリッジに取り込む…</translation>
    </message>
</context>
<context>
    <name>PairLine</name>
    <message>
        <source>Keep it in the keyring, not in the settings</source>
        <translation>設定ではなくキーリングに保存する</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を削除</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>保存済み。入力すると置き換わります</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>この行</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>PairsField</name>
    <message>
        <source>A value has no name.</source>
        <translation>名前のない値があります。</translation>
    </message>
    <message>
        <source>Type the value of {name} again: a kept secret is not shown.</source>
        <translation>{name} の値をもう一度入力してください。保存済みのシークレットは表示されません。</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation>{name} に値がありません。</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {count} characters. It is asked at every start, and nobody can recover it.</source>
        <translation>{count} 文字以上のパスフレーズを決めてください。起動のたびに入力が必要で、誰にも復元できません。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>もう一度入力(&amp;A)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>封印ファイルのパスフレーズを入力してください。</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Paste what a server&apos;s page or another app&apos;s settings say: JSON, TOML, YAML, a command, or an address. Nothing starts yet.</source>
        <translation>サーバーのページやほかのアプリの設定にある内容を貼り付けてください: JSON、TOML、YAML、コマンド、アドレス。まだ何も起動しません。</translation>
    </message>
    <message>
        <source>Text to read servers from</source>
        <translation>サーバーを読み取るテキスト</translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Copy the place of the file</source>
        <translation>ファイルの場所をコピー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>It asks for that once, in your browser.</source>
        <translation>アプリは、これをブラウザーで一度だけ求めます。</translation>
    </message>
    <message>
        <source>Lines with + come, lines with − go. Secrets are shown as ••••.</source>
        <translation>+ の行は追加、− の行は削除されます。シークレットは •••• と表示されます。</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>書き込まれる内容</translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that it does not have yet are lost.</source>
        <translation>
            <numerusform>まだ監査ログにない %n 行が失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete all activity</source>
        <translation>アクティビティをすべて削除(&amp;D)</translation>
    </message>
    <message>
        <source>1 line that it does not have yet is lost.</source>
        <translation>まだ監査ログにない 1 行が失われます。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Activity is kept for</source>
        <translation>アクティビティの保存期間</translation>
    </message>
    <message>
        <source>All activity is deleted.</source>
        <translation>アクティビティをすべて削除しました。</translation>
    </message>
    <message>
        <source>An app&apos;s access belongs to the program that signed in. Updates, helpers and other copies of it count as the same. This finds access that strayed; a program that runs as you can disguise itself.</source>
        <translation>アプリのアクセス権は、サインインしたプログラムのものです。そのプログラムのアップデート、補助プログラム、別のコピーは同じものとみなされます。これにより、ほかに渡ったアクセス権を見つけられます。ただし、あなたの権限で動くプログラムは正体を偽ることができます。</translation>
    </message>
    <message>
        <source>Apps send private things to tools</source>
        <translation>アプリは個人的な内容をツールに送信します</translation>
    </message>
    <message>
        <source>Clear activity now…</source>
        <translation>アクティビティを今すぐ消去…</translation>
    </message>
    <message>
        <source>Delete all activity?</source>
        <translation>アクティビティをすべて削除しますか？</translation>
    </message>
    <message>
        <source>Deletes every line, and what calls carried. Apps stay connected.</source>
        <translation>すべての行と呼び出しの内容を削除します。アプリは接続されたままです。</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>For finding out what an app really did. The first 4 kB of each call, shown on the Activity page.</source>
        <translation>アプリが実際に何をしたかを調べるためのものです。各呼び出しの最初の 4 kB が「アクティビティ」ページに表示されます。</translation>
    </message>
    <message>
        <source>It works, and you are told once of each program.</source>
        <translation>動作はしますが、プログラムごとに一度お知らせします。</translation>
    </message>
    <message>
        <source>Keep what calls carry (their arguments)</source>
        <translation>呼び出しの内容 (引数) を保存する</translation>
    </message>
    <message>
        <source>Older lines are deleted by themselves. More than 50,000 lines are never kept.</source>
        <translation>古い行は自動的に削除されます。50,000 行を超えて保存されることはありません。</translation>
    </message>
    <message>
        <source>Once you save, what was kept so far is deleted.</source>
        <translation>保存すると、これまでに記録された内容は削除されます。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Searches, messages, contents of files: from now on they are on this disk, for as long as lines are kept. What looks like a password or a key is left out, but nobody can promise to recognise every one. They never go to the audit log or into the log file.</source>
        <translation>検索、メッセージ、ファイルの内容などが、今後、行の保存期間中はこのディスクに保存されます。パスワードやキーのように見えるものは除かれますが、すべてを見分けられるとは限りません。これらが監査ログやログファイルに記録されることはありません。</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>知らせる</translation>
    </message>
    <message>
        <source>The Activity page tells when which app called what, and who was let in. All of it stays on this computer, unless you switch the audit log on.</source>
        <translation>「アクティビティ」ページには、どのアプリがいつ何を呼び出したか、誰が許可されたかが表示されます。監査ログをオンにしない限り、すべてこのコンピューターに留まります。</translation>
    </message>
    <message>
        <source>The program is shown under Clients, and no more.</source>
        <translation>プログラムは「クライアント」に表示されるだけです。</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Until you say that it is fine. What can&apos;t be recognised is refused, too.</source>
        <translation>問題ないと確認するまで拒否します。見分けられないものも拒否されます。</translation>
    </message>
    <message>
        <source>What is kept now</source>
        <translation>現在保存されている内容</translation>
    </message>
    <message>
        <source>What the audit log has already stays there.</source>
        <translation>監査ログにすでにあるものは、そこに残ります。</translation>
    </message>
    <message>
        <source>When another program uses an app&apos;s access</source>
        <translation>別のプログラムがアプリのアクセス権を使用したとき</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Servers found</source>
        <translation>見つかったサーバー</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>すべてチェック</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>すべてのチェックを外す</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>Is behind the bridge already.</source>
        <translation>すでにブリッジに登録されています。</translation>
    </message>
    <message>
        <source>Needs {names}, which is asked for next.</source>
        <translation>{names} が必要です。次に入力します。</translation>
    </message>
</context>
<context>
    <name>ProviderFields</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>追加のパラメーター</translation>
    </message>
    <message>
        <source>For the address of the sign-in page, one name=value per line.</source>
        <translation>サインインページのアドレス用です。1 行に 1 つずつ、名前=値 の形で入力します。</translation>
    </message>
    <message>
        <source>How the client secret is sent</source>
        <translation>クライアントシークレットの送信方法</translation>
    </message>
    <message>
        <source>In a header (Basic)</source>
        <translation>ヘッダー (Basic)</translation>
    </message>
    <message>
        <source>In the form (POST)</source>
        <translation>フォーム (POST)</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>保存先: {place}</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation>空のままにすると、保存済みのものを引き続き使います。</translation>
    </message>
    <message>
        <source>One of the names is there twice.</source>
        <translation>同じ名前が 2 回あります。</translation>
    </message>
    <message>
        <source>Protects the answer on its way. Switch it off only if signing in fails with it.</source>
        <translation>応答を途中の改ざんや盗用から守ります。オンではサインインに失敗する場合のみ、オフにしてください。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Rights by scope</source>
        <translation>スコープごとの権限</translation>
    </message>
    <message>
        <source>Send PKCE</source>
        <translation>PKCE を送信する</translation>
    </message>
    <message>
        <source>The provider&apos;s scopes that let apps read, change, and delete or overwrite things; any one in a line is enough. All lines empty: scopes decide nothing. Otherwise nobody gets the right of an empty line.</source>
        <translation>アプリに読み取り、変更、削除または上書きを許可する、プロバイダーのスコープです。各行のいずれか 1 つで十分です。すべての行が空の場合、スコープは何も決めません。それ以外の場合、空の行の権限は誰にも与えられません。</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to another address and is not sent to this one.</source>
        <translation>保存済みのシークレットは別のアドレスのものなので、このアドレスには送信されません。</translation>
    </message>
    <message>
        <source>There is no secret (public client)</source>
        <translation>シークレットなし (公開クライアント)</translation>
    </message>
    <message>
        <source>Write each line as name=value.</source>
        <translation>各行を 名前=値 の形で入力してください。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Can be pressed a moment after this window has opened</source>
        <translation>ウィンドウが開いた少し後に押せるようになります</translation>
    </message>
    <message>
        <source>Counts as {answer} in {time}</source>
        <translation>あと {time} で「{answer}」とみなします</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Closing the window stops nothing: connected apps go on. Quit, in the tray or with Ctrl+Q, does.</source>
        <translation>ウィンドウを閉じても何も停止せず、接続済みのアプリは動作を続けます。停止するには、トレイまたは Ctrl+Q で終了します。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
</context>
<context>
    <name>RightsChoice</name>
    <message>
        <source>All tools, also those that may delete or overwrite, or say nothing of themselves.</source>
        <translation>すべてのツール。削除や上書きの可能性があるものや、何も申告していないものも含みます。</translation>
    </message>
    <message>
        <source>Also tools that add and change, but none that may delete or overwrite.</source>
        <translation>追加や変更を行うツールも。削除や上書きの可能性があるものは除きます。</translation>
    </message>
    <message>
        <source>Just what is ticked here:</source>
        <translation>ここでチェックしたものだけ:</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>何も変更しないと申告しているツールのみ。</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
</context>
<context>
    <name>RightsQuestion</name>
    <message>
        <source>&amp;Let it</source>
        <translation>許可(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>許可しない(&amp;N)</translation>
    </message>
    <message>
        <source>Let an app do more?</source>
        <translation>アプリの操作を追加で許可しますか？</translation>
    </message>
    <message>
        <source>Let it from now on?</source>
        <translation>今後許可しますか？</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>You can take this back at any time under Clients.</source>
        <translation>「クライアント」でいつでも取り消せます。</translation>
    </message>
    <message>
        <source>wanted to use a tool that it may not use</source>
        <translation>許可されていないツールを使おうとしました</translation>
    </message>
    <message>
        <source>{name} wanted to use {tool}, which {effect}. Let it from now on?</source>
        <translation>{name} が {tool} を使おうとしました。このツールは{effect}。今後許可しますか？</translation>
    </message>
</context>
<context>
    <name>SecretsForm</name>
    <message numerus="yes">
        <source>%n sealed copies are not in Vault yet.</source>
        <translation>
            <numerusform>%n 件の封印されたコピーがまだ Vault にありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation>パスフレーズで封印したファイル</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>{count} 文字以上。</translation>
    </message>
    <message>
        <source>At least {count} characters. Nobody can recover it.</source>
        <translation>{count} 文字以上。誰にも復元できません。</translation>
    </message>
    <message>
        <source>Client secret and logins at the identity provider. Of apps&apos; keys, only fingerprints are kept.</source>
        <translation>クライアントシークレットと、ID プロバイダーのログイン情報です。アプリのキーは、フィンガープリントだけが保存されます。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>For computers without a keyring. It asks for the passphrase at every start.</source>
        <translation>キーリングのないコンピューター用です。起動のたびにパスフレーズの入力が必要です。</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>メモリのみ</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>キーリングに保存</translation>
    </message>
    <message>
        <source>Kept in the keyring of this system. It must be allowed to store, read, list and delete secrets.</source>
        <translation>このシステムのキーリングに保存します。シークレットの保存、読み取り、一覧表示、削除が許可されている必要があります。</translation>
    </message>
    <message>
        <source>Nothing has to be moved: signing in on this computer keeps no secrets. Apps stay connected.</source>
        <translation>移動するものはありません。このコンピューターでのサインインは、シークレットを保存しません。アプリは接続されたままです。</translation>
    </message>
    <message>
        <source>Nothing is written down. Everything is forgotten when you quit.</source>
        <translation>何も書き込まれません。終了するとすべて失われます。</translation>
    </message>
    <message>
        <source>One sealed copy is not in Vault yet.</source>
        <translation>1 件の封印されたコピーがまだ Vault にありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Opens with your login. The best place on most computers.</source>
        <translation>ログインすると開きます。ほとんどのコンピューターで最適な保存先です。</translation>
    </message>
    <message>
        <source>Pangea Vault</source>
        <translation>Pangea Vault</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sealed on this computer, with sealed copies in your Pangea project.</source>
        <translation>このコンピューターで封印し、封印されたコピーを Pangea プロジェクトに置きます。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Secrets are kept in: {place}</source>
        <translation>シークレットの保存先: {place}</translation>
    </message>
    <message>
        <source>Secrets are now kept in: {place}</source>
        <translation>シークレットの保存先が変わりました: {place}</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>サービストークン</translation>
    </message>
    <message>
        <source>The client secret and people&apos;s logins move there, sealed: Pangea can read neither them nor their names. Nothing waits for Vault, not even a start without a network. Apps stay connected.</source>
        <translation>クライアントシークレットとユーザーのログイン情報は、封印されてそこに移されます。Pangea は内容も名前も読み取れません。ネットワークなしで起動する場合も含め、Vault を待つことはありません。アプリは接続されたままです。</translation>
    </message>
    <message>
        <source>The client secret and people&apos;s logins move there. Apps stay connected.</source>
        <translation>クライアントシークレットとユーザーのログイン情報は、そこに移されます。アプリは接続されたままです。</translation>
    </message>
    <message>
        <source>The client secret moves there and is forgotten when you quit: after every start, type it again under Sign-in. Apps stay connected, but the identity provider can&apos;t be asked about people until they have signed in again.</source>
        <translation>クライアントシークレットはそこに移され、終了すると失われます。起動のたびに「サインイン」で入力し直してください。アプリは接続されたままですが、ユーザーが再びサインインするまで、ID プロバイダーに問い合わせることはできません。</translation>
    </message>
    <message>
        <source>The console shows it on the overview of your project.</source>
        <translation>コンソールのプロジェクト概要に表示されています。</translation>
    </message>
    <message>
        <source>The keyring of this system</source>
        <translation>このシステムのキーリング</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used now</source>
        <translation>シークレットの保存先が現在使用できません</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つの入力が一致しません。</translation>
    </message>
    <message>
        <source>There is a sealed file already: type its passphrase.</source>
        <translation>封印ファイルがすでにあります。そのパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>封印ファイルのパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>シークレットの保存先</translation>
    </message>
</context>
<context>
    <name>SecretsPage</name>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation>パスフレーズで封印したファイル</translation>
    </message>
    <message>
        <source>A test entry is written, read and removed.</source>
        <translation>テスト項目を書き込み、読み取り、削除します。</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>{count} 文字以上。</translation>
    </message>
    <message>
        <source>At least {count} characters. Nobody can recover it.</source>
        <translation>{count} 文字以上。誰にも復元できません。</translation>
    </message>
    <message>
        <source>For computers without a keyring. It asks for the passphrase at every start.</source>
        <translation>キーリングのないコンピューター用です。起動のたびにパスフレーズの入力が必要です。</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>メモリのみ</translation>
    </message>
    <message>
        <source>Keep them somewhere else</source>
        <translation>別の場所に保存</translation>
    </message>
    <message>
        <source>Keys of your servers and logins that the bridge has to remember. They belong where this system keeps passwords, never in a settings file.</source>
        <translation>サーバーのキーと、ブリッジが記憶しておくログイン情報です。設定ファイルではなく、このシステムがパスワードを保管する場所に置くべきものです。</translation>
    </message>
    <message>
        <source>Nothing is written down. Everything is forgotten when you quit.</source>
        <translation>何も書き込まれません。終了するとすべて失われます。</translation>
    </message>
    <message>
        <source>Opens with your login.</source>
        <translation>ログインすると開きます。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Stored in: {place}</source>
        <translation>保存先: {place}</translation>
    </message>
    <message>
        <source>The keyring of this system</source>
        <translation>このシステムのキーリング</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つの入力が一致しません。</translation>
    </message>
    <message>
        <source>There is a sealed file already: type its passphrase.</source>
        <translation>封印ファイルがすでにあります。そのパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Tried out just now: a test entry was written, read and removed.</source>
        <translation>確認済みです。テスト項目の書き込み、読み取り、削除ができました。</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>封印ファイルのパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>シークレットの保存先</translation>
    </message>
    <message>
        <source>Where your secrets are kept</source>
        <translation>シークレットの保存先</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Takes back what is not saved</source>
        <translation>保存していない変更を取り消します</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Add it once more</source>
        <translation>もう 1 つ追加</translation>
    </message>
    <message>
        <source>Allow the address without encryption</source>
        <translation>暗号化されていないアドレスを許可する</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>It is behind the bridge already. Tick this if you want it twice.</source>
        <translation>すでにブリッジに登録されています。2 つ登録する場合は、ここをチェックしてください。</translation>
    </message>
    <message>
        <source>It is behind the bridge already. Twice is for two accounts, for example.</source>
        <translation>すでにブリッジに登録されています。2 つ登録するのは、たとえばアカウントが 2 つある場合です。</translation>
    </message>
    <message>
        <source>It will be {place}.</source>
        <translation>{place}されます。</translation>
    </message>
    <message>
        <source>Only if you trust everybody on the way: they can read and change what is said.</source>
        <translation>経路上の全員を信頼できる場合のみ許可してください。通信内容を読まれたり、変更されたりする可能性があります。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>This command will run on your computer as you:</source>
        <translation>このコマンドは、このコンピューターであなたの権限で実行されます:</translation>
    </message>
    <message>
        <source>This has no value.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>Tick this if you trust everybody on the way.</source>
        <translation>経路上の全員を信頼する場合は、ここをチェックしてください。</translation>
    </message>
    <message>
        <source>What your apps send to this server goes to:</source>
        <translation>アプリがこのサーバーに送信する内容の宛先:</translation>
    </message>
    <message>
        <source>in the browser, once it is added</source>
        <translation>追加後にブラウザーで</translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Details of the selected server</source>
        <translation>選択したサーバーの詳細</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Names of its tools begin with</source>
        <translation>ツール名の先頭</translation>
    </message>
    <message>
        <source>No app can use it now. Who may use it stays as it is.</source>
        <translation>現在、どのアプリも使用できません。使用できるアプリの設定はそのまま残ります。</translation>
    </message>
    <message>
        <source>Part of MCP Auth Bridge: it tells apps who they act for and how the bridge is.</source>
        <translation>MCP Auth Bridge の一部です。どのユーザーのために動作しているか、ブリッジがどのような状態かをアプリに伝えます。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>アクティビティを表示</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Starts it apart from everything else and asks what it has</source>
        <translation>ほかのものとは別に起動し、何があるかを問い合わせます</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tools ({count})</source>
        <translation>ツール ({count})</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>サーバーを待っています</translation>
    </message>
    <message>
        <source>What to show of the server</source>
        <translation>サーバーの表示内容</translation>
    </message>
    <message>
        <source>{names} ({place})</source>
        <translation>{names} ({place})</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message numerus="yes">
        <source>%n commands will run on your computer as you</source>
        <translation>
            <numerusform>%n 個のコマンドが、このコンピューターであなたの権限で実行されます</numerusform>
        </translation>
    </message>
    <message>
        <source>A command will run on your computer as you</source>
        <translation>1 個のコマンドが、このコンピューターであなたの権限で実行されます</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>追加して起動</translation>
    </message>
    <message>
        <source>Add and start all</source>
        <translation>すべて追加して起動</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>追加中…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Bring servers of {name} behind the bridge</source>
        <translation>{name} のサーバーをブリッジに取り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change a server</source>
        <translation>サーバーを変更</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} を変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>From your apps</source>
        <translation>アプリから</translation>
    </message>
    <message>
        <source>How to add servers</source>
        <translation>サーバーの追加方法</translation>
    </message>
    <message>
        <source>Is this the right address?</source>
        <translation>このアドレスで正しいですか？</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next ({count})</source>
        <translation>次へ ({count})</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
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
        <translation>このコンピューター上のプログラム。アプリが必要とするときに起動します。</translation>
    </message>
    <message>
        <source>A server that is running already, here or elsewhere.</source>
        <translation>このコンピューターまたは別の場所で、すでに実行中のサーバー。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>変数を追加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what is said. Use https:// if the server knows it.</source>
        <translation>経路上の誰もが、通信内容を読んだり変更したりできます。サーバーが対応している場合は https:// を使ってください。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Before the names of its tools</source>
        <translation>ツール名の前に付ける文字</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Empty: your home folder.</source>
        <translation>空の場合: ホームフォルダー。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Every call carries the token of the person it is made for.</source>
        <translation>呼び出しごとに、対象のユーザーのトークンが付けられます。</translation>
    </message>
    <message>
        <source>Folder it runs in</source>
        <translation>実行するフォルダー</translation>
    </message>
    <message>
        <source>For example GitHub</source>
        <translation>例: GitHub</translation>
    </message>
    <message>
        <source>For servers that keep nothing from one call to the next.</source>
        <translation>呼び出しの間で何も保持しないサーバー向けです。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>It is kept in the keyring, and sent with every call.</source>
        <translation>キーリングに保存され、呼び出しごとに送信されます。</translation>
    </message>
    <message>
        <source>It keeps the tools of different servers apart.</source>
        <translation>異なるサーバーのツールを区別するためのものです。</translation>
    </message>
    <message>
        <source>It may be silent during a call for</source>
        <translation>呼び出し中の無応答を許す時間</translation>
    </message>
    <message>
        <source>It may take to start</source>
        <translation>起動にかかる時間の上限</translation>
    </message>
    <message>
        <source>Its name in short</source>
        <translation>短い名前</translation>
    </message>
    <message>
        <source>Its process ends when unused for</source>
        <translation>未使用のプロセスを終了するまでの時間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>One on each line, without quotes.</source>
        <translation>1 行に 1 つ、引用符なしで入力します。</translation>
    </message>
    <message>
        <source>One process for all apps</source>
        <translation>すべてのアプリで 1 つのプロセス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Sign in in the browser (OAuth)</source>
        <translation>ブラウザーでサインイン (OAuth)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>The access token is missing.</source>
        <translation>アクセストークンがありません。</translation>
    </message>
    <message>
        <source>The server&apos;s own sign-in page opens once it is added.</source>
        <translation>追加すると、サーバー自身のサインインページが開きます。</translation>
    </message>
    <message>
        <source>The token each person signed in with</source>
        <translation>各ユーザーがサインインに使ったトークン</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>このアドレスは暗号化されていません。</translation>
    </message>
    <message>
        <source>What goes before the names of its tools</source>
        <translation>ツール名の前に付く文字</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>You can paste a whole command line; its arguments move down by themselves.</source>
        <translation>コマンドライン全体を貼り付けることもできます。引数は自動的に下に移ります。</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>保存済み。入力すると置き換わります</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>Servers behind the bridge</source>
        <translation>ブリッジに登録されたサーバー</translation>
    </message>
</context>
<context>
    <name>ServerTools</name>
    <message>
        <source>All apps</source>
        <translation>すべてのアプリ</translation>
    </message>
    <message>
        <source>Asks the server for its tools now, and starts it if need be</source>
        <translation>今すぐサーバーにツールを問い合わせます。必要に応じてサーバーを起動します</translation>
    </message>
    <message>
        <source>Its tools are not known.</source>
        <translation>このサーバーのツールはわかっていません。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>No tools are known yet. “Look again” starts the server and asks it.</source>
        <translation>ツールはまだわかっていません。「再確認」でサーバーを起動して問い合わせます。</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>ルールの対象</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>ツールを検索</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>変更を表示…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Whose calls the rules are for</source>
        <translation>ルールが適用される呼び出し元</translation>
    </message>
    <message>
        <source>{app} ({person}, {day})</source>
        <translation>{app} ({person}、{day})</translation>
    </message>
</context>
<context>
    <name>ServersChoice</name>
    <message>
        <source>All servers</source>
        <translation>すべてのサーバー</translation>
    </message>
    <message>
        <source>Also those that are added later.</source>
        <translation>あとから追加したものも含みます。</translation>
    </message>
    <message>
        <source>Just what is ticked here:</source>
        <translation>ここでチェックしたものだけです:</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>次のサーバーのみ</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>使用できるサーバー</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>1 server found in {apps}</source>
        <translation>{apps} で 1 個のサーバーが見つかりました</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>サーバーを追加…</translation>
    </message>
    <message>
        <source>Apps lose its tools at once, and every permission to use it is deleted.</source>
        <translation>アプリはすぐにこのサーバーのツールを使えなくなり、使用の許可もすべて削除されます。</translation>
    </message>
    <message>
        <source>Behind the bridge: {names}</source>
        <translation>ブリッジに登録済み: {names}</translation>
    </message>
    <message>
        <source>Choose from the servers in your apps&apos; settings</source>
        <translation>アプリの設定にあるサーバーから選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>From anywhere else</source>
        <translation>その他の場所から</translation>
    </message>
    <message>
        <source>Import from your apps…</source>
        <translation>アプリから取り込む…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>It comes back here by itself. If no page opened, copy its address.</source>
        <translation>完了すると自動的にここに戻ります。ページが開かない場合は、アドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>It does not say what it is</source>
        <translation>種類を申告していません</translation>
    </message>
    <message>
        <source>It has no tools.</source>
        <translation>ツールがありません。</translation>
    </message>
    <message>
        <source>It was asked for its tools.</source>
        <translation>ツールを問い合わせました。</translation>
    </message>
    <message>
        <source>It was restarted.</source>
        <translation>再起動しました。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>動作しています。</translation>
    </message>
    <message>
        <source>Its tools are out of reach for every app until you sign in again, and calls that run now are cancelled. Settings and permissions stay.</source>
        <translation>もう一度サインインするまで、どのアプリからもこのサーバーのツールを使えません。実行中の呼び出しは取り消されます。設定と権限はそのまま残ります。</translation>
    </message>
    <message>
        <source>Look at it once more.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>Looking into the settings of your apps…</source>
        <translation>アプリの設定を調べています…</translation>
    </message>
    <message>
        <source>MCP {version}</source>
        <translation>MCP {version}</translation>
    </message>
    <message>
        <source>No servers in the settings of your apps</source>
        <translation>アプリの設定にサーバーはありません</translation>
    </message>
    <message>
        <source>Paste a server</source>
        <translation>サーバーを貼り付け</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>貼り付け…</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} を削除しますか？</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser.</source>
        <translation>ブラウザーのページでサインインしてください。</translation>
    </message>
    <message>
        <source>Sign out of {name}?</source>
        <translation>{name} からサインアウトしますか？</translation>
    </message>
    <message>
        <source>The program itself stays on your computer.</source>
        <translation>プログラム自体はコンピューターに残ります。</translation>
    </message>
    <message>
        <source>The tool has changed again, or back, meanwhile.</source>
        <translation>その間にツールが再び変わったか、元に戻りました。</translation>
    </message>
    <message>
        <source>To stop it for a while, switch it off instead.</source>
        <translation>しばらく止めるだけなら、削除せずにオフにしてください。</translation>
    </message>
    <message>
        <source>Type in a server</source>
        <translation>サーバーを入力</translation>
    </message>
    <message>
        <source>Type in…</source>
        <translation>入力…</translation>
    </message>
    <message>
        <source>What a server&apos;s page says, a command, or an address.</source>
        <translation>サーバーのページの内容、コマンド、またはアドレス。</translation>
    </message>
    <message>
        <source>What is added to an app later can still be brought from the Servers page.</source>
        <translation>あとからアプリに追加したサーバーも、「サーバー」ページから取り込めます。</translation>
    </message>
    <message>
        <source>What is {place} for it is deleted, too: {names}.</source>
        <translation>このサーバー用に{place}されているものも削除されます: {names}。</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>ツールなし</translation>
    </message>
    <message>
        <source>{count} off</source>
        <translation>オフ {count} 個</translation>
    </message>
    <message>
        <source>{count} on</source>
        <translation>オン {count} 個</translation>
    </message>
    <message>
        <source>{count} servers found in {apps}</source>
        <translation>{apps} で {count} 個のサーバーが見つかりました</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Changed and not saved: {sections}.</source>
        <translation>変更され、保存されていません: {sections}。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Network and times</source>
        <translation>ネットワークと時間</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>変更を保存しますか？</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings can be changed while it runs. Home says what is the matter.</source>
        <translation>設定を変更できるのは、ブリッジの実行中だけです。問題の内容は「ホーム」に表示されます。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The bridge is not running</source>
        <translation>ブリッジが実行されていません</translation>
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
        <translation>アプリの設定ファイルのサーバーとして (mcpServers)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy it now. It will not be shown again.</source>
        <translation>今コピーしてください。再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Copy settings with the key</source>
        <translation>キーを含む設定をコピー</translation>
    </message>
    <message>
        <source>Keep it like a password. If it is lost or seen by others, revoke it under Clients and make a new one.</source>
        <translation>パスワードと同じように扱ってください。紛失した場合や他人に見られた場合は、「クライアント」で取り消し、新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The key “{name}” is ready</source>
        <translation>キー「{name}」の準備ができました</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message numerus="yes">
        <source>%n connected apps lose access at once and meet one new login each. They stay known.</source>
        <translation>
            <numerusform>%n 個の接続済みのアプリが、すぐにアクセス権を失い、それぞれ一度新たにログインが必要になります。アプリの登録は残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps need you</source>
        <translation>
            <numerusform>対応が必要な手順が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change sign-in</source>
        <translation>サインインを変更(&amp;C)</translation>
    </message>
    <message>
        <source>Any provider that describes itself: Auth0, Keycloak, Entra, Google, Okta …</source>
        <translation>自身の情報を公開しているプロバイダー: Auth0、Keycloak、Entra、Google、Okta…</translation>
    </message>
    <message>
        <source>Asks the provider, signs nobody in, keeps nothing</source>
        <translation>プロバイダーに問い合わせるだけで、誰もサインインさせず、何も保存しません</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>認可アドレス</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>コールバックアドレス</translation>
    </message>
    <message>
        <source>Change how people sign in?</source>
        <translation>ユーザーのサインイン方法を変更しますか？</translation>
    </message>
    <message>
        <source>Claim that names the person</source>
        <translation>ユーザーを識別するクレーム</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy callback address</source>
        <translation>コールバックアドレスをコピー</translation>
    </message>
    <message>
        <source>Environment files (*.env .env* *.env.*);;All files (*)</source>
        <translation>環境ファイル (*.env .env* *.env.*);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Everything a sign-in needs is in place</source>
        <translation>サインインに必要なものはすべて揃っています</translation>
    </message>
    <message>
        <source>Everything else is read from there: Auth0, Keycloak, Entra, Google, Okta …</source>
        <translation>それ以外の情報はすべてそこから読み取ります: Auth0、Keycloak、Entra、Google、Okta…</translation>
    </message>
    <message>
        <source>GitHub says “id”; “data.id” is a claim inside a claim.</source>
        <translation>GitHub では「id」です。「data.id」はクレームの中のクレームを表します。</translation>
    </message>
    <message>
        <source>Hosted login URL</source>
        <translation>ホスト型ログインの URL</translation>
    </message>
    <message>
        <source>How people prove who they are before an app may connect. Apps stay known when you change it.</source>
        <translation>アプリの接続を許可する前に、ユーザーが本人であることを証明する方法です。変更しても、アプリの登録は残ります。</translation>
    </message>
    <message>
        <source>How people sign in</source>
        <translation>ユーザーのサインイン方法</translation>
    </message>
    <message>
        <source>Import .env</source>
        <translation>.env を取り込む</translation>
    </message>
    <message>
        <source>Import .env…</source>
        <translation>.env を取り込む…</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>イントロスペクションのアドレス</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Lines that begin with {prefix} are looked for.</source>
        <translation>{prefix} で始まる行を探します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>未使用: {names}。</translation>
    </message>
    <message>
        <source>Nothing is kept before you press Save.</source>
        <translation>「保存」を押すまで、何も保存されません。</translation>
    </message>
    <message>
        <source>OAuth (manual)</source>
        <translation>OAuth (手動)</translation>
    </message>
    <message>
        <source>OAuth without OpenID Connect, such as GitHub: you give each address by hand.</source>
        <translation>GitHub など、OpenID Connect を使わない OAuth です。各アドレスを手動で入力します。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>One connected app loses access at once and meets one new login. It stays known.</source>
        <translation>1 個の接続済みのアプリが、すぐにアクセス権を失い、一度新たにログインが必要になります。アプリの登録は残ります。</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>対応が必要な手順が 1 件あります</translation>
    </message>
    <message>
        <source>Only if the provider asks for it, as Auth0 does.</source>
        <translation>Auth0 のように、プロバイダーが求める場合のみ。</translation>
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
        <translation>Pangea コンソール: AuthN、OAuth Server、Clients。種類は Authorization Code。</translation>
    </message>
    <message>
        <source>Pangea console: AuthN, Overview, “Hosted Login”.</source>
        <translation>Pangea コンソール: AuthN、Overview、「Hosted Login」。</translation>
    </message>
    <message>
        <source>People sign in at your Pangea project&apos;s hosted login.</source>
        <translation>ユーザーは Pangea プロジェクトのホスト型ログインでサインインします。</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI with the provider.</source>
        <translation>このアドレスをそのまま、プロバイダーにリダイレクト URI として登録してください。</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI, in the console: AuthN, OAuth Server, Clients.</source>
        <translation>このアドレスをそのまま、コンソールでリダイレクト URI として登録してください: AuthN、OAuth Server、Clients。</translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation>失効アドレス</translation>
    </message>
    <message>
        <source>Saved. People now sign in at the provider.</source>
        <translation>保存しました。今後、ユーザーはプロバイダーでサインインします。</translation>
    </message>
    <message>
        <source>Saved. You answer here whenever an app wants to connect.</source>
        <translation>保存しました。今後、アプリが接続を求めるたびに、ここで回答します。</translation>
    </message>
    <message>
        <source>Says who signed in. The introspection address, under Advanced, can do it instead.</source>
        <translation>誰がサインインしたかを返します。「詳細設定」のイントロスペクションのアドレスでも代用できます。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Shown once in the console, when the client is made.</source>
        <translation>クライアントの作成時に、コンソールに一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Taken over: {names}.</source>
        <translation>取り込みました: {names}。</translation>
    </message>
    <message>
        <source>Takes a login back when the last app is revoked (RFC 7009).</source>
        <translation>最後のアプリが取り消されたときに、ログインを無効にします (RFC 7009)。</translation>
    </message>
    <message>
        <source>Tells whether a login still stands (RFC 7662).</source>
        <translation>ログインがまだ有効かどうかを返します (RFC 7662)。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>The client secret is then removed from: {place}</source>
        <translation>その後、クライアントシークレットは次の場所から削除されます: {place}</translation>
    </message>
    <message>
        <source>The file still holds the secret for everybody to read who can open it.</source>
        <translation>ファイルにはシークレットが残っており、ファイルを開ける人なら誰でも読み取れます。</translation>
    </message>
    <message>
        <source>The last test found something wrong with these settings.</source>
        <translation>前回のテストで、この設定に問題が見つかりました。</translation>
    </message>
    <message>
        <source>These settings have not been tested.</source>
        <translation>この設定はテストされていません。</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>トークンアドレス</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Userinfo address</source>
        <translation>ユーザー情報アドレス</translation>
    </message>
    <message>
        <source>What people read on the sign-in page.</source>
        <translation>サインインページに表示される文言です。</translation>
    </message>
    <message>
        <source>What people read on the sign-in page. Left empty: the provider&apos;s own.</source>
        <translation>サインインページに表示される文言です。空の場合: プロバイダーの既定値。</translation>
    </message>
    <message>
        <source>Where people sign in.</source>
        <translation>ユーザーがサインインする場所です。</translation>
    </message>
    <message>
        <source>With blanks between them.</source>
        <translation>空白で区切ります。</translation>
    </message>
    <message>
        <source>With blanks between them. Left empty: what the provider gives by itself.</source>
        <translation>空白で区切ります。空の場合: プロバイダーが標準で与えるもの。</translation>
    </message>
    <message>
        <source>You answer in this app whenever another one asks. No account is needed.</source>
        <translation>ほかのアプリが許可を求めるたびに、このアプリで回答します。アカウントは不要です。</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>このテストの後に変更があります</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>{file} を読み取れません。</translation>
    </message>
    <message>
        <source>{file} says nothing about {provider}.</source>
        <translation>{file} には {provider} に関する内容がありません。</translation>
    </message>
</context>
<context>
    <name>StartChoices</name>
    <message>
        <source>&amp;Copy callback address</source>
        <translation>コールバックアドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Memory only, this time</source>
        <translation>今回はメモリのみ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sealed file…</source>
        <translation>封印ファイル(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use port {port}</source>
        <translation>ポート {port} を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>そのプログラムを閉じて、再試行してください。</translation>
    </message>
    <message>
        <source>Or use port {port} from now on: apps that are already connected then need the new address, {address}</source>
        <translation>または、今後はポート {port} を使用します。その場合、接続済みのアプリには新しいアドレス {address} が必要です</translation>
    </message>
    <message>
        <source>People sign in at {provider}. Before you use port {port}, register exactly this callback address there:</source>
        <translation>ユーザーは {provider} でサインインします。ポート {port} を使用する前に、次のコールバックアドレスをそのまま登録してください:</translation>
    </message>
    <message>
        <source>{hint} Or go on without it: a file sealed with a passphrase asks for that passphrase at every start; in memory only, everything is forgotten when you quit.</source>
        <translation>{hint} または、使わずに続けることもできます。パスフレーズで封印したファイルでは、起動のたびにパスフレーズの入力が必要です。メモリのみの場合は、終了するとすべて失われます。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Another copy starts then: {place}. Switched on, this one takes its place.</source>
        <translation>ログイン時には別のコピーが起動します: {place}。オンにすると、このコピーに置き換わります。</translation>
    </message>
    <message>
        <source>It is switched off in your desktop&apos;s own settings.</source>
        <translation>デスクトップの設定でオフになっています。</translation>
    </message>
    <message>
        <source>Questions of apps are always shown, and so is what comes in without asking you.</source>
        <translation>アプリからの質問と、確認なしに入ってくるものは、常に表示されます。</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>ログイン時に起動する</translation>
    </message>
    <message>
        <source>Tell me when an app has connected</source>
        <translation>アプリが接続したら知らせる</translation>
    </message>
    <message>
        <source>Without its window: an icon in the tray, where there is one.</source>
        <translation>ウィンドウなしで起動します。トレイがある場合は、アイコンが表示されます。</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Apps know it as {name}</source>
        <translation>アプリでの名前: {name}</translation>
    </message>
    <message>
        <source>As for all apps: {rule}</source>
        <translation>すべてのアプリと同じ: {rule}</translation>
    </message>
    <message>
        <source>Calls by all apps</source>
        <translation>すべてのアプリの呼び出し</translation>
    </message>
    <message>
        <source>Calls by this app</source>
        <translation>このアプリの呼び出し</translation>
    </message>
    <message>
        <source>It changed after you approved it, and is refused until you have looked at it.</source>
        <translation>承認後に変更されました。内容を確認するまで拒否されます。</translation>
    </message>
    <message>
        <source>It says nothing of itself.</source>
        <translation>何も申告していません。</translation>
    </message>
    <message>
        <source>Selected tool</source>
        <translation>選択したツール</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>変更を表示…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>一部を表示</translation>
    </message>
    <message>
        <source>What the tool says of itself</source>
        <translation>ツール自身の説明</translation>
    </message>
</context>
<context>
    <name>ToolsModel</name>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Changed: refused</source>
        <translation>変更あり: 拒否</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>What the tool does by the server&apos;s own word; nobody checks it</source>
        <translation>サーバーの申告によるツールの作用です。誰も検証していません</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
</context>
<context>
    <name>ToolsTable</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n requests waiting …</source>
        <translation>
            <numerusform>回答待ちの要求 %n 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request waiting …</source>
        <translation>回答待ちの要求 1 件…</translation>
    </message>
    <message>
        <source>All clients …</source>
        <translation>すべてのクライアント…</translation>
    </message>
    <message>
        <source>Connect an app …</source>
        <translation>アプリを接続…</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>接続済みのクライアント</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>すべて一時停止中</translation>
    </message>
    <message>
        <source>No client connected</source>
        <translation>接続中のクライアントなし</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>{name} を一時停止</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>{name} を再開</translation>
    </message>
    <message>
        <source>Revoke {name} …</source>
        <translation>{name} を取り消す…</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>取り消す…</translation>
    </message>
    <message numerus="yes">
        <source>Running · %n clients</source>
        <translation>
            <numerusform>実行中 · クライアント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Running · 1 client</source>
        <translation>実行中 · クライアント 1 件</translation>
    </message>
    <message>
        <source>Running · no client yet</source>
        <translation>実行中 · クライアントなし</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>問題があります</translation>
    </message>
    <message>
        <source>{name} (paused)</source>
        <translation>{name} (一時停止中)</translation>
    </message>
</context>
<context>
    <name>UseDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>変更(&amp;H)</translation>
    </message>
    <message>
        <source>For hundreds of tools. The whole list has {tools} now.</source>
        <translation>ツールが何百もある場合に使います。現在の一覧全体: {tools}。</translation>
    </message>
    <message>
        <source>For hundreds of tools: a long list fills up what an app can keep in mind.</source>
        <translation>ツールが何百もある場合に使います。一覧が長いと、アプリが一度に覚えておける量を使い切ってしまいます。</translation>
    </message>
    <message>
        <source>Give it two tools, search and call, in place of the whole list</source>
        <translation>一覧全体の代わりに、検索と呼び出しの 2 つのツールを渡す</translation>
    </message>
    <message>
        <source>It counts from the next request on. Calls that run at a server you take away are cancelled.</source>
        <translation>次のリクエストから有効になります。対象から外したサーバーで実行中の呼び出しはキャンセルされます。</translation>
    </message>
    <message>
        <source>It counts from the next request on. Calls that run at a server you take away are cancelled. An app that is connected is told that its tools have changed.</source>
        <translation>次のリクエストから有効になります。対象から外したサーバーで実行中の呼び出しはキャンセルされます。接続中のアプリには、ツールが変更されたことが通知されます。</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>1 つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>What is switched off, the sign-in does not allow {person}. No app can be allowed it here.</source>
        <translation>オフになっている権限は、サインインで {person} に許可されていません。ここでアプリに許可することはできません。</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>使用できるもの</translation>
    </message>
    <message>
        <source>What may {name} use?</source>
        <translation>{name} に何の使用を許可しますか？</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>ツールなし</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>許可されています</translation>
    </message>
    <message>
        <source>Missing right: {right}</source>
        <translation>不足している権限: {right}</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Right it takes: {right} · {name} is: {role}</source>
        <translation>必要な権限: {right} · {name} の権限: {role}</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>使用できるもの…</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Access ended: {words}</source>
        <translation>アクセス権の終了: {words}</translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation>アクセス権の更新</translation>
    </message>
    <message>
        <source>Access {words}</source>
        <translation>アクセス権: {words}</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>名前のないアプリ</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>質問への回答</translation>
    </message>
    <message>
        <source>App made itself known</source>
        <translation>アプリの登録</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change of a rule</source>
        <translation>ルールの変更</translation>
    </message>
    <message>
        <source>Change of a server</source>
        <translation>サーバーの変更</translation>
    </message>
    <message>
        <source>Change of an app&apos;s settings</source>
        <translation>アプリの設定の変更</translation>
    </message>
    <message>
        <source>Change of rights</source>
        <translation>権限の変更</translation>
    </message>
    <message>
        <source>Change of the log</source>
        <translation>ログの変更</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>End of access</source>
        <translation>アクセス権の終了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Program of an app</source>
        <translation>アプリのプログラム</translation>
    </message>
    <message>
        <source>Prompt fetched</source>
        <translation>プロンプトの取得</translation>
    </message>
    <message>
        <source>Prompt {name}</source>
        <translation>プロンプト {name}</translation>
    </message>
    <message>
        <source>Question to you</source>
        <translation>あなたへの質問</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Request refused: {words}</source>
        <translation>要求の拒否: {words}</translation>
    </message>
    <message>
        <source>Resource read</source>
        <translation>リソースの読み取り</translation>
    </message>
    <message>
        <source>Resource {name}</source>
        <translation>リソース {name}</translation>
    </message>
    <message>
        <source>Rights changed: {words}</source>
        <translation>権限の変更: {words}</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in failed: {words}</source>
        <translation>サインインの失敗: {words}</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>ツール呼び出し</translation>
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
        <translation>現在のファイルのコピーを残します。「元に戻す」で、1 バイトも違わずに復元できます。</translation>
    </message>
    <message>
        <source>A copy of the file as it is now, secrets included, is kept where only you can read it. Undo puts it back, byte for byte.</source>
        <translation>現在のファイルのコピーを、シークレットも含めて、本人だけが読み取れる場所に残します。「元に戻す」で、1 バイトも違わずに復元できます。</translation>
    </message>
    <message>
        <source>All of them are behind the bridge, too. Once they are out of {name}, nothing runs twice, and their secrets are no longer in that file.</source>
        <translation>すべてブリッジにも登録されています。{name} から削除すると、二重に動作することがなくなり、シークレットもそのファイルに残りません。</translation>
    </message>
    <message>
        <source>Behind the bridge already: {servers}.</source>
        <translation>すでにブリッジに登録済み: {servers}。</translation>
    </message>
    <message>
        <source>Behind the bridge their secrets are kept safe, you see what is done with them, and your other apps can use them, too.</source>
        <translation>ブリッジに取り込むと、シークレットは安全に保管され、サーバーがどう使われたかを確認でき、ほかのアプリからも使用できます。</translation>
    </message>
    <message>
        <source>Bring as another account…</source>
        <translation>別のアカウントとして取り込む…</translation>
    </message>
    <message>
        <source>Bring it behind the bridge…</source>
        <translation>ブリッジに取り込む…</translation>
    </message>
    <message>
        <source>Bring the rest behind the bridge…</source>
        <translation>残りをブリッジに取り込む…</translation>
    </message>
    <message>
        <source>Bring them behind the bridge…</source>
        <translation>ブリッジに取り込む…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>手動で変更済み</translation>
    </message>
    <message>
        <source>Connect adds one entry to the settings of {name}: a small program that comes with the bridge and finds it by itself. No address, key or password is in the file.</source>
        <translation>「接続」を押すと、{name} の設定に項目が 1 つ追加されます。ブリッジに付属し、ブリッジを自分で見つける小さなプログラムです。アドレス、キー、パスワードはファイルに書き込まれません。</translation>
    </message>
    <message>
        <source>Connect adds one entry to the settings of {name}: the address of the bridge. No key or password is in the file.</source>
        <translation>「接続」を押すと、{name} の設定に項目が 1 つ追加されます。ブリッジのアドレスです。キーやパスワードはファイルに書き込まれません。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Everything is paused: resume on Home, and {name} can come in.</source>
        <translation>すべて一時停止中です。「ホーム」で再開すると、{name} が接続できます。</translation>
    </message>
    <message>
        <source>If {name} was open, quit it whole, not only its window, and open it again. Some apps connect only when asked: look for “{entry}” in its list of MCP servers.</source>
        <translation>{name} が開いていた場合は、ウィンドウだけでなくアプリ全体を終了し、開き直してください。求められるまで接続しないアプリもあります。MCP サーバーの一覧で「{entry}」を探してください。</translation>
    </message>
    <message>
        <source>It asks what your servers can do.</source>
        <translation>アプリが、サーバーにできることを問い合わせます。</translation>
    </message>
    <message>
        <source>It finds the bridge and says who it is.</source>
        <translation>アプリがブリッジを見つけ、自分が何者かを伝えます。</translation>
    </message>
    <message>
        <source>It is behind the bridge, too. Once it is out of {name}, nothing runs twice, and its secrets are no longer in that file.</source>
        <translation>ブリッジにも登録されています。{name} から削除すると、二重に動作することがなくなり、シークレットもそのファイルに残りません。</translation>
    </message>
    <message>
        <source>It is signed in. Some apps ask for tools only when they need them: start a new chat in {name}.</source>
        <translation>サインイン済みです。必要になるまでツールを問い合わせないアプリもあります。{name} で新しいチャットを始めてください。</translation>
    </message>
    <message>
        <source>Its own servers come back: {servers}.</source>
        <translation>アプリ自身のサーバーが元に戻ります: {servers}。</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>{number} 行目</translation>
    </message>
    <message>
        <source>Listed tools</source>
        <translation>ツールの一覧を取得</translation>
    </message>
    <message>
        <source>Look for a page in your browser that asks about {name}. If there is none, choose “{entry}” in its list of MCP servers and sign in there.</source>
        <translation>ブラウザーで {name} について尋ねるページを探してください。ない場合は、アプリの MCP サーバーの一覧で「{entry}」を選び、そこでサインインしてください。</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation>再起動が必要</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Take them out of {name}…</source>
        <translation>{name} から削除…</translation>
    </message>
    <message>
        <source>Take these {count} out of {name}…</source>
        <translation>この {count} 個を {name} から削除…</translation>
    </message>
    <message>
        <source>Take {server} out of {name}…</source>
        <translation>{server} を {name} から削除…</translation>
    </message>
    <message>
        <source>The bridge is in the settings of {name}, but {name} has not noticed yet.</source>
        <translation>{name} の設定にブリッジがありますが、{name} はまだ認識していません。</translation>
    </message>
    <message>
        <source>The bridge is taken out of the settings of {name}.</source>
        <translation>{name} の設定からブリッジを削除します。</translation>
    </message>
    <message>
        <source>The entry for the bridge in the settings of {name} is not as it should be.</source>
        <translation>{name} の設定にあるブリッジの項目が、正しい内容になっていません。</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be read as they are, so nothing is written there.</source>
        <translation>{name} の設定が現在の状態では読み取れないため、何も書き込まれません。</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be written from here. By hand it takes a minute.</source>
        <translation>{name} の設定はここから書き込めません。手動なら 1 分ほどで追加できます。</translation>
    </message>
    <message>
        <source>The settings of {name} will be again what they were before.</source>
        <translation>{name} の設定は元の内容に戻ります。</translation>
    </message>
    <message>
        <source>This file was made for the bridge, and will be deleted again.</source>
        <translation>このファイルはブリッジのために作成されたもので、削除されます。</translation>
    </message>
    <message>
        <source>This is all that changes in the settings of {name}. Everything else stays as it is.</source>
        <translation>{name} の設定で変わるのはこれだけです。ほかはすべてそのままです。</translation>
    </message>
    <message>
        <source>Undo deletes the file again.</source>
        <translation>「元に戻す」でファイルは削除されます。</translation>
    </message>
    <message>
        <source>Until {name} has signed in to the bridge, it has none of these servers.</source>
        <translation>{name} がブリッジにサインインするまで、これらのサーバーは使用できません。</translation>
    </message>
    <message>
        <source>Waiting for {name}…</source>
        <translation>{name} を待っています…</translation>
    </message>
    <message>
        <source>You can connect it again at any time.</source>
        <translation>いつでも再び接続できます。</translation>
    </message>
    <message>
        <source>You let it in: on a page in your browser, and here.</source>
        <translation>ブラウザーのページとここで、アプリを許可します。</translation>
    </message>
    <message>
        <source>{name} has no such file yet. It will be made.</source>
        <translation>{name} にはまだこのファイルがありません。新しく作成されます。</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings and is signed in.</source>
        <translation>{name} の設定にブリッジがあり、サインイン済みです。</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings.</source>
        <translation>{name} の設定にブリッジがあります。</translation>
    </message>
    <message>
        <source>{name} starts one server of its own: {servers}.</source>
        <translation>{name} は独自に 1 個のサーバーを起動します: {servers}。</translation>
    </message>
    <message>
        <source>{name} starts {count} servers of its own: {servers}.</source>
        <translation>{name} は独自に {count} 個のサーバーを起動します: {servers}。</translation>
    </message>
    <message>
        <source>{name} then opens your browser once, and this window asks you whether to let it in.</source>
        <translation>その後、{name} が一度ブラウザーを開き、許可するかどうかをこのウィンドウで確認します。</translation>
    </message>
    <message>
        <source>{name} was not found on this computer. If it is here all the same, you can go on.</source>
        <translation>{name} はこのコンピューターで見つかりませんでした。インストールされている場合は、このまま続けられます。</translation>
    </message>
    <message>
        <source>{servers} and {count} more</source>
        <translation>{servers} ほか {count} 個</translation>
    </message>
    <message>
        <source>{servers} and {last}</source>
        <translation>{servers} と {last}</translation>
    </message>
    <message>
        <source>{servers} go out of the settings of {name}, which reaches them through the bridge from then on.</source>
        <translation>{servers} を {name} の設定から削除します。以後、アプリはブリッジ経由でこれらのサーバーに接続します。</translation>
    </message>
    <message>
        <source>{servers} goes out of the settings of {name}, which reaches it through the bridge from then on.</source>
        <translation>{servers} を {name} の設定から削除します。以後、アプリはブリッジ経由でこのサーバーに接続します。</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>A rule refuses “{tool}” to {name}.</source>
        <translation>ルールにより、{name} の「{tool}」の使用は拒否されています。</translation>
    </message>
    <message>
        <source>A web page opened this. If you did not just ask an app to connect, close this tab.</source>
        <translation>このページは Web ページから開かれました。アプリに接続を頼んだ直後でなければ、このタブを閉じてください。</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Add this address to your AI app</source>
        <translation>AI アプリにこのアドレスを追加してください</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allow {name} to use your MCP servers?</source>
        <translation>{name} に MCP サーバーの使用を許可しますか？</translation>
    </message>
    <message>
        <source>Allow {name}?</source>
        <translation>{name} を許可しますか？</translation>
    </message>
    <message>
        <source>Allowed. Back to {name} …</source>
        <translation>許可しました。{name} に戻ります…</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>名前のないアプリ</translation>
    </message>
    <message>
        <source>Answer the questions in the MCP Auth Bridge window, or wait a moment and connect again from the app.</source>
        <translation>MCP Auth Bridge のウィンドウで質問に回答するか、しばらく待ってからアプリでもう一度接続してください。</translation>
    </message>
    <message>
        <source>Answered, but this page stays?</source>
        <translation>回答してもこのページのままですか？</translation>
    </message>
    <message>
        <source>Any program on this computer could be behind this name. If you did not just ask an app to connect, choose Deny.</source>
        <translation>この名前の背後には、このコンピューター上のどのプログラムがいてもおかしくありません。アプリに接続を頼んだ直後でなければ、「拒否」を選んでください。</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>このコードを確認してください</translation>
    </message>
    <message>
        <source>Choose Allow in the MCP Auth Bridge window, and check that it shows the same code.</source>
        <translation>MCP Auth Bridge のウィンドウに同じコードが表示されていることを確認し、「許可」を選んでください。</translation>
    </message>
    <message>
        <source>Connect {name}?</source>
        <translation>{name} を接続しますか？</translation>
    </message>
    <message>
        <source>Connected. You can close this tab.</source>
        <translation>接続しました。このタブを閉じてかまいません。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Each takes the name under which you added the server.</source>
        <translation>それぞれ、サーバーを追加したときの名前を指定します。</translation>
    </message>
    <message>
        <source>Go on in that browser, or go back to the app and connect once more.</source>
        <translation>そのブラウザーで続けるか、アプリに戻ってもう一度接続してください。</translation>
    </message>
    <message>
        <source>How to do it in some apps</source>
        <translation>アプリ別の方法</translation>
    </message>
    <message>
        <source>If the app is not connected, go back to it and connect once more.</source>
        <translation>アプリが接続されていない場合は、アプリに戻ってもう一度接続してください。</translation>
    </message>
    <message>
        <source>If you did not just ask an app to connect, choose Deny.</source>
        <translation>アプリに接続を頼んだ直後でなければ、「拒否」を選んでください。</translation>
    </message>
    <message>
        <source>If your browser asks, let it open {name}. Then you can close this tab.</source>
        <translation>ブラウザーに確認されたら、{name} を開くことを許可してください。その後、このタブを閉じてかまいません。</translation>
    </message>
    <message>
        <source>In that app, sign out of MCP Auth Bridge and sign in again. If there is no such button, remove the server from the app and add it once more.</source>
        <translation>そのアプリで MCP Auth Bridge からサインアウトし、もう一度サインインしてください。そのようなボタンがない場合は、アプリからサーバーを削除し、もう一度追加してください。</translation>
    </message>
    <message>
        <source>It is not known yet which tools there are. Start MCP Auth Bridge once.</source>
        <translation>どのようなツールがあるかは、まだわかっていません。MCP Auth Bridge を一度起動してください。</translation>
    </message>
    <message>
        <source>It was not answered in time, or it has been answered already.</source>
        <translation>時間内に回答がなかったか、すでに回答済みです。</translation>
    </message>
    <message>
        <source>Know that it is the same person who comes back</source>
        <translation>再び訪れたのが同じユーザーであることを知る</translation>
    </message>
    <message>
        <source>Know your e-mail address</source>
        <translation>あなたのメールアドレスを知る</translation>
    </message>
    <message>
        <source>Know your name</source>
        <translation>あなたの名前を知る</translation>
    </message>
    <message>
        <source>Name verified by {host}</source>
        <translation>名前は {host} により確認済み</translation>
    </message>
    <message>
        <source>No window on this computer? Answer in a terminal:</source>
        <translation>このコンピューターにウィンドウがない場合は、ターミナルで回答してください:</translation>
    </message>
    <message>
        <source>One local address for all your MCP servers, behind a login you control.</source>
        <translation>すべての MCP サーバーを、自分で管理するログインで守られた 1 つのローカルアドレスにまとめます。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>しばらくお待ちください</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>何も変更しないと申告しているツールのみ。</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} を開く</translation>
    </message>
    <message>
        <source>Please continue where you started</source>
        <translation>開始した場所で続けてください</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Registered by {program}</source>
        <translation>{program} が登録</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Says it is {name}</source>
        <translation>自称: {name}</translation>
    </message>
    <message>
        <source>Scope “{scope}”</source>
        <translation>スコープ「{scope}」</translation>
    </message>
    <message>
        <source>See what it does, pause it or cut it off in the MCP Auth Bridge window, under Clients.</source>
        <translation>動作の確認、一時停止、切断は、MCP Auth Bridge のウィンドウの「クライアント」で行えます。</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation>質問をもう一度表示</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>{name} としてサインイン済み</translation>
    </message>
    <message>
        <source>Signed in as {name} ({email})</source>
        <translation>{name} ({email}) としてサインイン済み</translation>
    </message>
    <message>
        <source>Signed in. You can close this tab.</source>
        <translation>サインインしました。このタブを閉じてかまいません。</translation>
    </message>
    <message>
        <source>Stay connected without asking each time</source>
        <translation>毎回確認せずに接続を維持する</translation>
    </message>
    <message>
        <source>The app that opened this page uses a sign-in that is not known here any more:</source>
        <translation>このページを開いたアプリは、ここではもう認識されないサインインを使っています:</translation>
    </message>
    <message>
        <source>The app then opens a page like this one and asks for your permission.</source>
        <translation>その後、アプリがこのようなページを開き、許可を求めます。</translation>
    </message>
    <message>
        <source>The person at this computer did not allow this call of “{tool}”.</source>
        <translation>このコンピューターのユーザーは、「{tool}」のこの呼び出しを許可しませんでした。</translation>
    </message>
    <message>
        <source>The person at this computer does not let this app use “{tool}”.</source>
        <translation>このコンピューターのユーザーは、このアプリに「{tool}」の使用を許可していません。</translation>
    </message>
    <message>
        <source>The server {name} is switched off.</source>
        <translation>サーバー {name} はオフになっています。</translation>
    </message>
    <message>
        <source>There is no tool “{tool}”.</source>
        <translation>ツール「{tool}」はありません。</translation>
    </message>
    <message>
        <source>There is no tool “{tool}”. Did you mean “{near}”?</source>
        <translation>ツール「{tool}」はありません。「{near}」のことですか？</translation>
    </message>
    <message>
        <source>This app may not change things. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>このアプリはデータを変更できません。許可するには、MCP Auth Bridge →「クライアント」で設定するよう依頼してください。</translation>
    </message>
    <message>
        <source>This app may not delete or overwrite things. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>このアプリはデータを削除または上書きできません。許可するには、MCP Auth Bridge →「クライアント」で設定するよう依頼してください。</translation>
    </message>
    <message>
        <source>This app may not read. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>このアプリは読み取りができません。許可するには、MCP Auth Bridge →「クライアント」で設定するよう依頼してください。</translation>
    </message>
    <message>
        <source>This app may not use any tool.</source>
        <translation>このアプリはどのツールも使用できません。</translation>
    </message>
    <message>
        <source>This app may only change and delete things.</source>
        <translation>このアプリはデータの変更と削除のみできます。</translation>
    </message>
    <message>
        <source>This app may only change things.</source>
        <translation>このアプリはデータの変更のみできます。</translation>
    </message>
    <message>
        <source>This app may only delete or overwrite things.</source>
        <translation>このアプリはデータの削除または上書きのみできます。</translation>
    </message>
    <message>
        <source>This app may only read and change things.</source>
        <translation>このアプリはデータの読み取りと変更のみできます。</translation>
    </message>
    <message>
        <source>This app may only read, and delete or overwrite things.</source>
        <translation>このアプリはデータの読み取りと、削除または上書きのみできます。</translation>
    </message>
    <message>
        <source>This app may only read.</source>
        <translation>このアプリは読み取りのみできます。</translation>
    </message>
    <message>
        <source>This app may only read. Ask in MCP Auth Bridge → Clients to let it change things.</source>
        <translation>このアプリは読み取りのみできます。データの変更を許可するには、MCP Auth Bridge →「クライアント」で設定するよう依頼してください。</translation>
    </message>
    <message>
        <source>This app may only read. Ask in MCP Auth Bridge → Clients to let it delete or overwrite things.</source>
        <translation>このアプリは読み取りのみできます。データの削除または上書きを許可するには、MCP Auth Bridge →「クライアント」で設定するよう依頼してください。</translation>
    </message>
    <message>
        <source>This app needs to sign in again</source>
        <translation>このアプリはもう一度サインインする必要があります</translation>
    </message>
    <message>
        <source>This is MCP Auth Bridge</source>
        <translation>MCP Auth Bridge です</translation>
    </message>
    <message>
        <source>This name is not verified</source>
        <translation>この名前は確認されていません</translation>
    </message>
    <message>
        <source>This question has closed</source>
        <translation>この質問は終了しました</translation>
    </message>
    <message>
        <source>This question was opened in another browser, or cookies are switched off for this address.</source>
        <translation>この質問は別のブラウザーで開かれたか、このアドレスの Cookie がオフになっています。</translation>
    </message>
    <message>
        <source>Too many apps are asking at the same time.</source>
        <translation>同時に許可を求めているアプリが多すぎます。</translation>
    </message>
    <message>
        <source>Too many calls of this app wait for an answer already. Try again when they are answered.</source>
        <translation>このアプリの呼び出しがすでに多数、回答を待っています。回答された後に再試行してください。</translation>
    </message>
    <message>
        <source>Use the tools, resources and prompts of these servers</source>
        <translation>これらのサーバーのツール、リソース、プロンプトを使用する</translation>
    </message>
    <message>
        <source>Waiting for your answer. In less than a minute it counts as no.</source>
        <translation>回答を待っています。1 分以内に回答がない場合は拒否とみなします。</translation>
    </message>
    <message>
        <source>Waiting for your answer. In {minutes} minutes it counts as no.</source>
        <translation>回答を待っています。{minutes} 分以内に回答がない場合は拒否とみなします。</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>許可される操作</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>応答の送信先</translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Which servers it may use</source>
        <translation>使用できるサーバー</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>要求元</translation>
    </message>
    <message>
        <source>You can close this tab. If that was a mistake, connect again from the app.</source>
        <translation>このタブを閉じてかまいません。間違えた場合は、アプリからもう一度接続してください。</translation>
    </message>
    <message>
        <source>You can take this back at any time in the MCP Auth Bridge window, under Clients.</source>
        <translation>MCP Auth Bridge のウィンドウの「クライアント」で、いつでも取り消せます。</translation>
    </message>
    <message>
        <source>change things</source>
        <translation>データの変更</translation>
    </message>
    <message>
        <source>changes things</source>
        <translation>データを変更します</translation>
    </message>
    <message>
        <source>delete or overwrite things</source>
        <translation>データの削除または上書き</translation>
    </message>
    <message>
        <source>may change and delete things</source>
        <translation>データの変更と削除ができます</translation>
    </message>
    <message>
        <source>may change things</source>
        <translation>データの変更ができます</translation>
    </message>
    <message>
        <source>may delete or overwrite things</source>
        <translation>データを削除または上書きすることがあります</translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation>何もできません</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>読み取りのみできます</translation>
    </message>
    <message>
        <source>may read and change things</source>
        <translation>データの読み取りと変更ができます</translation>
    </message>
    <message>
        <source>may read, and delete or overwrite things</source>
        <translation>データの読み取りと、削除または上書きができます</translation>
    </message>
    <message>
        <source>may read, change and delete things</source>
        <translation>データの読み取り、変更、削除ができます</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>読み取りのみを行います</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>wants the right to {what} (it called “{tool}”)</source>
        <translation>{what}の権限を求めています (「{tool}」を呼び出しました)</translation>
    </message>
    <message>
        <source>wants to call “{tool}” (answer in the window; no answer counts as no)</source>
        <translation>「{tool}」の呼び出しを求めています (ウィンドウで回答してください。回答がない場合は拒否とみなします)</translation>
    </message>
    <message>
        <source>wants to connect</source>
        <translation>接続を求めています</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing because {provider} did not give it to this person. Changing rights in MCP Auth Bridge does not help; whoever runs {provider} can, and then a new sign-in.</source>
        <translation>{limit} {provider} がこのユーザーに与えていないため、{what}の権限がありません。MCP Auth Bridge で権限を変更しても解決しません。{provider} の管理者が権限を与えた後、もう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer has been asked for it and has not answered yet; try again once they have allowed it.</source>
        <translation>{limit} {what}の権限がありません。このコンピューターのユーザーに許可を求めていますが、まだ回答がありません。許可された後に再試行してください。</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer has just been asked for it; try again once they have allowed it.</source>
        <translation>{limit} {what}の権限がありません。このコンピューターのユーザーに許可を求めました。許可された後に再試行してください。</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer was asked for it and did not allow it; they still can, in MCP Auth Bridge → Clients.</source>
        <translation>{limit} {what}の権限がありません。このコンピューターのユーザーに許可を求めましたが、許可されませんでした。MCP Auth Bridge →「クライアント」で今からでも許可できます。</translation>
    </message>
    <message>
        <source>{name} can now use your MCP servers.</source>
        <translation>{name} は MCP サーバーを使用できるようになりました。</translation>
    </message>
    <message>
        <source>{name} is paused. Resume it to let it work again.</source>
        <translation>{name} は一時停止中です。再開すると再び動作できます。</translation>
    </message>
    <message>
        <source>{name} may use “{tool}”, and you are asked before each call.</source>
        <translation>{name} は「{tool}」を使用できます。呼び出しのたびに確認を求められます。</translation>
    </message>
    <message>
        <source>{name} was not given access to anything.</source>
        <translation>{name} には何のアクセス権も与えられていません。</translation>
    </message>
    <message>
        <source>{name} {rights}; “{tool}” {needed}.</source>
        <translation>{name} は{rights}。「{tool}」は{needed}。</translation>
    </message>
    <message>
        <source>{place} — a program on this computer</source>
        <translation>{place} — このコンピューター上のプログラム</translation>
    </message>
    <message>
        <source>{place} — a website, not this computer</source>
        <translation>{place} — Web サイト (このコンピューターではありません)</translation>
    </message>
    <message>
        <source>{place} — the app that opens these links on this computer</source>
        <translation>{place} — このコンピューターでこの種のリンクを開くアプリ</translation>
    </message>
    <message>
        <source>{provider} lets you change and delete things.</source>
        <translation>{provider} はデータの変更と削除を許可しています。</translation>
    </message>
    <message>
        <source>{provider} lets you change things.</source>
        <translation>{provider} はデータの変更を許可しています。</translation>
    </message>
    <message>
        <source>{provider} lets you delete or overwrite things.</source>
        <translation>{provider} はデータの削除または上書きを許可しています。</translation>
    </message>
    <message>
        <source>{provider} lets you do nothing here.</source>
        <translation>{provider} はここでは何も許可していません。</translation>
    </message>
    <message>
        <source>{provider} lets you read and change things.</source>
        <translation>{provider} はデータの読み取りと変更を許可しています。</translation>
    </message>
    <message>
        <source>{provider} lets you read, and delete or overwrite things.</source>
        <translation>{provider} はデータの読み取りと、削除または上書きを許可しています。</translation>
    </message>
    <message>
        <source>{provider} lets you read, change and delete things.</source>
        <translation>{provider} はデータの読み取り、変更、削除を許可しています。</translation>
    </message>
    <message>
        <source>{provider} lets you read.</source>
        <translation>{provider} は読み取りを許可しています。</translation>
    </message>
    <message>
        <source>“{tool}” is a tool of {owners}, which is not among the servers of {name}.</source>
        <translation>「{tool}」は {owners} のツールですが、これは {name} が使用できるサーバーに含まれていません。</translation>
    </message>
    <message>
        <source>“{tool}” is not what it was when it was approved; look at the change on the Servers page.</source>
        <translation>「{tool}」は承認したときと異なります。「サーバー」ページで変更を確認してください。</translation>
    </message>
    <message>
        <source>“{tool}” is switched off for all apps.</source>
        <translation>「{tool}」はすべてのアプリでオフになっています。</translation>
    </message>
    <message>
        <source>“{tool}” {needed}, and {provider} does not let {person} {what}. Changing the rights of {name} here does not help.</source>
        <translation>「{tool}」は{needed}。{provider} は {person} に{what}を許可していません。ここで {name} の権限を変更しても解決しません。</translation>
    </message>
    <message>
        <source>… and {count} more characters</source>
        <translation>… ほか {count} 文字</translation>
    </message>
</context>
<context>
    <name>server_words</name>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>ツール %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools changed</source>
        <translation>
            <numerusform>変更されたツール %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>ツール 1 個</translation>
    </message>
    <message>
        <source>1 tool changed</source>
        <translation>変更されたツール 1 個</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Ask before each call</source>
        <translation>呼び出しごとに確認</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>Failing since {when}</source>
        <translation>失敗中 ({when} から)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>May delete</source>
        <translation>削除の可能性</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>キーリングに保存</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation>{place} に保存</translation>
    </message>
    <message>
        <source>{name} is behind the bridge already.</source>
        <translation>{name} はすでにブリッジに登録されています。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n apps want to connect</source>
        <translation>
            <numerusform>%n 個のアプリが接続を求めています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for you</source>
        <translation>
            <numerusform>%n 件の質問が回答を待っています</numerusform>
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
        <translation>{user} のプログラム</translation>
    </message>
    <message>
        <source>A program that can&apos;t be recognised</source>
        <translation>識別できないプログラム</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>フルアクセス</translation>
    </message>
    <message>
        <source>All its tokens, new ones too, are then refused until you remove it from this list. It stays signed in at the server that gives them out.</source>
        <translation>その後、この一覧から削除するまで、新しいものも含めてすべてのトークンが拒否されます。トークンを発行するサーバーにはサインインしたままです。</translation>
    </message>
    <message>
        <source>An app wants to connect</source>
        <translation>アプリが接続を求めています</translation>
    </message>
    <message>
        <source>An app wants to do more</source>
        <translation>アプリが追加の操作を求めています</translation>
    </message>
    <message>
        <source>An app wants to make a call</source>
        <translation>アプリが呼び出しを求めています</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>名前のないアプリ</translation>
    </message>
    <message>
        <source>Change things</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Delete or overwrite</source>
        <translation>削除または上書き</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>It may then use every tool that changes things, not only this one.</source>
        <translation>許可すると、このツールだけでなく、変更を行うすべてのツールを使用できるようになります。</translation>
    </message>
    <message>
        <source>It may then use every tool that may delete or overwrite things, not only this one.</source>
        <translation>許可すると、このツールだけでなく、削除または上書きの可能性があるすべてのツールを使用できるようになります。</translation>
    </message>
    <message>
        <source>It may then use every tool that only reads.</source>
        <translation>許可すると、読み取りのみを行うすべてのツールを使用できるようになります。</translation>
    </message>
    <message>
        <source>Know your e-mail address</source>
        <translation>あなたのメールアドレスを知る</translation>
    </message>
    <message>
        <source>Know your name</source>
        <translation>あなたの名前を知る</translation>
    </message>
    <message>
        <source>No tools</source>
        <translation>ツールなし</translation>
    </message>
    <message>
        <source>No, only what the app says</source>
        <translation>いいえ、アプリの自己申告のみ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Read, change</source>
        <translation>読み取り、変更</translation>
    </message>
    <message>
        <source>Read, delete</source>
        <translation>読み取り、削除</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Recognise you</source>
        <translation>あなたを識別する</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>接続を維持する</translation>
    </message>
    <message>
        <source>The app can ask for access again, and you decide again.</source>
        <translation>アプリは再びアクセスの許可を求めることができ、そのとき改めて判断できます。</translation>
    </message>
    <message>
        <source>The key is never good again; you can make a new one.</source>
        <translation>このキーは二度と使えません。新しいキーを作成できます。</translation>
    </message>
    <message>
        <source>This takes effect at once: its running calls are cancelled and its open connections are closed.</source>
        <translation>すぐに有効になります。実行中の呼び出しはキャンセルされ、開いている接続は閉じられます。</translation>
    </message>
    <message>
        <source>Token of {host}</source>
        <translation>{host} のトークン</translation>
    </message>
    <message>
        <source>Use tools</source>
        <translation>ツールを使用する</translation>
    </message>
    <message>
        <source>Use tools, resources and prompts</source>
        <translation>ツール、リソース、プロンプトを使用する</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>読み取りと変更</translation>
    </message>
    <message>
        <source>Yes, a personal key</source>
        <translation>はい、個人用キー</translation>
    </message>
    <message>
        <source>Yes, added by hand</source>
        <translation>はい、手動で追加</translation>
    </message>
    <message>
        <source>Yes, by its web address</source>
        <translation>はい、Web アドレスによる</translation>
    </message>
    <message>
        <source>Yes, by {host}</source>
        <translation>はい、{host} による</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>あなたのメールアドレス</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>a program on this computer</source>
        <translation>このコンピューター上のプログラム</translation>
    </message>
    <message>
        <source>a website, not this computer</source>
        <translation>Web サイト (このコンピューターではありません)</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>but no tools now</source>
        <translation>現在ツールなし</translation>
    </message>
    <message>
        <source>changes things</source>
        <translation>データを変更します</translation>
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
        <translation>削除なし</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n 時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>may delete or overwrite things</source>
        <translation>データを削除または上書きすることがあります</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>読み取りのみを行います</translation>
    </message>
    <message>
        <source>read and delete only</source>
        <translation>読み取りと削除のみ</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>the app on this computer that opens these links</source>
        <translation>このコンピューターでこの種のリンクを開くアプリ</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{name} wanted to use {tool}, and may not</source>
        <translation>{name} が許可されていない {tool} を使おうとしました</translation>
    </message>
    <message>
        <source>{name} wants to call {tool}</source>
        <translation>{name} が {tool} の呼び出しを求めています</translation>
    </message>
    <message>
        <source>{name} wants to connect</source>
        <translation>{name} が接続を求めています</translation>
    </message>
    <message numerus="yes">
        <source>{programs} and %n more</source>
        <translation>
            <numerusform>{programs} ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} started by {app}</source>
        <translation>{program} ({app} が起動)</translation>
    </message>
    <message>
        <source>{program} · pid {ids}</source>
        <translation>{program} · pid {ids}</translation>
    </message>
    <message numerus="yes">
        <source>{servers} and %n more</source>
        <translation>
            <numerusform>{servers} ほか %n 件</numerusform>
        </translation>
    </message>
</context>
</TS>
