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
    <name>AdvancedForm</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>For finding out what goes wrong. The file fills faster, so that it reaches less far back.</source>
        <translation>問題の原因を調べるためのものです。ファイルが早くいっぱいになるため、さかのぼれる期間は短くなります。</translation>
    </message>
    <message>
        <source>For somebody who helps you: versions, settings, problems, servers by their kind, and the end of the log, without tokens, names, addresses or what calls carried. You see it before it is saved, and nothing is sent anywhere.</source>
        <translation>サポートしてくれる人のためのものです。バージョン、設定、問題、サーバーの種類、ログの末尾が含まれます。トークン、名前、アドレス、呼び出しの内容は含まれません。保存する前に内容が表示され、どこにも送信されません。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Make a report…</source>
        <translation>レポートを作成…</translation>
    </message>
    <message>
        <source>No program opened it.</source>
        <translation>開けるプログラムがありませんでした。</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>テキストファイル (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>レポートを作成しています…</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>レポートを保存しました。</translation>
    </message>
    <message>
        <source>What happened inside. Tokens and secrets are masked in it, but names and addresses are not: to hand something on, make a report.</source>
        <translation>内部で起きたことの記録です。トークンとシークレットは隠されますが、名前とアドレスは隠されません。人に渡す場合は、レポートを作成してください。</translation>
    </message>
    <message>
        <source>Write down each step</source>
        <translation>各手順を記録する</translation>
    </message>
    <message>
        <source>{place}, nothing written yet</source>
        <translation>{place} (まだ何も書き込まれていません)</translation>
    </message>
    <message>
        <source>{place}, {size} with the older ones</source>
        <translation>{place} (古いものを含めて {size})</translation>
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
        <source>{effect}, {place}</source>
        <translation>{effect} ({place})</translation>
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
        <source>They can do there whatever you can do. Go on only if you know where each comes from.</source>
        <translation>そこでは、あなたにできることは何でもできます。それぞれの提供元がわかっている場合のみ続けてください。</translation>
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
    <name>DayOfCalls</name>
    <message>
        <source>in the last 24 hours</source>
        <translation>過去 24 時間</translation>
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
        <source>Pages in the browser follow at once, the window at its next start.</source>
        <translation>ブラウザーのページにはすぐに、ウィンドウには次回の起動時に反映されます。</translation>
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
    <name>LatestLines</name>
    <message>
        <source>Latest activity</source>
        <translation>最近のアクティビティ</translation>
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
    <name>NotificationsForm</name>
    <message>
        <source>A question waits for my answer</source>
        <translation>質問が回答を待っているとき</translation>
    </message>
    <message>
        <source>An app that I let in has connected</source>
        <translation>許可したアプリが接続したとき</translation>
    </message>
    <message>
        <source>Answer from the notification</source>
        <translation>通知から回答する</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Each problem once. Home says what to do.</source>
        <translation>問題ごとに一度お知らせします。対処方法は「ホーム」に表示されます。</translation>
    </message>
    <message>
        <source>No answer in time counts as no.</source>
        <translation>時間内に回答がない場合は拒否とみなします。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Only the icon then shows that a question waits. No answer in time counts as no.</source>
        <translation>この場合、質問が待っていることはアイコンにだけ表示されます。時間内に回答がない場合は拒否とみなします。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Something is wrong and needs me</source>
        <translation>問題があり、対応が必要なとき</translation>
    </message>
    <message>
        <source>Tell me when…</source>
        <translation>次の場合に知らせる…</translation>
    </message>
    <message>
        <source>What comes in without asking you is always told: a new key, another server&apos;s token.</source>
        <translation>確認なしに入ってくるものは、常にお知らせします (新しいキー、ほかのサーバーのトークン)。</translation>
    </message>
    <message>
        <source>While you look at another window. Your system decides when it is quiet, and how they sound.</source>
        <translation>ほかのウィンドウを見ている間にお知らせします。通知を控える時間帯や通知音は、システムの設定に従います。</translation>
    </message>
    <message>
        <source>With buttons, where the system has them. Whoever gets at your notifications can then answer, too.</source>
        <translation>システムが対応していれば、ボタンで回答できます。その場合、通知を操作できる人なら誰でも回答できます。</translation>
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
        <source>Saved. Lines older than that are deleted, and stay so.</source>
        <translation>保存しました。それより古い行は削除され、元には戻りません。</translation>
    </message>
    <message>
        <source>Saved. What calls carried is deleted, and stays so.</source>
        <translation>保存しました。呼び出しの内容は削除され、元には戻りません。</translation>
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
    <name>QuestionNotices</name>
    <message numerus="yes">
        <source>%n more questions wait after this one.</source>
        <translation>
            <numerusform>このほかに %n 件の質問が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more question waits after this one.</source>
        <translation>このほかに 1 件の質問が待っています。</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>今回のみ許可</translation>
    </message>
    <message>
        <source>Compare the code and answer in MCP Auth Bridge.</source>
        <translation>MCP Auth Bridge でコードを照らし合わせて回答してください。</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message numerus="yes">
        <source>Its %n arguments are shown in MCP Auth Bridge.</source>
        <translation>
            <numerusform>%n 個の引数は MCP Auth Bridge に表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its argument is shown in MCP Auth Bridge.</source>
        <translation>引数は MCP Auth Bridge に表示されます。</translation>
    </message>
    <message>
        <source>Let it from now on, or not, in MCP Auth Bridge.</source>
        <translation>今後許可するかどうかを、MCP Auth Bridge で選んでください。</translation>
    </message>
    <message>
        <source>Look at the call and answer in MCP Auth Bridge.</source>
        <translation>MCP Auth Bridge で呼び出しを確認して回答してください。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>No answer counts as no.</source>
        <translation>回答がない場合は拒否とみなします。</translation>
    </message>
    <message>
        <source>On {servers}.</source>
        <translation>サーバー: {servers}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>The tool {effect}, says its server.</source>
        <translation>サーバーによると、このツールは{effect}。</translation>
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
    <name>ReportDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Look it over before you hand it on. Each word that is not known to be harmless is left out (…), but nobody can promise to leave out everything that you would.</source>
        <translation>人に渡す前に、内容を確認してください。無害とわかっている語以外はすべて省かれます (…)。ただし、省きたいものがすべて省かれているとは保証できません。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>これがレポートの内容のすべてです</translation>
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
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>元に戻しました。すべて以前のとおりです。</translation>
    </message>
    <message>
        <source>Takes back what is not saved</source>
        <translation>保存していない変更を取り消します</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
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
        <source>All servers of your apps are here</source>
        <translation>アプリのサーバーはすべてここにあります</translation>
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
        <source>Advanced</source>
        <translation>詳細設定</translation>
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
        <source>Notifications</source>
        <translation>通知</translation>
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
        <source>&amp;Sign in as before</source>
        <translation>以前の方法に戻す(&amp;S)</translation>
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
        <source>Sign in as before?</source>
        <translation>以前のサインイン方法に戻しますか？</translation>
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
        <source>%n requests waiting…</source>
        <translation>
            <numerusform>回答待ちの要求 %n 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request waiting…</source>
        <translation>回答待ちの要求 1 件…</translation>
    </message>
    <message>
        <source>All clients…</source>
        <translation>すべてのクライアント…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
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
        <source>Revoke {name}…</source>
        <translation>{name} を取り消す…</translation>
    </message>
    <message>
        <source>Revoke…</source>
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
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Starting…</source>
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
    <name>_ReportView</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
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
    <name>cli</name>
    <message>
        <source>
To record a login, too:
  1. Open this address in your browser:
</source>
        <translation>
サインインも記録するには:
  1. ブラウザーで次のアドレスを開いてください:
</translation>
    </message>
    <message>
        <source>      if that was you: mcp-auth-bridge accept-program {id}; if not: mcp-auth-bridge revoke {id}</source>
        <translation>      ご自身の操作なら: mcp-auth-bridge accept-program {id}。そうでなければ: mcp-auth-bridge revoke {id}</translation>
    </message>
    <message>
        <source>     (not shown) </source>
        <translation>     (表示されません) </translation>
    </message>
    <message>
        <source>     {url}

  2. Sign in, and allow it.</source>
        <translation>     {url}

  2. サインインして許可してください。</translation>
    </message>
    <message>
        <source>  (in {app})</source>
        <translation>  ({app} 内)</translation>
    </message>
    <message>
        <source>  3. The browser ends on a page that complains. Copy its address, and paste it here:</source>
        <translation>  3. ブラウザーはエラーのページで止まります。そのアドレスをコピーして、ここに貼り付けてください:</translation>
    </message>
    <message>
        <source>  Approve it with: mcp-auth-bridge upstreams accept {upstream} {tool}</source>
        <translation>  承認するには: mcp-auth-bridge upstreams accept {upstream} {tool}</translation>
    </message>
    <message>
        <source>  Client ID      {client_id}</source>
        <translation>  クライアント ID             {client_id}</translation>
    </message>
    <message>
        <source>  Client secret  {client_secret}</source>
        <translation>  クライアントシークレット    {client_secret}</translation>
    </message>
    <message>
        <source>  Hosted login   {base}</source>
        <translation>  Hosted Login                {base}</translation>
    </message>
    <message>
        <source>  address  {address}</source>
        <translation>  アドレス  {address}</translation>
    </message>
    <message>
        <source>  header   {header}</source>
        <translation>  ヘッダー  {header}</translation>
    </message>
    <message>
        <source>  in    {folder}</source>
        <translation>  場所  {folder}</translation>
    </message>
    <message>
        <source>  with  {name}, kept as a secret</source>
        <translation>  付与  {name} (シークレットとして保存)</translation>
    </message>
    <message>
        <source>  with  {value}</source>
        <translation>  付与  {value}</translation>
    </message>
    <message>
        <source> (the sign-in allows {names})</source>
        <translation> (サインインで許可されるのは {names})</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: エラー: %(message)s
</translation>
    </message>
    <message>
        <source>, may only {names}</source>
        <translation>、{names} のみ可</translation>
    </message>
    <message>
        <source>--output and --no-login go with --live.</source>
        <translation>--output と --no-login は --live と一緒に使います。</translation>
    </message>
    <message>
        <source>--replace writes; --undo takes that back, too.</source>
        <translation>--replace は書き込みます。--undo はそれも元に戻します。</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>呼び出し 1 回</translation>
    </message>
    <message>
        <source>1 line written to {path}.</source>
        <translation>1 行を {path} に書き込みました。</translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>ツール 1 個</translation>
    </message>
    <message>
        <source>1 tool:</source>
        <translation>ツール 1 個:</translation>
    </message>
    <message>
        <source>A file that is exported has an end.</source>
        <translation>エクスポートしたファイルには終わりがあります。</translation>
    </message>
    <message>
        <source>A local stand-in for Pangea is running. It is not Pangea, and it forgets everything when it stops.</source>
        <translation>Pangea のローカルの代役を実行しています。これは Pangea ではなく、停止するとすべてを忘れます。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>承認しました。</translation>
    </message>
    <message>
        <source>Add a server with: mcp-auth-bridge upstreams add NAME --command … | --url …</source>
        <translation>サーバーを追加するには: mcp-auth-bridge upstreams add NAME --command … | --url …</translation>
    </message>
    <message>
        <source>Add a server: a command to start, or an address.</source>
        <translation>サーバーを追加します (起動するコマンド、またはアドレス)。</translation>
    </message>
    <message>
        <source>Add it?</source>
        <translation>追加しますか?</translation>
    </message>
    <message>
        <source>Add that address to your AI app; its first connection asks for your approval.</source>
        <translation>このアドレスを AI アプリに追加してください。最初の接続時に承認を求められます。</translation>
    </message>
    <message>
        <source>Add the servers that another app&apos;s settings name.</source>
        <translation>ほかのアプリの設定にあるサーバーを追加します。</translation>
    </message>
    <message>
        <source>Add these {count} servers?</source>
        <translation>これら {count} 個のサーバーを追加しますか?</translation>
    </message>
    <message>
        <source>Add this server?</source>
        <translation>このサーバーを追加しますか?</translation>
    </message>
    <message>
        <source>Add {name}?</source>
        <translation>{name} を追加しますか?</translation>
    </message>
    <message>
        <source>Added as {id}. Try it with: mcp-auth-bridge upstreams test {id}</source>
        <translation>{id} として追加しました。試すには: mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>Added {name} as {id}.</source>
        <translation>{name} を {id} として追加しました。</translation>
    </message>
    <message>
        <source>Allow?</source>
        <translation>許可しますか?</translation>
    </message>
    <message>
        <source>Another copy starts when you log in: {program}
Start this one instead with: mcp-auth-bridge autostart on</source>
        <translation>ログイン時に別のコピーが起動します: {program}
代わりにこちらを起動するには: mcp-auth-bridge autostart on</translation>
    </message>
    <message>
        <source>Answer the question that shows this code in the browser.</source>
        <translation>ブラウザーでこのコードを表示している質問に答えます。</translation>
    </message>
    <message>
        <source>Answer with:</source>
        <translation>次のコマンドで答えてください:</translation>
    </message>
    <message>
        <source>Approve a tool as it is now.</source>
        <translation>ツールを現在の状態で承認します。</translation>
    </message>
    <message>
        <source>Approved. Apps may use it as it is now.</source>
        <translation>承認しました。アプリは現在の状態のまま使用できます。</translation>
    </message>
    <message>
        <source>Change a server&apos;s settings; what is not named stays as it is.</source>
        <translation>サーバーの設定を変更します。指定しないものはそのままです。</translation>
    </message>
    <message>
        <source>Change it to this?</source>
        <translation>このように変更しますか?</translation>
    </message>
    <message>
        <source>Change what a client may do, from its next request on.</source>
        <translation>クライアントができることを、次の要求から変更します。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>変更しました。</translation>
    </message>
    <message>
        <source>Changed. Try it with: mcp-auth-bridge upstreams test {id}</source>
        <translation>変更しました。試すには: mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>Connect an AI app: write the bridge into its settings, or take it back.</source>
        <translation>AI アプリを接続します (設定にブリッジを書き込む、または元に戻す)。</translation>
    </message>
    <message>
        <source>Connect one with: mcp-auth-bridge connect APP</source>
        <translation>接続するには: mcp-auth-bridge connect APP</translation>
    </message>
    <message>
        <source>Cut a client off at once; it may ask again.</source>
        <translation>クライアントを直ちに切断します。再び要求することはできます。</translation>
    </message>
    <message>
        <source>Denied.</source>
        <translation>拒否しました。</translation>
    </message>
    <message>
        <source>Disconnect {name}?</source>
        <translation>{name} を切断しますか?</translation>
    </message>
    <message>
        <source>Done. It holds from the next call on.</source>
        <translation>完了しました。次の呼び出しから有効です。</translation>
    </message>
    <message>
        <source>Every tool is what was approved.</source>
        <translation>すべてのツールは承認したときのままです。</translation>
    </message>
    <message>
        <source>Everything is paused. Resume with: mcp-auth-bridge resume --all</source>
        <translation>すべて一時停止中です。再開するには: mcp-auth-bridge resume --all</translation>
    </message>
    <message>
        <source>From then on, {name} reaches {names} through the bridge.</source>
        <translation>今後、{name} は {names} にブリッジ経由で接続します。</translation>
    </message>
    <message>
        <source>Give a client two tools, find and call, in place of all of them.</source>
        <translation>すべてのツールの代わりに、検索と呼び出しの 2 つのツールをクライアントに与えます。</translation>
    </message>
    <message>
        <source>Headers and sign-in go with --url; variables, folder and --shared with --command.</source>
        <translation>ヘッダーとサインインは --url と、変数、フォルダー、--shared は --command と一緒に使います。</translation>
    </message>
    <message>
        <source>In Settings → Sign-in choose Pangea AuthN and fill in:</source>
        <translation>[設定] → [サインイン] で Pangea AuthN を選び、次を入力してください:</translation>
    </message>
    <message>
        <source>It can be switched on and off: upstreams enable, disable.</source>
        <translation>オンとオフの切り替えができます: upstreams enable、disable。</translation>
    </message>
    <message>
        <source>It finds tools by searching now.</source>
        <translation>これからは検索でツールを見つけます。</translation>
    </message>
    <message>
        <source>It gets all its tools in one list now.</source>
        <translation>これからはすべてのツールを 1 つの一覧で受け取ります。</translation>
    </message>
    <message>
        <source>It has no tools.</source>
        <translation>ツールはありません。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>It keeps it until you take it back, with: mcp-auth-bridge rights</source>
        <translation>取り消すまで保持されます: mcp-auth-bridge rights</translation>
    </message>
    <message>
        <source>It may only read, as you chose before.</source>
        <translation>以前の選択のとおり、読み取りのみできます。</translation>
    </message>
    <message>
        <source>It may only read.</source>
        <translation>読み取りのみできます。</translation>
    </message>
    <message>
        <source>It tells of: {names}.</source>
        <translation>記録にあるのは: {names}。</translation>
    </message>
    <message>
        <source>It was registered by {program}.</source>
        <translation>{program} によって登録されました。</translation>
    </message>
    <message>
        <source>Its page shows {code}; answer with:</source>
        <translation>ページに {code} と表示されます。次のコマンドで答えてください:</translation>
    </message>
    <message>
        <source>Its people are on its sign-in page. It answers to {callback}</source>
        <translation>利用者はサインインページにあります。応答先は {callback} です</translation>
    </message>
    <message>
        <source>Let a paused client work again.</source>
        <translation>一時停止中のクライアントを再び使えるようにします。</translation>
    </message>
    <message>
        <source>List a server&apos;s tools, or switch one on or off.</source>
        <translation>サーバーのツールを一覧表示するか、1 つをオンまたはオフにします。</translation>
    </message>
    <message>
        <source>List the AI apps on this computer, and whether they are connected.</source>
        <translation>このコンピューターの AI アプリと、接続の有無を一覧表示します。</translation>
    </message>
    <message>
        <source>List the connected clients.</source>
        <translation>接続済みのクライアントを一覧表示します。</translation>
    </message>
    <message>
        <source>List the personal keys, or add one for a script.</source>
        <translation>個人用キーを一覧表示するか、スクリプト用に 1 つ追加します。</translation>
    </message>
    <message>
        <source>List the servers behind the bridge, or change them.</source>
        <translation>ブリッジの後ろのサーバーを一覧表示するか、変更します。</translation>
    </message>
    <message>
        <source>List the servers.</source>
        <translation>サーバーを一覧表示します。</translation>
    </message>
    <message>
        <source>List what was said of tools.</source>
        <translation>ツールについて決めたことを一覧表示します。</translation>
    </message>
    <message>
        <source>Look at its window or its log.</source>
        <translation>ウィンドウまたはログを確認してください。</translation>
    </message>
    <message>
        <source>Look for a typing mistake.</source>
        <translation>入力ミスがないか確認してください。</translation>
    </message>
    <message>
        <source>Look for what is wrong and say what to do.</source>
        <translation>問題を探し、対処方法を示します。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not start when you log in. Change that with: mcp-auth-bridge autostart on</source>
        <translation>MCP Auth Bridge はログイン時に起動しません。変更するには: mcp-auth-bridge autostart on</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not start when you log in: it is switched off in your desktop&apos;s settings.</source>
        <translation>MCP Auth Bridge はログイン時に起動しません。デスクトップの設定でオフになっています。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge has ended.</source>
        <translation>MCP Auth Bridge を終了しました。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is not running. Start it with: mcp-auth-bridge</source>
        <translation>MCP Auth Bridge は実行されていません。起動するには: mcp-auth-bridge</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is running (process {pid}): {address}</source>
        <translation>MCP Auth Bridge は実行中です (プロセス {pid}): {address}</translation>
    </message>
    <message>
        <source>MCP Auth Bridge serves {address}</source>
        <translation>MCP Auth Bridge のアドレス: {address}</translation>
    </message>
    <message>
        <source>MCP Auth Bridge starts when you log in ({place}).</source>
        <translation>MCP Auth Bridge はログイン時に起動します ({place})。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge was not running.</source>
        <translation>MCP Auth Bridge は実行されていませんでした。</translation>
    </message>
    <message>
        <source>Make a key; it is shown once.</source>
        <translation>キーを作成します。表示は一度だけです。</translation>
    </message>
    <message>
        <source>Name a file that holds it in {passphrase_variable}.</source>
        <translation>それを保存したファイルを {passphrase_variable} で指定してください。</translation>
    </message>
    <message>
        <source>Name a settings file, - for standard input, or say --from-apps.</source>
        <translation>設定ファイル、- (標準入力)、または --from-apps を指定してください。</translation>
    </message>
    <message>
        <source>Name one client by its id, or say --all.</source>
        <translation>クライアントを ID で 1 つ指定するか、--all を使ってください。</translation>
    </message>
    <message>
        <source>Name the app: `mcp-auth-bridge apps` lists them.</source>
        <translation>アプリを指定してください。`mcp-auth-bridge apps` で一覧表示できます。</translation>
    </message>
    <message>
        <source>No AI app that we know was found on this computer. See all with: mcp-auth-bridge apps --all</source>
        <translation>既知の AI アプリはこのコンピューターに見つかりませんでした。すべて表示するには: mcp-auth-bridge apps --all</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>接続済みのクライアントはありません。</translation>
    </message>
    <message>
        <source>No. {words}</source>
        <translation>いいえ。{words}</translation>
    </message>
    <message>
        <source>None of them is behind the bridge, so {name} was not changed.</source>
        <translation>いずれもブリッジの後ろにないため、{name} は変更していません。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>何も追加していません。</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>何も答えていません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Say --yes to go on without being asked.</source>
        <translation>何も変更していません。確認なしで進めるには --yes を使ってください。</translation>
    </message>
    <message>
        <source>Nothing was said of any tool: apps may use what their rights allow.</source>
        <translation>ツールについての決まりはありません。アプリは権限の範囲で使用できます。</translation>
    </message>
    <message>
        <source>OTHER PROGRAM</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>Or open: {link}</source>
        <translation>または次を開く: {link}</translation>
    </message>
    <message>
        <source>Or run: {command}</source>
        <translation>または次を実行: {command}</translation>
    </message>
    <message>
        <source>Passphrase of the sealed file: </source>
        <translation>封印ファイルのパスフレーズ: </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止しました。</translation>
    </message>
    <message>
        <source>Print a report for somebody who helps, with nothing private in it.</source>
        <translation>サポートしてくれる人のためのレポートを出力します (個人的な内容は含みません)。</translation>
    </message>
    <message>
        <source>Print the servers as other apps take them, without the values of secrets.</source>
        <translation>ほかのアプリが受け取れる形式でサーバーを出力します (シークレットの値を除く)。</translation>
    </message>
    <message>
        <source>Refuse a client&apos;s requests until it is resumed.</source>
        <translation>再開するまでクライアントの要求を拒否します。</translation>
    </message>
    <message>
        <source>Remove a server, its secrets, and every permission to use it.</source>
        <translation>サーバーと、そのシークレット、使用許可をすべて削除します。</translation>
    </message>
    <message>
        <source>Remove {name}, and its secrets?</source>
        <translation>{name} とそのシークレットを削除しますか?</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>再開しました。</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>Run a local stand-in for an identity provider, to try a company login without an account.</source>
        <translation>ID プロバイダーのローカルの代役を実行し、アカウントなしで会社のサインインを試します。</translation>
    </message>
    <message>
        <source>Say --output or --follow, not both.</source>
        <translation>--output か --follow のどちらか一方を使ってください。</translation>
    </message>
    <message>
        <source>Say for example 30min, 12h, 7d or 2026-11-21.</source>
        <translation>例: 30min、12h、7d、2026-11-21。</translation>
    </message>
    <message>
        <source>Say that the other programs which came with a client&apos;s access are fine.</source>
        <translation>クライアントのアクセスを使ったほかのプログラムに問題がないことを示します。</translation>
    </message>
    <message>
        <source>Say what is to be changed; --help lists what can be.</source>
        <translation>変更する内容を指定してください。--help で一覧表示できます。</translation>
    </message>
    <message>
        <source>Say what may be done with a tool: allow it, ask before each call, or refuse it.</source>
        <translation>ツールの扱いを決めます (許可する、呼び出しごとに確認する、拒否する)。</translation>
    </message>
    <message>
        <source>Say whether a client may use a tool, and why.</source>
        <translation>クライアントがツールを使えるかどうかと、その理由を示します。</translation>
    </message>
    <message>
        <source>Serve without a desktop, until stopped.</source>
        <translation>停止するまで、デスクトップなしで動作します。</translation>
    </message>
    <message>
        <source>Servers that are added later don&apos;t join them.</source>
        <translation>後で追加したサーバーは含まれません。</translation>
    </message>
    <message>
        <source>Servers that are added later join them.</source>
        <translation>後で追加したサーバーも含まれます。</translation>
    </message>
    <message>
        <source>Show or export what happened.</source>
        <translation>起きたことを表示またはエクスポートします。</translation>
    </message>
    <message>
        <source>Show the tools that are not what was approved, and are refused.</source>
        <translation>承認したときと異なるため拒否されるツールを表示します。</translation>
    </message>
    <message>
        <source>Show whether it runs, and who is connected.</source>
        <translation>実行中かどうかと、接続している相手を表示します。</translation>
    </message>
    <message>
        <source>Show which servers a client may use, or change it from its next request on.</source>
        <translation>クライアントが使えるサーバーを表示するか、次の要求から変更します。</translation>
    </message>
    <message>
        <source>Sign in to a server on its own page; the app must be running.</source>
        <translation>サーバー自身のページでサインインします。アプリの実行中に使います。</translation>
    </message>
    <message>
        <source>Sign in to {name} on this page:
  {page}</source>
        <translation>このページで {name} にサインインしてください:
  {page}</translation>
    </message>
    <message>
        <source>Start a server and list its tools.</source>
        <translation>サーバーを起動し、ツールを一覧表示します。</translation>
    </message>
    <message>
        <source>Start it first: it takes the answer of the page.</source>
        <translation>先に起動してください。ページの応答を受け取るために必要です。</translation>
    </message>
    <message>
        <source>Start the app when you log in, or not.</source>
        <translation>ログイン時にアプリを起動するかどうかを決めます。</translation>
    </message>
    <message>
        <source>Start the app with its tray icon and window (the default).</source>
        <translation>トレイアイコンとウィンドウ付きでアプリを起動します (既定)。</translation>
    </message>
    <message>
        <source>Switch a server off; who may use it stays as it is.</source>
        <translation>サーバーをオフにします。使用できる相手はそのままです。</translation>
    </message>
    <message>
        <source>Switch a server on.</source>
        <translation>サーバーをオンにします。</translation>
    </message>
    <message>
        <source>Take it back with: mcp-auth-bridge revoke {grant_id}</source>
        <translation>取り消すには: mcp-auth-bridge revoke {grant_id}</translation>
    </message>
    <message>
        <source>Take {names} out of {app}?</source>
        <translation>{names} を {app} から取り除きますか?</translation>
    </message>
    <message>
        <source>The answer goes to {redirect_host}. The page shows {code}.</source>
        <translation>応答は {redirect_host} に送られます。ページに {code} と表示されます。</translation>
    </message>
    <message>
        <source>The app did not answer.</source>
        <translation>アプリが応答しませんでした。</translation>
    </message>
    <message>
        <source>The app may try again.</source>
        <translation>アプリはもう一度試すことができます。</translation>
    </message>
    <message>
        <source>The built-in server has no settings.</source>
        <translation>内蔵サーバーには設定がありません。</translation>
    </message>
    <message>
        <source>The command can&apos;t be read: {error}.</source>
        <translation>コマンドを読み取れません: {error}。</translation>
    </message>
    <message>
        <source>The log tells of no app “{said}”.</source>
        <translation>ログにアプリ「{said}」はありません。</translation>
    </message>
    <message>
        <source>The log tells of no server “{said}”.</source>
        <translation>ログにサーバー「{said}」はありません。</translation>
    </message>
    <message>
        <source>The page in the browser goes on by itself.</source>
        <translation>ブラウザーのページは自動的に進みます。</translation>
    </message>
    <message>
        <source>The passphrase file can&apos;t be read: {strerror}.</source>
        <translation>パスフレーズのファイルを読み取れません: {strerror}。</translation>
    </message>
    <message>
        <source>The tools of {name} are not known yet. Try: mcp-auth-bridge upstreams test {id}</source>
        <translation>{name} のツールはまだ分かりません。次をお試しください: mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>There are no personal keys. Make one with: mcp-auth-bridge keys add NAME</source>
        <translation>個人用キーはありません。作成するには: mcp-auth-bridge keys add NAME</translation>
    </message>
    <message>
        <source>There is no display here, so the server runs without a window. Stop it with Ctrl+C.</source>
        <translation>ディスプレイがないため、サーバーをウィンドウなしで実行します。Ctrl+C で停止できます。</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>追加するものはありません。</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Send it with every request:</source>
        <translation>表示されるのは今回だけです。要求ごとに送信してください:</translation>
    </message>
    <message>
        <source>Until {name} has signed in to the bridge, it has none of these servers.</source>
        <translation>{name} がブリッジにサインインするまで、これらのサーバーは使えません。</translation>
    </message>
    <message>
        <source>Version {version} is out; this is {present}.</source>
        <translation>バージョン {version} が公開されています。現在は {present} です。</translation>
    </message>
    <message>
        <source>Waiting for your answer (mcp-auth-bridge approve CODE, or with --deny):</source>
        <translation>回答を待っています (mcp-auth-bridge approve CODE、または --deny を付加):</translation>
    </message>
    <message>
        <source>Waiting for {name} (Ctrl+C leaves; it is connected all the same).</source>
        <translation>{name} を待っています (Ctrl+C で離れても接続は有効です)。</translation>
    </message>
    <message>
        <source>Where: {where}</source>
        <translation>場所: {where}</translation>
    </message>
    <message>
        <source>Without a login: what tokens look like and what ends them is not in it.</source>
        <translation>サインインなしの場合、トークンの形式や終了条件は含まれません。</translation>
    </message>
    <message>
        <source>Written to {file}. Look it over before you hand it on.</source>
        <translation>{file} に書き込みました。人に渡す前に、内容を確認してください。</translation>
    </message>
    <message>
        <source>Written to {output}.</source>
        <translation>{output} に書き込みました。</translation>
    </message>
    <message>
        <source>Written. Take it back with: mcp-auth-bridge connect {id} --undo</source>
        <translation>書き込みました。元に戻すには: mcp-auth-bridge connect {id} --undo</translation>
    </message>
    <message>
        <source>Yes. {words}</source>
        <translation>はい。{words}</translation>
    </message>
    <message>
        <source>a header to send</source>
        <translation>送信するヘッダー</translation>
    </message>
    <message>
        <source>a settings file, or - for standard input</source>
        <translation>設定ファイル、または - (標準入力)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>add it although the same is there already</source>
        <translation>同じものがあっても追加する</translation>
    </message>
    <message>
        <source>all apps</source>
        <translation>すべてのアプリ</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>すべてのクライアント</translation>
    </message>
    <message>
        <source>all servers, also those added later</source>
        <translation>すべてのサーバー (後で追加するものを含む)</translation>
    </message>
    <message>
        <source>allow http:// to another computer</source>
        <translation>ほかのコンピューターへの http:// を許可する</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>あいまいなオプション: %(option)s は %(matches)s の可能性があります</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>an environment variable or a header to leave out</source>
        <translation>除外する環境変数またはヘッダー</translation>
    </message>
    <message>
        <source>answer no</source>
        <translation>「いいえ」と答える</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>引数 %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>behind the bridge as “{upstream}”</source>
        <translation>ブリッジの後ろ (「{upstream}」)</translation>
    </message>
    <message>
        <source>bring its own servers behind the bridge, and take them out of the app</source>
        <translation>アプリ自身のサーバーをブリッジの後ろに移し、アプリから取り除く</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>call it something else</source>
        <translation>別の名前にする</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>呼び出し先</translation>
    </message>
    <message>
        <source>change it although another one is the same then</source>
        <translation>変更後に別のものと同じになっても変更する</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>don&apos;t ask once more</source>
        <translation>もう一度確認しない</translation>
    </message>
    <message>
        <source>don&apos;t ask, and don&apos;t wait for the app to come</source>
        <translation>確認せず、アプリの接続も待たない</translation>
    </message>
    <message>
        <source>end the app that runs</source>
        <translation>実行中のアプリを終了する</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>引数が %s 個必要です</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>引数が %s 個必要です</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>引数が 1 個以上必要です</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>引数は 1 個までです</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>引数が 1 個必要です</translation>
    </message>
    <message>
        <source>from then on: 30min, 12h, 7d, 2026-11-21 or 2026-11-21T14:00</source>
        <translation>開始時点: 30min、12h、7d、2026-11-21、2026-11-21T14:00</translation>
    </message>
    <message>
        <source>go on with what happens, until Ctrl+C</source>
        <translation>Ctrl+C まで、起きたことを表示し続ける</translation>
    </message>
    <message>
        <source>goes before the names of its tools (its id; &apos;&apos; for nothing)</source>
        <translation>ツール名の前に付ける文字 (既定は ID、&apos;&apos; で付けない)</translation>
    </message>
    <message>
        <source>how long it is good for (90)</source>
        <translation>有効日数 (90)</translation>
    </message>
    <message>
        <source>how many lines (50; all with --since or --output)</source>
        <translation>行数 (50。--since または --output の場合はすべて)</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>無視された明示的な引数 %r</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(type)s の値が無効です: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>選択が無効です: %(value)r (選択肢: %(choices)s)</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>名乗っていません</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>just these, as `upstreams` shows them; none that is added later joins them</source>
        <translation>`upstreams` に表示されるこれらのみ (後で追加するものは含まない)</translation>
    </message>
    <message>
        <source>let it be used again</source>
        <translation>再び使えるようにする</translation>
    </message>
    <message>
        <source>let it in, but only to read</source>
        <translation>読み取りのみで許可する</translation>
    </message>
    <message>
        <source>let no app use this tool</source>
        <translation>どのアプリにもこのツールを使わせない</translation>
    </message>
    <message>
        <source>list ended ones of the last days too</source>
        <translation>最近終了したものも一覧表示する</translation>
    </message>
    <message>
        <source>list those that are not on this computer, too</source>
        <translation>このコンピューターにないものも一覧表示する</translation>
    </message>
    <message>
        <source>listed its tools</source>
        <translation>ツールを取得しました</translation>
    </message>
    <message>
        <source>look at all AI apps on this computer</source>
        <translation>このコンピューターのすべての AI アプリを調べる</translation>
    </message>
    <message>
        <source>may delete</source>
        <translation>削除の可能性</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>再起動が必要</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none: take back what was said</source>
        <translation>none: 決めたことを取り消す</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>引数 %s とは一緒に使えません</translation>
    </message>
    <message>
        <source>not behind the bridge</source>
        <translation>ブリッジの後ろにない</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>not found here</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on: search; off: all tools in one list</source>
        <translation>on: 検索、off: すべてのツールを 1 つの一覧で</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>引数 %s のいずれかが必要です</translation>
    </message>
    <message>
        <source>one process for all apps, if it keeps nothing between calls</source>
        <translation>すべてのアプリで 1 つのプロセス (呼び出し間で何も保持しない場合)</translation>
    </message>
    <message>
        <source>only for this client, as `grants` shows it</source>
        <translation>`grants` に表示されるこのクライアントのみ</translation>
    </message>
    <message>
        <source>only lines in which all these words occur</source>
        <translation>これらの語をすべて含む行のみ</translation>
    </message>
    <message>
        <source>only of this server</source>
        <translation>このサーバーのもののみ</translation>
    </message>
    <message>
        <source>only these; may be given more than once</source>
        <translation>これらのみ (複数指定可)</translation>
    </message>
    <message>
        <source>only this app: its name, its id as `grants` shows it, or parts</source>
        <translation>このアプリのみ: 名前、`grants` に表示される ID、またはその一部</translation>
    </message>
    <message>
        <source>only this server: its id or its name</source>
        <translation>このサーバーのみ: ID または名前</translation>
    </message>
    <message>
        <source>only what ended so</source>
        <translation>この結果で終わったもののみ</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>personal key, good until {value}</source>
        <translation>個人用キー、有効期限 {value}</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>print CSV, for spreadsheets</source>
        <translation>表計算用の CSV を出力する</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON を出力する</translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation>1 行に 1 つの JSON オブジェクトを出力する</translation>
    </message>
    <message>
        <source>print what to paste, and write nothing</source>
        <translation>貼り付ける内容を出力し、何も書き込まない</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>reader: look only; writer: change things too; admin: everything</source>
        <translation>reader: 閲覧のみ、writer: 変更も可、admin: すべて</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>record what your identity provider answers, secrets masked</source>
        <translation>ID プロバイダーの応答を、シークレットを隠して記録する</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録しました</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>send an access token, which is asked for likewise</source>
        <translation>アクセストークンを送信する (同様に入力を求める)</translation>
    </message>
    <message>
        <source>send no access token</source>
        <translation>アクセストークンを送信しない</translation>
    </message>
    <message>
        <source>serve on this port, this time</source>
        <translation>今回このポートを使う</translation>
    </message>
    <message>
        <source>serve the stand-in on this port (8100)</source>
        <translation>代役をこのポートで実行する (8100)</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>バージョンを表示して終了する</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>このヘルプを表示して終了する</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>sign in to it in the browser</source>
        <translation>ブラウザーでサインインする</translation>
    </message>
    <message>
        <source>start without showing the window</source>
        <translation>ウィンドウを表示せずに起動する</translation>
    </message>
    <message>
        <source>status: say how it is (the default)</source>
        <translation>status: 現在の状態を示す (既定)</translation>
    </message>
    <message>
        <source>take back what was written</source>
        <translation>書き込んだ内容を元に戻す</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>the client&apos;s id as `grants` shows it, or its beginning</source>
        <translation>`grants` に表示されるクライアントの ID またはその先頭</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>次の引数が必要です: %s</translation>
    </message>
    <message>
        <source>the server&apos;s id</source>
        <translation>サーバーの ID</translation>
    </message>
    <message>
        <source>the server&apos;s id as `upstreams` shows it, or its name</source>
        <translation>`upstreams` に表示されるサーバーの ID または名前</translation>
    </message>
    <message>
        <source>the server&apos;s id, or * for all servers</source>
        <translation>サーバーの ID、または * (すべてのサーバー)</translation>
    </message>
    <message>
        <source>the short code on the page, for example K7Q3-M2XD</source>
        <translation>ページに表示される短いコード (例: K7Q3-M2XD)</translation>
    </message>
    <message>
        <source>the tool as the server calls it</source>
        <translation>サーバーでのツール名</translation>
    </message>
    <message>
        <source>the tool as the server calls it, or * for all its tools</source>
        <translation>サーバーでのツール名、または * (そのすべてのツール)</translation>
    </message>
    <message>
        <source>the tool&apos;s name</source>
        <translation>ツールの名前</translation>
    </message>
    <message>
        <source>token of {issuer}</source>
        <translation>{issuer} のトークン</translation>
    </message>
    <message>
        <source>tools not known yet</source>
        <translation>ツールは未取得</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>不明な引数: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>使い方: </translation>
    </message>
    <message>
        <source>what it may do (admin: everything)</source>
        <translation>できること (admin: すべて)</translation>
    </message>
    <message>
        <source>what starts it, in one text: --command &apos;npx -y some-server&apos;</source>
        <translation>起動するコマンド全体: --command &apos;npx -y some-server&apos;</translation>
    </message>
    <message>
        <source>what will use it, for example “nightly backup”</source>
        <translation>使うもの (例: 「夜間バックアップ」)</translation>
    </message>
    <message>
        <source>what you call it, for example GitHub</source>
        <translation>付ける名前 (例: GitHub)</translation>
    </message>
    <message>
        <source>where it is: https://…</source>
        <translation>場所: https://…</translation>
    </message>
    <message>
        <source>where the command runs (your home)</source>
        <translation>コマンドを実行する場所 (既定はホーム)</translation>
    </message>
    <message>
        <source>which app, as `apps` names it; without it they are listed</source>
        <translation>`apps` に表示されるアプリ名。省略すると一覧表示</translation>
    </message>
    <message>
        <source>which provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>with --live: ask only what needs no login</source>
        <translation>--live と併用: サインイン不要の項目だけを調べる</translation>
    </message>
    <message>
        <source>with --live: write the record to this file, too</source>
        <translation>--live と併用: 記録をこのファイルにも書き込む</translation>
    </message>
    <message>
        <source>write it to this file instead</source>
        <translation>代わりにこのファイルに書き込む</translation>
    </message>
    <message>
        <source>write more to the log</source>
        <translation>ログに詳しく書き込む</translation>
    </message>
    <message>
        <source>write to this file, newest first; .csv means CSV, else JSON</source>
        <translation>このファイルに新しい順で書き込む。.csv は CSV、それ以外は JSON</translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>y はい</translation>
    </message>
    <message>
        <source>{client_name} may use:</source>
        <translation>{client_name} が使えるもの:</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>呼び出し {count} 回</translation>
    </message>
    <message>
        <source>{count} connected:</source>
        <translation>接続 {count} 件:</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} 日前</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} 時間前</translation>
    </message>
    <message>
        <source>{count} lines written to {path}.</source>
        <translation>{count} 行を {path} に書き込みました。</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} 分前</translation>
    </message>
    <message>
        <source>{count} tools</source>
        <translation>ツール {count} 個</translation>
    </message>
    <message>
        <source>{count} tools:</source>
        <translation>ツール {count} 個:</translation>
    </message>
    <message>
        <source>{key} has no value. Nothing was changed.</source>
        <translation>{key} に値がありません。何も変更していません。</translation>
    </message>
    <message>
        <source>{name} (the name is not verified)</source>
        <translation>{name} (名前は未確認)</translation>
    </message>
    <message>
        <source>{name} (verified by {host})</source>
        <translation>{name} ({host} が確認済み)</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written to from here. Do it by hand:</source>
        <translation>ここから {name} に書き込むことはできません。手動で行ってください:</translation>
    </message>
    <message>
        <source>{name} did not come yet. {said}</source>
        <translation>{name} はまだ接続していません。{said}</translation>
    </message>
    <message>
        <source>{name} gets back: {names}</source>
        <translation>{name} に戻るもの: {names}</translation>
    </message>
    <message>
        <source>{name} has no servers of its own.</source>
        <translation>{name} には独自のサーバーがありません。</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings already: {path}</source>
        <translation>{name} の設定には既にブリッジがあります: {path}</translation>
    </message>
    <message>
        <source>{name} is disconnected. What it may do stays until you revoke it: mcp-auth-bridge grants</source>
        <translation>{name} を切断しました。許可は取り消すまで残ります: mcp-auth-bridge grants</translation>
    </message>
    <message>
        <source>{name} is not connected, so there is nothing to take back.</source>
        <translation>{name} は接続されていないため、元に戻すものはありません。</translation>
    </message>
    <message>
        <source>{name} is off.</source>
        <translation>{name} はオンです。</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>{name} はオフです。</translation>
    </message>
    <message>
        <source>{name} starts one server of its own:</source>
        <translation>{name} は独自のサーバーを 1 個起動します:</translation>
    </message>
    <message>
        <source>{name} starts {count} servers of its own:</source>
        <translation>{name} は独自のサーバーを {count} 個起動します:</translation>
    </message>
    <message>
        <source>{name} stays in {app}.</source>
        <translation>{name} は {app} に残ります。</translation>
    </message>
    <message>
        <source>{name} wants to use: {names}</source>
        <translation>{name} が使おうとしているもの: {names}</translation>
    </message>
    <message>
        <source>{name} was left out: it needs {names}. Add it with `upstreams add`.</source>
        <translation>{name} を除外しました。{names} が必要です。`upstreams add` で追加してください。</translation>
    </message>
    <message>
        <source>{name} was left out: {why}</source>
        <translation>{name} を除外しました: {why}</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} を削除しました。</translation>
    </message>
    <message>
        <source>{name} works: {server} (MCP {version}).</source>
        <translation>{name} は動作します: {server} (MCP {version})。</translation>
    </message>
    <message>
        <source>{name}, last seen {when}</source>
        <translation>{name}、最終確認 {when}</translation>
    </message>
    <message>
        <source>{option} takes {form}.</source>
        <translation>{option} の形式は {form} です。</translation>
    </message>
    <message>
        <source>{passphrase_variable} names {named}.</source>
        <translation>{passphrase_variable} の指定は {named} です。</translation>
    </message>
    <message>
        <source>{path} would be changed:</source>
        <translation>{path} への変更:</translation>
    </message>
    <message>
        <source>{path} would be made:</source>
        <translation>{path} を作成します:</translation>
    </message>
    <message>
        <source>{path} would be removed:</source>
        <translation>{path} を削除します:</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [y/N] </translation>
    </message>
    <message>
        <source>“{name}” has no variable or header “{unknown}”.</source>
        <translation>「{name}」に変数またはヘッダー「{unknown}」はありません。</translation>
    </message>
    <message>
        <source>“{said}” fits more than one app.</source>
        <translation>「{said}」に当てはまるアプリが複数あります。</translation>
    </message>
    <message>
        <source>“{text}” is no moment that is understood.</source>
        <translation>「{text}」は時点として解釈できません。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>     the stand-in: {answer}</source>
        <translation>     代役: {answer}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; can&apos;t be the name of a parameter.</source>
        <translation>&quot;{name}&quot; はパラメーターの名前にできません。</translation>
    </message>
    <message>
        <source>1 event waits for Pangea Secure Audit Log.</source>
        <translation>1 件のイベントが Pangea Secure Audit Log を待っています。</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>A client ID is psa_ and 32 lower-case letters or digits from 2 to 7; these are {number}.</source>
        <translation>クライアント ID は psa_ と 32 文字の小文字または数字 (2 から 7) です。ここでは {number} 文字です。</translation>
    </message>
    <message>
        <source>A code that leaks could be used by somebody else.</source>
        <translation>漏れたコードをほかの人が使う可能性があります。</translation>
    </message>
    <message>
        <source>A code that leaks is then protected by the client secret alone.</source>
        <translation>その場合、漏れたコードを守るのはクライアントシークレットだけです。</translation>
    </message>
    <message>
        <source>A copy of the file can&apos;t be kept: {strerror}.</source>
        <translation>ファイルのコピーを保存できません: {strerror}。</translation>
    </message>
    <message>
        <source>A domain looks like this: aws.us.pangea.cloud</source>
        <translation>ドメインの例: aws.us.pangea.cloud</translation>
    </message>
    <message>
        <source>A header has a character it can&apos;t have.</source>
        <translation>ヘッダーに使用できない文字があります。</translation>
    </message>
    <message>
        <source>A key can be good for a day to ten years.</source>
        <translation>キーの有効期間は 1 日から 10 年です。</translation>
    </message>
    <message>
        <source>A part of it appears twice.</source>
        <translation>一部が 2 回現れています。</translation>
    </message>
    <message>
        <source>A profile of your own keeps its servers apart; this is the default profile.</source>
        <translation>独自のプロファイルには別のサーバーがあります。これは既定のプロファイルです。</translation>
    </message>
    <message>
        <source>A secret never belongs in this file.</source>
        <translation>シークレットはこのファイルに書かないでください。</translation>
    </message>
    <message>
        <source>A settings file was expected there; move it away.</source>
        <translation>設定ファイルがあるはずの場所です。移動してください。</translation>
    </message>
    <message>
        <source>A tool of {names} changed after you approved it.</source>
        <translation>{names} のツール 1 個が、承認後に変わりました。</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Activity waits here meanwhile.</source>
        <translation>アクティビティはその間ここで待機します。</translation>
    </message>
    <message>
        <source>All is sent to Pangea Secure Audit Log.</source>
        <translation>すべて Pangea Secure Audit Log に送信済みです。</translation>
    </message>
    <message>
        <source>Allow writing to it, or paste the entry yourself.</source>
        <translation>書き込みを許可するか、項目を自分で貼り付けてください。</translation>
    </message>
    <message>
        <source>An entry named {entry} leads elsewhere.</source>
        <translation>{entry} という項目は別の場所を指しています。</translation>
    </message>
    <message>
        <source>An entry named {entry} stands there already; it is replaced.</source>
        <translation>{entry} という項目が既にあり、置き換えられます。</translation>
    </message>
    <message>
        <source>An environment variable has a character it can&apos;t have.</source>
        <translation>環境変数に使用できない文字があります。</translation>
    </message>
    <message>
        <source>An issuer has no question mark in it.</source>
        <translation>発行者に疑問符は使えません。</translation>
    </message>
    <message>
        <source>Another program came with {name}&apos;s access: {program} and {count} more.</source>
        <translation>別のプログラムが {name} のアクセスを使いました: {program} ほか {count} 個。</translation>
    </message>
    <message>
        <source>Another program came with {name}&apos;s access: {program}.</source>
        <translation>別のプログラムが {name} のアクセスを使いました: {program}。</translation>
    </message>
    <message>
        <source>Another program holds the database. Try again in a moment.</source>
        <translation>別のプログラムがデータベースを使用中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program keeps the sealed file {name} busy.</source>
        <translation>別のプログラムが封印ファイル {name} を使用中です。</translation>
    </message>
    <message>
        <source>Another window or command of MCP Auth Bridge is changing settings of apps right now.</source>
        <translation>MCP Auth Bridge の別のウィンドウまたはコマンドが、アプリの設定を変更しています。</translation>
    </message>
    <message>
        <source>Answer the open questions in MCP Auth Bridge first, then try again.</source>
        <translation>先に MCP Auth Bridge の未回答の質問に答えてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Answer the page in your browser.</source>
        <translation>ブラウザーのページに答えてください。</translation>
    </message>
    <message>
        <source>Any app that speaks Streamable HTTP and signs in by OAuth can be connected by the address alone.</source>
        <translation>Streamable HTTP に対応し OAuth でサインインするアプリは、アドレスだけで接続できます。</translation>
    </message>
    <message>
        <source>Apps must sign in once more. The old file was kept as {name}.</source>
        <translation>アプリはもう一度サインインする必要があります。古いファイルは {name} として残しました。</translation>
    </message>
    <message>
        <source>Apps that are connected keep working. Try again in a moment.</source>
        <translation>接続済みのアプリは引き続き使えます。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>一度に要求する量を減らしてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs it. If it belongs to your organisation, its authority must be known to this computer.</source>
        <translation>管理者に問い合わせてください。所属する組織のものであれば、その認証局をこのコンピューターに登録する必要があります。</translation>
    </message>
    <message>
        <source>Ask whoever runs it. If it gives out tokens by hand, enter one instead.</source>
        <translation>管理者に問い合わせてください。トークンが手動で発行される場合は、代わりにそれを入力してください。</translation>
    </message>
    <message>
        <source>Ask {app} something, so that it looks for its tools.</source>
        <translation>ツールを探させるため、{app} に何か質問してください。</translation>
    </message>
    <message>
        <source>Asking about a token</source>
        <translation>トークンの問い合わせ</translation>
    </message>
    <message>
        <source>Asking who signed in</source>
        <translation>サインインした人の問い合わせ</translation>
    </message>
    <message>
        <source>At most {longest_name} letters.</source>
        <translation>{longest_name} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Begin again, and use the newest tab.</source>
        <translation>最初からやり直し、最新のタブを使ってください。</translation>
    </message>
    <message>
        <source>Begin again; there are ten minutes for it.</source>
        <translation>最初からやり直してください。制限時間は 10 分です。</translation>
    </message>
    <message>
        <source>Begin it at the top, for example /home/…</source>
        <translation>最上位から指定してください。例: /home/…</translation>
    </message>
    <message>
        <source>Begin with https://.</source>
        <translation>https:// で始めてください。</translation>
    </message>
    <message>
        <source>Bring it behind the bridge first.</source>
        <translation>先にブリッジの後ろに移してください。</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>コールバックアドレス</translation>
    </message>
    <message>
        <source>Change that one, or say that you want it twice, for example for another account.</source>
        <translation>そちらを変更するか、別のアカウント用など、2 つ必要であることを指定してください。</translation>
    </message>
    <message>
        <source>Check how it is written, or give its full path.</source>
        <translation>つづりを確認するか、フルパスを指定してください。</translation>
    </message>
    <message>
        <source>Check its address, and that this computer is online.</source>
        <translation>アドレスと、このコンピューターがオンラインかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Check its address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check its address: it often ends in /mcp.</source>
        <translation>アドレスを確認してください。多くの場合 /mcp で終わります。</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>名前とアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>Check that file and its permissions.</source>
        <translation>そのファイルとアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right.</source>
        <translation>実行中かどうか、アドレスが正しいかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Check that it runs, and try again in a moment.</source>
        <translation>実行中かどうかを確認し、しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that its address leads to an MCP server (Streamable HTTP), or its command starts one.</source>
        <translation>アドレスが MCP サーバー (Streamable HTTP) を指すか、コマンドがそれを起動するか確認してください。</translation>
    </message>
    <message>
        <source>Check that this computer&apos;s clock is right, then try again.</source>
        <translation>このコンピューターの時計が正しいことを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the client ID, and register exactly this callback address: {callback}</source>
        <translation>クライアント ID を確認し、このコールバックアドレスを正確に登録してください: {callback}</translation>
    </message>
    <message>
        <source>Check the client in the provider&apos;s console.</source>
        <translation>プロバイダーのコンソールでクライアントを確認してください。</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of that folder, then start again.</source>
        <translation>ディスクとそのフォルダーのアクセス許可を確認してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Check the disk, the file and its folder.</source>
        <translation>ディスク、ファイル、フォルダーを確認してください。</translation>
    </message>
    <message>
        <source>Check the hosted login URL.</source>
        <translation>Hosted Login URL を確認してください。</translation>
    </message>
    <message>
        <source>Check the internet connection, then connect again.</source>
        <translation>インターネット接続を確認してから、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Check the issuer address in the sign-in settings.</source>
        <translation>サインイン設定の発行者のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the permissions of {filename}, then try again.</source>
        <translation>{filename} のアクセス許可を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the permissions of {path}, then start again.</source>
        <translation>{path} のアクセス許可を確認してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>Check the userinfo or introspection address.</source>
        <translation>userinfo またはイントロスペクションのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>もっと後の日を選んでください。</translation>
    </message>
    <message>
        <source>Choose a place for secrets…</source>
        <translation>シークレットの保存場所を選ぶ…</translation>
    </message>
    <message>
        <source>Choose a port above 1023 in the settings.</source>
        <translation>設定で 1023 より大きいポートを選んでください。</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>別のファイルまたはフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder in the settings of this server.</source>
        <translation>このサーバーの設定で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another number of days.</source>
        <translation>別の日数を選んでください。</translation>
    </message>
    <message>
        <source>Choose another prefix, so that their tools can be told apart.</source>
        <translation>ツールを区別できるよう、別のプレフィックスを選んでください。</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>別の値を選んでください。</translation>
    </message>
    <message>
        <source>Choose another: {others}.</source>
        <translation>別のものを選んでください: {others}。</translation>
    </message>
    <message>
        <source>Choose at least one server.</source>
        <translation>サーバーを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose one in MCP Auth Bridge.</source>
        <translation>MCP Auth Bridge で 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Choose one in Settings → Sign-in, and save it.</source>
        <translation>[設定] → [サインイン] で 1 つ選び、保存してください。</translation>
    </message>
    <message>
        <source>Choose one of at least {shortest_passphrase} characters.</source>
        <translation>{shortest_passphrase} 文字以上のものを選んでください。</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>次から選んでください: {names}。</translation>
    </message>
    <message>
        <source>Choose “Sign in” in the server&apos;s settings first.</source>
        <translation>先にサーバーの設定で「サインイン」を選んでください。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>クライアント ID とシークレット</translation>
    </message>
    <message>
        <source>Client metadata documents are not fetched here.</source>
        <translation>クライアントのメタデータ文書はここでは取得しません。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>それを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Close that program and try again, or choose another port; connected apps then need the new address.</source>
        <translation>そのプログラムを終了してもう一度試すか、別のポートを選んでください。その場合、接続済みのアプリには新しいアドレスが必要です。</translation>
    </message>
    <message>
        <source>Close this page.</source>
        <translation>このページを閉じてください。</translation>
    </message>
    <message>
        <source>Compare it with the page in your browser; it may have run out.</source>
        <translation>ブラウザーのページと照らし合わせてください。期限が切れている可能性があります。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>もう一度接続してください。</translation>
    </message>
    <message>
        <source>Connect the app again and sign in with the provider that the server trusts.</source>
        <translation>アプリをもう一度接続し、サーバーが信頼するプロバイダーでサインインしてください。</translation>
    </message>
    <message>
        <source>Connected apps keep working for a day. New sign-ins have to wait until it answers again.</source>
        <translation>接続済みのアプリは 1 日間使えます。新しいサインインは、応答が戻るまで待つ必要があります。</translation>
    </message>
    <message>
        <source>Connected apps keep working. Try again in a moment.</source>
        <translation>接続済みのアプリは引き続き使えます。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Connected apps keep working. Try again later.</source>
        <translation>接続済みのアプリは引き続き使えます。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy the issuer from the provider&apos;s own page, to the letter (a final slash counts).</source>
        <translation>発行者をプロバイダー自身のページから正確にコピーしてください (末尾のスラッシュも区別されます)。</translation>
    </message>
    <message>
        <source>Copy the issuer from the server&apos;s own page, to the letter (a final slash counts).</source>
        <translation>発行者をサーバー自身のページから正確にコピーしてください (末尾のスラッシュも区別されます)。</translation>
    </message>
    <message>
        <source>Copy what is shown instead.</source>
        <translation>代わりに、表示される内容をコピーしてください。</translation>
    </message>
    <message>
        <source>Copy what is shown, and paste it there yourself.</source>
        <translation>表示される内容をコピーし、自分で貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy what is shown, and paste it there.</source>
        <translation>表示される内容をコピーし、そこに貼り付けてください。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Did you mean &quot;{near}&quot;?</source>
        <translation>&quot;{near}&quot; ではありませんか?</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>「{near}」ではありませんか?</translation>
    </message>
    <message>
        <source>Do so in MCP Auth Bridge.</source>
        <translation>MCP Auth Bridge で行ってください。</translation>
    </message>
    <message>
        <source>Do this in the window of the app, or choose another place for secrets in its settings.</source>
        <translation>アプリのウィンドウで行うか、設定でシークレットの別の保存場所を選んでください。</translation>
    </message>
    <message>
        <source>End it where it was started, with Ctrl+C.</source>
        <translation>起動した場所で Ctrl+C を押して終了してください。</translation>
    </message>
    <message>
        <source>Enter it again in the settings of this server.</source>
        <translation>このサーバーの設定でもう一度入力してください。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>Enter the client ID that belongs to it.</source>
        <translation>対応するクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>Enter the token or header again.</source>
        <translation>トークンまたはヘッダーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Fill in its addresses by hand.</source>
        <translation>アドレスを手動で入力してください。</translation>
    </message>
    <message>
        <source>Fill in the userinfo or the introspection address in the sign-in settings.</source>
        <translation>サインイン設定で userinfo またはイントロスペクションのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Fill in this or the introspection address; one of them says who signed in.</source>
        <translation>これかイントロスペクションのアドレスを入力してください。どちらかでサインインした人が分かります。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>For port {port}, first register this callback address with {provider}: {callback}</source>
        <translation>ポート {port} を使う場合は、先にこのコールバックアドレスを {provider} に登録してください: {callback}</translation>
    </message>
    <message>
        <source>Give each scope its own quotation marks.</source>
        <translation>Scope ごとに引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Give its value, or leave it out.</source>
        <translation>値を指定するか、除外してください。</translation>
    </message>
    <message>
        <source>Give the address of the server behind it.</source>
        <translation>後ろにあるサーバーのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Give the passphrase, or choose another place in config.toml.</source>
        <translation>パスフレーズを指定するか、config.toml で別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Give the passphrase.</source>
        <translation>パスフレーズを指定してください。</translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>プロバイダーに名前を付けてください。</translation>
    </message>
    <message>
        <source>Have your provider give out tokens for this server&apos;s address, or choose another sign-in for it.</source>
        <translation>プロバイダーにこのサーバーのアドレス用のトークンを発行させるか、別のサインイン方法を選んでください。</translation>
    </message>
    <message>
        <source>Here belongs {wanted}.</source>
        <translation>ここに入力するのは{wanted}です。</translation>
    </message>
    <message>
        <source>Home says what to do.</source>
        <translation>対処方法は「ホーム」に表示されます。</translation>
    </message>
    <message>
        <source>Hosted login URL</source>
        <translation>Hosted Login URL</translation>
    </message>
    <message>
        <source>How the client proves itself</source>
        <translation>クライアントの証明方法</translation>
    </message>
    <message>
        <source>If it has a page for developers, register {our_name} there with the callback address {redirect_uri}, and enter the client ID here.</source>
        <translation>開発者向けのページがあれば、コールバックアドレス {redirect_uri} で {our_name} を登録し、ここにクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>If it only needs longer, give it more time in its settings.</source>
        <translation>時間がかかるだけであれば、設定で待ち時間を延ばしてください。</translation>
    </message>
    <message>
        <source>If that was you, say so under Clients. If not, revoke the access there; the app can ask for it again.</source>
        <translation>ご自身の操作であれば、「クライアント」でその旨を示してください。そうでなければ、そこでアクセスを取り消してください。アプリは再び要求できます。</translation>
    </message>
    <message>
        <source>If the app still wants to connect, it will ask again.</source>
        <translation>アプリがまだ接続しようとしている場合は、再び確認されます。</translation>
    </message>
    <message>
        <source>If this goes on, check its addresses in the sign-in settings.</source>
        <translation>続く場合は、サインイン設定のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>If you trust it, change its address to {target}</source>
        <translation>信頼できる場合は、アドレスを {target} に変更してください</translation>
    </message>
    <message>
        <source>In Antigravity, choose Refresh in Manage MCP Servers, or restart it.</source>
        <translation>Antigravity の Manage MCP Servers で Refresh を選ぶか、再起動してください。</translation>
    </message>
    <message>
        <source>In Cline, open MCP Servers and choose Authenticate beside mcp-auth-bridge.</source>
        <translation>Cline で MCP Servers を開き、mcp-auth-bridge の横の Authenticate を選んでください。</translation>
    </message>
    <message>
        <source>In Copilot CLI, type: /mcp auth mcp-auth-bridge</source>
        <translation>Copilot CLI に次を入力してください: /mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>In Cursor, open Settings → Tools &amp; MCP and choose Connect beside mcp-auth-bridge.</source>
        <translation>Cursor で Settings → Tools &amp; MCP を開き、mcp-auth-bridge の横の Connect を選んでください。</translation>
    </message>
    <message>
        <source>In Droid, type /mcp, choose mcp-auth-bridge and authenticate.</source>
        <translation>Droid に /mcp と入力し、mcp-auth-bridge を選んで認証してください。</translation>
    </message>
    <message>
        <source>In Gemini CLI, type: /mcp auth mcp-auth-bridge</source>
        <translation>Gemini CLI に次を入力してください: /mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>In Kiro, choose Authenticate beside mcp-auth-bridge in the list of MCP servers.</source>
        <translation>Kiro の MCP サーバーの一覧で、mcp-auth-bridge の横の Authenticate を選んでください。</translation>
    </message>
    <message>
        <source>In LM Studio, switch mcp-auth-bridge on in the Program tab.</source>
        <translation>LM Studio の Program タブで mcp-auth-bridge をオンにしてください。</translation>
    </message>
    <message>
        <source>In Qwen Code, type /mcp, choose mcp-auth-bridge and then Authenticate.</source>
        <translation>Qwen Code に /mcp と入力し、mcp-auth-bridge、Authenticate の順に選んでください。</translation>
    </message>
    <message>
        <source>In VS Code Insiders, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>VS Code Insiders でコマンド「MCP: List Servers」を実行し、mcp-auth-bridge を選んで起動してください。</translation>
    </message>
    <message>
        <source>In VS Code, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>VS Code でコマンド「MCP: List Servers」を実行し、mcp-auth-bridge を選んで起動してください。</translation>
    </message>
    <message>
        <source>In VSCodium, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>VSCodium でコマンド「MCP: List Servers」を実行し、mcp-auth-bridge を選んで起動してください。</translation>
    </message>
    <message>
        <source>In Visual Studio, open the tools of the Copilot chat and choose Authenticate beside mcp-auth-bridge.</source>
        <translation>Visual Studio で Copilot チャットのツールを開き、mcp-auth-bridge の横の Authenticate を選んでください。</translation>
    </message>
    <message>
        <source>In Warp, open Settings → MCP servers and start mcp-auth-bridge.</source>
        <translation>Warp で Settings → MCP servers を開き、mcp-auth-bridge を起動してください。</translation>
    </message>
    <message>
        <source>In Windsurf, choose Refresh above the list of MCP servers, or restart it.</source>
        <translation>Windsurf の MCP サーバーの一覧の上にある Refresh を選ぶか、再起動してください。</translation>
    </message>
    <message>
        <source>In Zed, open the settings of the Agent panel and sign in beside mcp-auth-bridge.</source>
        <translation>Zed で Agent パネルの設定を開き、mcp-auth-bridge の横でサインインしてください。</translation>
    </message>
    <message>
        <source>In the Pangea console: AuthN, OAuth Server, Clients.</source>
        <translation>Pangea コンソール: AuthN、OAuth Server、Clients。</translation>
    </message>
    <message>
        <source>In the console the token must be for Secure Audit Log. A project with several logs needs the config ID, too.</source>
        <translation>コンソールで、トークンは Secure Audit Log 用である必要があります。複数のログがあるプロジェクトでは config ID も必要です。</translation>
    </message>
    <message>
        <source>In the console the token must be for Vault, and allowed to store, read, list and delete secrets.</source>
        <translation>コンソールで、トークンは Vault 用であり、シークレットの保存、読み取り、一覧表示、削除が許可されている必要があります。</translation>
    </message>
    <message>
        <source>Install .NET from dotnet.microsoft.com, then try again.</source>
        <translation>dotnet.microsoft.com から .NET をインストールし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install Bun from bun.sh, then try again.</source>
        <translation>bun.sh から Bun をインストールし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install Deno from deno.com, then try again.</source>
        <translation>deno.com から Deno をインストールし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install Docker and start it, then try again.</source>
        <translation>Docker をインストールして起動し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install MCP Auth Bridge in a folder with a shorter name than {command}.</source>
        <translation>MCP Auth Bridge を {command} より短い名前のフォルダーにインストールしてください。</translation>
    </message>
    <message>
        <source>Install Node.js from nodejs.org, then try again.</source>
        <translation>nodejs.org から Node.js をインストールし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install Podman, then try again.</source>
        <translation>Podman をインストールし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install Python from python.org, or write “python3”.</source>
        <translation>python.org から Python をインストールするか、「python3」と書いてください。</translation>
    </message>
    <message>
        <source>Install Python from python.org, then try again.</source>
        <translation>python.org から Python をインストールし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install a Java runtime, then try again.</source>
        <translation>Java ランタイムをインストールし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install and start GNOME Keyring or KDE Wallet, then try again.</source>
        <translation>GNOME Keyring または KDE Wallet をインストールして起動し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install pipx from pipx.pypa.io, then try again.</source>
        <translation>pipx.pypa.io から pipx をインストールし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install that version again, or move {name} away to start afresh.</source>
        <translation>そのバージョンを再びインストールするか、{name} を移動して最初から始めてください。</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>最新バージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Install uv from docs.astral.sh/uv, then try again.</source>
        <translation>docs.astral.sh/uv から uv をインストールし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Is it started?</source>
        <translation>起動していますか?</translation>
    </message>
    <message>
        <source>Is switched off in the app, so it is added switched off.</source>
        <translation>アプリでオフになっているため、オフの状態で追加されます。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>It answered {status} to the introduction.</source>
        <translation>自己紹介への応答は {status} でした。</translation>
    </message>
    <message>
        <source>It asks for: {names}.</source>
        <translation>要求されているもの: {names}。</translation>
    </message>
    <message>
        <source>It begins with https://, for example https://example.com/mcp.</source>
        <translation>https:// で始まります (例: https://example.com/mcp)。</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>https:// で始まります。</translation>
    </message>
    <message>
        <source>It begins with pts_.</source>
        <translation>pts_ で始まります。</translation>
    </message>
    <message>
        <source>It can be tried again in {seconds} seconds.</source>
        <translation>{seconds} 秒後に再び試せます。</translation>
    </message>
    <message>
        <source>It can still be disconnected; the file is then not restored to the letter.</source>
        <translation>切断はできますが、ファイルは元どおり正確には復元されません。</translation>
    </message>
    <message>
        <source>It does not accept your login. Sign in again, or ask whoever runs it for access.</source>
        <translation>サインインが受け入れられません。もう一度サインインするか、管理者にアクセスを依頼してください。</translation>
    </message>
    <message>
        <source>It does not know this app. Start again; if a client ID was entered by hand, check it.</source>
        <translation>このアプリを認識していません。最初からやり直してください。クライアント ID を手動で入力した場合は確認してください。</translation>
    </message>
    <message>
        <source>It does not work there.</source>
        <translation>そこでは動作していません。</translation>
    </message>
    <message>
        <source>It does not work there: {words}</source>
        <translation>そこでは動作していません: {words}</translation>
    </message>
    <message>
        <source>It is connected as “{entry}”.</source>
        <translation>「{entry}」として接続されています。</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>It is not safe to sign in to “{label}”.</source>
        <translation>「{label}」へのサインインは安全ではありません。</translation>
    </message>
    <message>
        <source>It is part of the connection; remove it.</source>
        <translation>接続の一部です。削除してください。</translation>
    </message>
    <message>
        <source>It is refused until you have looked at what it says of itself now.</source>
        <translation>現在の説明を確認するまで拒否されます。</translation>
    </message>
    <message>
        <source>It is shown your own token of the identity provider, and can use it wherever that token is good. Choose this only for a server of the same organisation.</source>
        <translation>ID プロバイダーのご自身のトークンが渡され、そのトークンが有効な場所ならどこでも使えます。同じ組織のサーバーにだけ選んでください。</translation>
    </message>
    <message>
        <source>It is switched off in {app}, but on at the bridge.</source>
        <translation>{app} ではオフですが、ブリッジではオンです。</translation>
    </message>
    <message>
        <source>It is switched off there.</source>
        <translation>そこではオフです。</translation>
    </message>
    <message>
        <source>It is switched off, and comes to the bridge switched off.</source>
        <translation>オフになっており、オフの状態でブリッジに移ります。</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>後で再試行されます。</translation>
    </message>
    <message>
        <source>It is tried again shortly.</source>
        <translation>まもなく再試行されます。</translation>
    </message>
    <message>
        <source>It is tried again soon.</source>
        <translation>しばらくすると再試行されます。</translation>
    </message>
    <message>
        <source>It may have been accepted already.</source>
        <translation>既に承認されている可能性があります。</translation>
    </message>
    <message>
        <source>It may have been changed back meanwhile.</source>
        <translation>その間に元に戻された可能性があります。</translation>
    </message>
    <message>
        <source>It may have been revoked already.</source>
        <translation>既に取り消されている可能性があります。</translation>
    </message>
    <message>
        <source>It may need no sign-in, or a token entered by hand.</source>
        <translation>サインインが不要か、手動で入力するトークンが必要な可能性があります。</translation>
    </message>
    <message>
        <source>It must be like https://example.com/mcp, without a name or password in it.</source>
        <translation>名前やパスワードを含まない https://example.com/mcp のような形にしてください。</translation>
    </message>
    <message>
        <source>It must begin with https://, or anybody on the way could read along.</source>
        <translation>https:// で始まる必要があります。そうでないと、途中で誰にでも読まれる可能性があります。</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>It must not have a name, a password or a # in it.</source>
        <translation>名前、パスワード、# を含めることはできません。</translation>
    </message>
    <message>
        <source>It runs with the bridge itself.</source>
        <translation>ブリッジ自体と一緒に動作します。</translation>
    </message>
    <message>
        <source>It says that it is a test.</source>
        <translation>テストであることが書かれています。</translation>
    </message>
    <message>
        <source>It says: {error}.</source>
        <translation>応答の内容: {error}。</translation>
    </message>
    <message>
        <source>It takes too long to find out where to sign in for “{label}”.</source>
        <translation>「{label}」のサインイン先を調べるのに時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>It waits there for you to sign in.</source>
        <translation>そこでサインインを待っています。</translation>
    </message>
    <message>
        <source>It wants to know who comes. Choose how to sign in to it: with a token, or on its own sign-in page.</source>
        <translation>接続する人の確認が必要です。サインイン方法を選んでください (トークン、またはサーバー自身のサインインページ)。</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>変更されていません。</translation>
    </message>
    <message>
        <source>It was reached by the older transport “SSE”. The bridge speaks Streamable HTTP; if the server knows only the older one, look for its new address (often ending in /mcp).</source>
        <translation>古い転送方式「SSE」で接続されていました。ブリッジは Streamable HTTP を使います。サーバーが古い方式だけに対応している場合は、新しいアドレスを探してください (多くの場合 /mcp で終わります)。</translation>
    </message>
    <message>
        <source>It was read as {kind}. Mend that line, or copy the text again.</source>
        <translation>{kind} として読み取りました。その行を直すか、テキストをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>その間に削除されました。</translation>
    </message>
    <message>
        <source>Its address begins with http://: anybody on the way can read and change what is said.</source>
        <translation>アドレスが http:// で始まっています。途中で誰でも内容を読み取り、変更できます。</translation>
    </message>
    <message>
        <source>Its address carries a secret, which stays in plain text. Better send it as a secret header.</source>
        <translation>アドレスにシークレットが含まれ、平文で保存されます。シークレットのヘッダーとして送ることをお勧めします。</translation>
    </message>
    <message>
        <source>Its entry still names a command that is out of date.</source>
        <translation>項目はまだ古いコマンドを指しています。</translation>
    </message>
    <message>
        <source>Its entry still names {address}.</source>
        <translation>項目はまだ {address} を指しています。</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>詳細はログにあります。</translation>
    </message>
    <message>
        <source>Its secrets can&apos;t be compared: {reason}</source>
        <translation>シークレットを比較できません: {reason}</translation>
    </message>
    <message>
        <source>JWTs of {issuer} for {audience} are accepted, beside our own</source>
        <translation>{audience} 向けの {issuer} の JWT を、独自のトークンに加えて受け入れます</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>どちらか一方を残してください。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>除外してください。</translation>
    </message>
    <message>
        <source>Leave out the Authorization header, or choose to sign in with headers only.</source>
        <translation>Authorization ヘッダーを除外するか、ヘッダーのみでのサインインを選んでください。</translation>
    </message>
    <message>
        <source>Leave out what comes before the domain: only, for example, aws.us.pangea.cloud</source>
        <translation>ドメインの前の部分を除いてください (例: aws.us.pangea.cloud のみ)</translation>
    </message>
    <message>
        <source>Leave out what follows the address.</source>
        <translation>アドレスの後の部分を除いてください。</translation>
    </message>
    <message>
        <source>Leave out what follows the host name: only {address}</source>
        <translation>ホスト名の後の部分を除いてください: {address} のみ</translation>
    </message>
    <message>
        <source>Leave out {well_known}; the issuer is what stands before it.</source>
        <translation>{well_known} を除いてください。発行者はその前の部分です。</translation>
    </message>
    <message>
        <source>Like this: {line}</source>
        <translation>例: {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}.</source>
        <translation>{line} 行 {column} 列: {reason}。</translation>
    </message>
    <message>
        <source>Look at it on the Servers page.</source>
        <translation>「サーバー」ページで確認してください。</translation>
    </message>
    <message>
        <source>Look at it with your system&apos;s password app.</source>
        <translation>システムのパスワードアプリで確認してください。</translation>
    </message>
    <message>
        <source>Look at the billing page of the Pangea console.</source>
        <translation>Pangea コンソールの請求ページを確認してください。</translation>
    </message>
    <message>
        <source>Look at the change again, then write it.</source>
        <translation>変更をもう一度確認してから書き込んでください。</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>変更をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Look at them on the Servers page.</source>
        <translation>「サーバー」ページで確認してください。</translation>
    </message>
    <message>
        <source>Look at {path}, or move it away.</source>
        <translation>{path} を確認するか、移動してください。</translation>
    </message>
    <message>
        <source>Look for a question from your system on the screen, answer it, and try again. Nothing was lost.</source>
        <translation>画面にシステムからの質問がないか探し、答えてからもう一度お試しください。何も失われていません。</translation>
    </message>
    <message>
        <source>Lower ports need administrator rights, and higher ones do not exist.</source>
        <translation>これより小さいポートには管理者権限が必要で、大きいポートは存在しません。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge can&apos;t read the client secret. Its window says what to do; then load this page again.</source>
        <translation>MCP Auth Bridge がクライアントシークレットを読み取れません。対処方法はウィンドウに表示されます。その後このページを再読み込みしてください。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not end.</source>
        <translation>MCP Auth Bridge が終了しません。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is already running on this data.</source>
        <translation>このデータで MCP Auth Bridge が既に実行中です。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is not running.</source>
        <translation>MCP Auth Bridge は実行されていません。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge runs already, but does not answer.</source>
        <translation>MCP Auth Bridge は既に実行中ですが、応答しません。</translation>
    </message>
    <message>
        <source>MCP Auth Bridge runs, but does not answer.</source>
        <translation>MCP Auth Bridge は実行中ですが、応答しません。</translation>
    </message>
    <message>
        <source>Make {name} and its folder writable again.</source>
        <translation>{name} とそのフォルダーを書き込み可能に戻してください。</translation>
    </message>
    <message>
        <source>Many such servers also have a newer address that ends in /mcp; otherwise update the server.</source>
        <translation>このようなサーバーの多くには、/mcp で終わる新しいアドレスもあります。なければサーバーを更新してください。</translation>
    </message>
    <message>
        <source>Mend that line in {path}. Settings look like this: port = 8000</source>
        <translation>{path} のその行を直してください。設定の書き方: port = 8000</translation>
    </message>
    <message>
        <source>Mend the file, or look at its permissions.</source>
        <translation>ファイルを直すか、アクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>Mend the file, or paste the entry.</source>
        <translation>ファイルを直すか、項目を貼り付けてください。</translation>
    </message>
    <message>
        <source>Mend {path}, or move it away.</source>
        <translation>{path} を直すか、移動してください。</translation>
    </message>
    <message>
        <source>Move it away and start again.</source>
        <translation>移動して、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Move it away, or give it back to your user, then start again. Never run this app with sudo.</source>
        <translation>移動するか、所有者を自分のユーザーに戻してから、もう一度起動してください。このアプリを sudo で実行しないでください。</translation>
    </message>
    <message>
        <source>Move {path} away, then start again.</source>
        <translation>{path} を移動してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name at least one algorithm.</source>
        <translation>アルゴリズムを 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Name it among the settings, too.</source>
        <translation>設定にも名前を指定してください。</translation>
    </message>
    <message>
        <source>Name the settings file of an app.</source>
        <translation>アプリの設定ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name what will use it, for example “nightly backup”.</source>
        <translation>使うものを指定してください (例: 「夜間バックアップ」)。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer.</source>
        <translation>このコンピューターで応答するキーリングがありません。</translation>
    </message>
    <message>
        <source>No open question has this code.</source>
        <translation>このコードの未回答の質問はありません。</translation>
    </message>
    <message>
        <source>No other program has used this access.</source>
        <translation>このアクセスを使った別のプログラムはありません。</translation>
    </message>
    <message>
        <source>No server is switched on for this app.</source>
        <translation>このアプリ用にオンになっているサーバーがありません。</translation>
    </message>
    <message>
        <source>No token can be read without.</source>
        <translation>これがないとトークンを読み取れません。</translation>
    </message>
    <message>
        <source>No token, secret, name, e-mail address or host of yours is in it.</source>
        <translation>ご自身のトークン、シークレット、名前、メールアドレス、ホストは含まれません。</translation>
    </message>
    <message>
        <source>Nobody can sign in without.</source>
        <translation>これがないと誰もサインインできません。</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>誰もサインインしませんでした。</translation>
    </message>
    <message>
        <source>None of the servers answers now.</source>
        <translation>現在、応答するサーバーがありません。</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later.</source>
        <translation>何も失われません。後で再試行されます。</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later. If this goes on, check the domain in Settings.</source>
        <translation>何も失われません。後で再試行されます。続く場合は、設定のドメインを確認してください。</translation>
    </message>
    <message>
        <source>Nothing is signed in to here.</source>
        <translation>ここにはサインインする対象がありません。</translation>
    </message>
    <message>
        <source>Nothing says how to ask {name} who signed in.</source>
        <translation>サインインした人を {name} に問い合わせる方法が分かりません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the permissions of {parent}, then try again.</source>
        <translation>何も変更していません。ディスクと {parent} のアクセス許可を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>何も変更していません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder, or look at the disk.</source>
        <translation>何も変更していません。別のフォルダーを選ぶか、ディスクを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the file, or paste the entry yourself.</source>
        <translation>何も変更していません。ファイルを直すか、項目を自分で貼り付けてください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>何も変更していません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>何も失われていません。</translation>
    </message>
    <message>
        <source>Nothing was lost. Check the disk and the permissions of {parent}, then try again.</source>
        <translation>何も失われていません。ディスクと {parent} のアクセス許可を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again; if it stays like this, sign out of the computer and in again.</source>
        <translation>何も失われていません。もう一度お試しください。変わらない場合は、コンピューターからサインアウトし、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>イベント 1 件</translation>
    </message>
    <message>
        <source>One of its arguments looks like a secret. Arguments stay in plain text, and every program on this computer can read them; better give it as a secret environment variable, if the server takes one.</source>
        <translation>引数の 1 つがシークレットのようです。引数は平文で保存され、このコンピューターのどのプログラムからも読み取れます。サーバーが対応していれば、シークレットの環境変数として渡すことをお勧めします。</translation>
    </message>
    <message>
        <source>One of these scopes is needed: {names}. Allow one at the sign-in, or ask whoever runs it.</source>
        <translation>次の Scope のいずれかが必要です: {names}。サインイン時に許可するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Only a client that was revoked can be removed from the list.</source>
        <translation>一覧から削除できるのは、取り消したクライアントだけです。</translation>
    </message>
    <message>
        <source>Only servers reached by OAuth have one.</source>
        <translation>あるのは、OAuth で接続するサーバーだけです。</translation>
    </message>
    <message>
        <source>Only signatures that a public key checks prove anything here.</source>
        <translation>ここで証明になるのは、公開キーで検証できる署名だけです。</translation>
    </message>
    <message>
        <source>Open audit log settings…</source>
        <translation>監査ログの設定を開く…</translation>
    </message>
    <message>
        <source>Open secrets settings…</source>
        <translation>シークレットの設定を開く…</translation>
    </message>
    <message>
        <source>Open sign-in settings…</source>
        <translation>サインインの設定を開く…</translation>
    </message>
    <message>
        <source>Open token settings…</source>
        <translation>トークンの設定を開く…</translation>
    </message>
    <message>
        <source>Open {path} in a text editor and save it with the encoding UTF-8.</source>
        <translation>{path} をテキストエディターで開き、エンコード UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>Open {path}, change the setting there, and save.</source>
        <translation>{path} を開き、設定を変更して保存してください。</translation>
    </message>
    <message>
        <source>Or choose another place in config.toml: secrets = &quot;sealed_file&quot; keeps them in a file sealed with a passphrase, secrets = &quot;memory&quot; forgets them when the app quits.</source>
        <translation>または config.toml で別の場所を選んでください: secrets = &quot;sealed_file&quot; はパスフレーズで封印したファイルに保存し、secrets = &quot;memory&quot; はアプリの終了時に忘れます。</translation>
    </message>
    <message>
        <source>Other servers are not affected.</source>
        <translation>ほかのサーバーに影響はありません。</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>Pangea Vault does not give back what was stored in it.</source>
        <translation>Pangea Vault が、保存した内容を返しません。</translation>
    </message>
    <message>
        <source>Pangea Vault needs its service token.</source>
        <translation>Pangea Vault にはサービストークンが必要です。</translation>
    </message>
    <message>
        <source>Paste only the part with the servers.</source>
        <translation>サーバーの部分だけを貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the part of an app&apos;s settings that names its servers, for example {&quot;mcpServers&quot;: {&quot;files&quot;: {&quot;command&quot;: &quot;npx&quot;, &quot;args&quot;: [&quot;…&quot;]}}}, the command that starts one, or its address.</source>
        <translation>アプリの設定のうちサーバーが書かれた部分 (例: {&quot;mcpServers&quot;: {&quot;files&quot;: {&quot;command&quot;: &quot;npx&quot;, &quot;args&quot;: [&quot;…&quot;]}}})、起動するコマンド、またはアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the part with the servers.</source>
        <translation>サーバーの部分を貼り付けてください。</translation>
    </message>
    <message>
        <source>Perhaps it has changed. Look for a newer version of this app.</source>
        <translation>変更された可能性があります。このアプリの新しいバージョンを探してください。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Port {port} is taken.</source>
        <translation>ポート {port} は使用されています。</translation>
    </message>
    <message>
        <source>Provider found</source>
        <translation>プロバイダーが見つかりました</translation>
    </message>
    <message>
        <source>Put a plain settings file there.</source>
        <translation>そこに通常の設定ファイルを置いてください。</translation>
    </message>
    <message>
        <source>Put back a copy of {path} from a backup. To begin anew and sign in everywhere again, move it away.</source>
        <translation>{path} のコピーをバックアップから戻してください。最初から始めてすべてにサインインし直すには、移動してください。</translation>
    </message>
    <message>
        <source>Put it back to {parent}, or start the app again to begin a new one.</source>
        <translation>{parent} に戻すか、アプリをもう一度起動して新しく始めてください。</translation>
    </message>
    <message>
        <source>Put it on one line.</source>
        <translation>1 行にしてください。</translation>
    </message>
    <message>
        <source>Put the file back where it points to, or remove the link.</source>
        <translation>リンク先にファイルを戻すか、リンクを削除してください。</translation>
    </message>
    <message>
        <source>Put the keyring back from a backup. To begin anew and sign in everywhere again, choose Pangea Vault once more.</source>
        <translation>キーリングをバックアップから戻してください。最初から始めてすべてにサインインし直すには、Pangea Vault をもう一度選んでください。</translation>
    </message>
    <message>
        <source>Put the real file or folder there, or set {home_variable} to the folder you want to use, then start again.</source>
        <translation>実際のファイルまたはフォルダーをそこに置くか、{home_variable} に使いたいフォルダーを設定してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Quit and reopen Claude Desktop.</source>
        <translation>Claude Desktop を終了し、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Quit it and start it again; the log says more.</source>
        <translation>終了し、もう一度起動してください。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Quit the app it belongs to, then try again.</source>
        <translation>それを使っているアプリを終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Quit this app, sign out of the computer and in again.</source>
        <translation>このアプリを終了し、コンピューターからサインアウトして、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Read more variables from a file (envFile), which was not looked at.</source>
        <translation>ほかの変数をファイル (envFile) から読み込んでいますが、そのファイルは確認していません。</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI.</source>
        <translation>このアドレスをリダイレクト URI として正確に登録してください。</translation>
    </message>
    <message>
        <source>Register exactly this address with the provider.</source>
        <translation>このアドレスをプロバイダーに正確に登録してください。</translation>
    </message>
    <message>
        <source>Register {our_name} there with the callback address {redirect_uri}, and enter the client ID here.</source>
        <translation>コールバックアドレス {redirect_uri} で {our_name} を登録し、ここにクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>Remove the link, or change what it leads to.</source>
        <translation>リンクを削除するか、リンク先を変更してください。</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>引用符を外してください。</translation>
    </message>
    <message>
        <source>Restart Trae.</source>
        <translation>Trae を再起動してください。</translation>
    </message>
    <message>
        <source>Restart the app if it does not notice by itself.</source>
        <translation>自動で反映されない場合は、アプリを再起動してください。</translation>
    </message>
    <message>
        <source>Restart your JetBrains IDE, or start Junie anew.</source>
        <translation>JetBrains IDE を再起動するか、Junie を起動し直してください。</translation>
    </message>
    <message>
        <source>Restart your JetBrains IDE.</source>
        <translation>JetBrains IDE を再起動してください。</translation>
    </message>
    <message>
        <source>Revoke it first.</source>
        <translation>先に取り消してください。</translation>
    </message>
    <message>
        <source>Run: claude mcp login mcp-auth-bridge (or type /mcp in Claude Code).</source>
        <translation>次を実行してください: claude mcp login mcp-auth-bridge (または Claude Code に /mcp と入力)。</translation>
    </message>
    <message>
        <source>Run: cline mcp, and choose mcp-auth-bridge.</source>
        <translation>cline mcp を実行し、mcp-auth-bridge を選んでください。</translation>
    </message>
    <message>
        <source>Run: codex mcp login mcp-auth-bridge</source>
        <translation>次を実行してください: codex mcp login mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Run: kilo mcp auth mcp-auth-bridge</source>
        <translation>次を実行してください: kilo mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Run: opencode mcp auth mcp-auth-bridge</source>
        <translation>次を実行してください: opencode mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>S256 is not supported</source>
        <translation>S256 に対応していません</translation>
    </message>
    <message>
        <source>Save it as text with the encoding UTF-8.</source>
        <translation>エンコード UTF-8 のテキストとして保存してください。</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8.</source>
        <translation>エンコード UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, so a command can&apos;t leave one there.</source>
        <translation>シークレットはメモリーにのみ保存されるため、コマンドから残すことはできません。</translation>
    </message>
    <message>
        <source>Secrets are safe on this computer.</source>
        <translation>シークレットはこのコンピューターで安全です。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings → Audit log has a Test.</source>
        <translation>[設定] → [監査ログ] でテストできます。</translation>
    </message>
    <message>
        <source>Show changes…</source>
        <translation>変更を表示…</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>変更を表示…</translation>
    </message>
    <message>
        <source>Show client…</source>
        <translation>クライアントを表示…</translation>
    </message>
    <message>
        <source>Show servers…</source>
        <translation>サーバーを表示…</translation>
    </message>
    <message>
        <source>Show server…</source>
        <translation>サーバーを表示…</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in to it again in MCP Auth Bridge.</source>
        <translation>MCP Auth Bridge でもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in to it, or check its token.</source>
        <translation>サインインするか、トークンを確認してください。</translation>
    </message>
    <message>
        <source>Sign out of MCP Auth Bridge in the app and connect again.</source>
        <translation>アプリで MCP Auth Bridge からサインアウトし、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>サインインページ</translation>
    </message>
    <message>
        <source>Signing in is not possible yet.</source>
        <translation>まだサインインできません。</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>署名キー</translation>
    </message>
    <message>
        <source>Signs in to the server by OAuth, as mcp-remote did.</source>
        <translation>mcp-remote と同様に、OAuth でサーバーにサインインします。</translation>
    </message>
    <message>
        <source>So no app can be allowed it here. Whoever runs {provider} can give that right; then sign in again.</source>
        <translation>そのため、ここではどのアプリにも許可できません。{provider} の管理者がその権限を与えることができます。その後もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Somebody changed the entry after it was written.</source>
        <translation>書き込んだ後に、項目が変更されました。</translation>
    </message>
    <message>
        <source>Somebody took the entry out of {path}.</source>
        <translation>{path} から項目が削除されました。</translation>
    </message>
    <message>
        <source>Something else stands where the servers should be.</source>
        <translation>サーバーがあるはずの場所に別のものがあります。</translation>
    </message>
    <message>
        <source>Something went wrong inside MCP Auth Bridge.</source>
        <translation>MCP Auth Bridge の内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Start Amazon Q anew.</source>
        <translation>Amazon Q を起動し直してください。</translation>
    </message>
    <message>
        <source>Start Amp anew.</source>
        <translation>Amp を起動し直してください。</translation>
    </message>
    <message>
        <source>Start Claude Code anew.</source>
        <translation>Claude Code を起動し直してください。</translation>
    </message>
    <message>
        <source>Start Cline anew.</source>
        <translation>Cline を起動し直してください。</translation>
    </message>
    <message>
        <source>Start Codex anew.</source>
        <translation>Codex を起動し直してください。</translation>
    </message>
    <message>
        <source>Start Copilot CLI anew.</source>
        <translation>Copilot CLI を起動し直してください。</translation>
    </message>
    <message>
        <source>Start Crush anew.</source>
        <translation>Crush を起動し直してください。</translation>
    </message>
    <message>
        <source>Start Gemini CLI anew.</source>
        <translation>Gemini CLI を起動し直してください。</translation>
    </message>
    <message>
        <source>Start Kilo anew.</source>
        <translation>Kilo を起動し直してください。</translation>
    </message>
    <message>
        <source>Start Qwen Code anew.</source>
        <translation>Qwen Code を起動し直してください。</translation>
    </message>
    <message>
        <source>Start a new session in Goose.</source>
        <translation>Goose で新しいセッションを始めてください。</translation>
    </message>
    <message>
        <source>Start again from the app.</source>
        <translation>アプリからもう一度始めてください。</translation>
    </message>
    <message>
        <source>Start at login could not be changed: {reason}.</source>
        <translation>ログイン時の起動を変更できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Start it again in MCP Auth Bridge.</source>
        <translation>MCP Auth Bridge でもう一度始めてください。</translation>
    </message>
    <message>
        <source>Start it: mcp-auth-bridge</source>
        <translation>起動するには: mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Start opencode anew.</source>
        <translation>opencode を起動し直してください。</translation>
    </message>
    <message>
        <source>Start the app again and type it.</source>
        <translation>アプリをもう一度起動し、入力してください。</translation>
    </message>
    <message>
        <source>Start the app again.</source>
        <translation>アプリをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Start the app once, so that it makes it.</source>
        <translation>フォルダーが作られるよう、アプリを一度起動してください。</translation>
    </message>
    <message>
        <source>Start the sign-in again in a moment.</source>
        <translation>しばらくしてからサインインをもう一度始めてください。</translation>
    </message>
    <message>
        <source>Start the sign-in again; if this goes on, ask whoever runs the server.</source>
        <translation>サインインをもう一度始めてください。続く場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Stop MCP Auth Bridge and start it again; it then begins a new one.</source>
        <translation>MCP Auth Bridge を停止して再び起動してください。新しいものを作成します。</translation>
    </message>
    <message>
        <source>Switch it off instead.</source>
        <translation>代わりにオフにしてください。</translation>
    </message>
    <message>
        <source>Switch it off only if signing in fails with it.</source>
        <translation>これが原因でサインインできない場合にだけオフにしてください。</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>先にオンにしてください。</translation>
    </message>
    <message>
        <source>Switch it on in MCP Auth Bridge.</source>
        <translation>MCP Auth Bridge でオンにしてください。</translation>
    </message>
    <message>
        <source>Switch it on, and connect an app to it.</source>
        <translation>オンにして、アプリを接続してください。</translation>
    </message>
    <message>
        <source>TOML has no word for nothing</source>
        <translation>TOML では空の値を表せません</translation>
    </message>
    <message>
        <source>Take one of the two out of the file first.</source>
        <translation>先に、2 つのうち 1 つをファイルから削除してください。</translation>
    </message>
    <message>
        <source>Take that out. A password or token goes into a secret header.</source>
        <translation>取り除いてください。パスワードやトークンはシークレットのヘッダーに入れます。</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in.</source>
        <translation>そのアドレスは別のサインインのものです。</translation>
    </message>
    <message>
        <source>That is half a minute to one hour.</source>
        <translation>範囲は 30 秒から 1 時間です。</translation>
    </message>
    <message>
        <source>That is nothing to five minutes.</source>
        <translation>範囲は 0 から 5 分です。</translation>
    </message>
    <message>
        <source>That is one day to ten years.</source>
        <translation>範囲は 1 日から 10 年です。</translation>
    </message>
    <message>
        <source>That is one second to ten minutes.</source>
        <translation>範囲は 1 秒から 10 分です。</translation>
    </message>
    <message>
        <source>That is ten minutes to one day.</source>
        <translation>範囲は 10 分から 1 日です。</translation>
    </message>
    <message>
        <source>That passphrase is too short.</source>
        <translation>パスフレーズが短すぎます。</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>The account may be disabled; ask whoever runs it.</source>
        <translation>アカウントが無効になっている可能性があります。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The address has a name, a password or a # in it.</source>
        <translation>アドレスに名前、パスワード、または # が含まれています。</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>アドレスがありません。</translation>
    </message>
    <message>
        <source>The address of the provider is not usable.</source>
        <translation>プロバイダーのアドレスを使用できません。</translation>
    </message>
    <message>
        <source>The address of this server can&apos;t be used.</source>
        <translation>このサーバーのアドレスは使用できません。</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in.</source>
        <translation>この応答は別のサインインのものです。</translation>
    </message>
    <message>
        <source>The answer came from another identity provider.</source>
        <translation>この応答は別の ID プロバイダーからのものです。</translation>
    </message>
    <message>
        <source>The answer of {name} can&apos;t be trusted: {reason}.</source>
        <translation>{name} の応答を信頼できません: {reason}。</translation>
    </message>
    <message>
        <source>The answer of “{label}” is longer than {size}, and was broken off.</source>
        <translation>「{label}」の応答が {size} を超えたため、中断しました。</translation>
    </message>
    <message>
        <source>The app asked for its answer at an address it did not register.</source>
        <translation>アプリが、登録していないアドレスへの応答を求めました。</translation>
    </message>
    <message>
        <source>The app let only some of its tools be used; choose them again here.</source>
        <translation>アプリでは一部のツールだけが使えました。ここで選び直してください。</translation>
    </message>
    <message>
        <source>The app proves itself in a way that is not supported here (a signed assertion).</source>
        <translation>アプリの証明方法 (署名付きアサーション) には対応していません。</translation>
    </message>
    <message>
        <source>The app sent a request that can&apos;t be right.</source>
        <translation>アプリが正しくない要求を送りました。</translation>
    </message>
    <message>
        <source>The app&apos;s metadata document can&apos;t be fetched.</source>
        <translation>アプリのメタデータ文書を取得できません。</translation>
    </message>
    <message>
        <source>The app&apos;s metadata document has no usable redirect URI.</source>
        <translation>アプリのメタデータ文書に、使用できるリダイレクト URI がありません。</translation>
    </message>
    <message>
        <source>The app&apos;s settings, where it lists its MCP servers</source>
        <translation>アプリの設定の、MCP サーバーの一覧</translation>
    </message>
    <message>
        <source>The audience is missing. Without it, tokens meant for any other server would do.</source>
        <translation>オーディエンスがありません。指定しないと、ほかのサーバー向けのトークンも通ってしまいます。</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: it has neither a command nor an address.</source>
        <translation>ブリッジで実行できません: コマンドもアドレスもありません。</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: it is this bridge itself.</source>
        <translation>ブリッジで実行できません: このブリッジ自身です。</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: {reason}</source>
        <translation>ブリッジで実行できません: {reason}</translation>
    </message>
    <message>
        <source>The bridge has it as “{kept}”, but with another {names}.</source>
        <translation>ブリッジに「{kept}」としてありますが、次が異なります: {names}。</translation>
    </message>
    <message>
        <source>The bridge has it as “{kept}”.</source>
        <translation>ブリッジに「{kept}」としてあります。</translation>
    </message>
    <message>
        <source>The bridge is there already, as “{entry}”; it would be there twice.</source>
        <translation>ブリッジは既に「{entry}」としてあり、重複します。</translation>
    </message>
    <message>
        <source>The bridge sets the header {name} itself.</source>
        <translation>ヘッダー {name} はブリッジが自分で設定します。</translation>
    </message>
    <message>
        <source>The built-in server can&apos;t be removed.</source>
        <translation>内蔵サーバーは削除できません。</translation>
    </message>
    <message>
        <source>The callback address is not registered with the provider; the sign-in settings show it.</source>
        <translation>コールバックアドレスがプロバイダーに登録されていません。アドレスはサインイン設定に表示されます。</translation>
    </message>
    <message>
        <source>The client ID (psa_…) or the client secret (pck_…) in the sign-in settings is wrong, or the secret has run out: Pangea&apos;s last a year at most.</source>
        <translation>サインイン設定のクライアント ID (psa_…) またはクライアントシークレット (pck_…) が間違っているか、シークレットの期限が切れています。Pangea のシークレットは最長 1 年です。</translation>
    </message>
    <message>
        <source>The client ID is missing; it begins with psa_.</source>
        <translation>クライアント ID がありません。psa_ で始まります。</translation>
    </message>
    <message>
        <source>The client ID or secret in the settings for other servers&apos; tokens is wrong or has run out.</source>
        <translation>ほかのサーバーのトークンの設定で、クライアント ID またはシークレットが間違っているか、期限が切れています。</translation>
    </message>
    <message>
        <source>The client ID or secret in the sign-in settings is wrong or has run out.</source>
        <translation>サインイン設定のクライアント ID またはシークレットが間違っているか、期限が切れています。</translation>
    </message>
    <message>
        <source>The client entered for this server is not allowed this kind of sign-in.</source>
        <translation>このサーバー用に入力したクライアントには、この方法のサインインが許可されていません。</translation>
    </message>
    <message>
        <source>The client is not allowed this kind of sign-in; change that in the provider&apos;s console.</source>
        <translation>クライアントには、この方法のサインインが許可されていません。プロバイダーのコンソールで変更してください。</translation>
    </message>
    <message>
        <source>The client is not given a scope that the sign-in settings ask for.</source>
        <translation>サインイン設定で要求する Scope が、クライアントに与えられていません。</translation>
    </message>
    <message>
        <source>The client must be of the kind Authorization Code.</source>
        <translation>クライアントの種類は Authorization Code である必要があります。</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be read from here.</source>
        <translation>ここからクライアントシークレットを読み取れません。</translation>
    </message>
    <message>
        <source>The client secret is not whole; copy it again.</source>
        <translation>クライアントシークレットが途中で切れています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The command goes over several lines.</source>
        <translation>コマンドが複数行にわたっています。</translation>
    </message>
    <message>
        <source>The command has a character that no command can have.</source>
        <translation>コマンドに使用できない文字があります。</translation>
    </message>
    <message>
        <source>The command is missing.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>The command is {argv}.</source>
        <translation>コマンドは {argv} です。</translation>
    </message>
    <message>
        <source>The config ID is not whole; copy it again.</source>
        <translation>config ID が途中で切れています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The connection to “{label}” at {place} is not secure: its certificate can&apos;t be trusted.</source>
        <translation>{place} の「{label}」への接続は安全ではありません。証明書を信頼できません。</translation>
    </message>
    <message>
        <source>The console shows it as Domain, for example aws.us.pangea.cloud.</source>
        <translation>コンソールでは Domain として表示されます (例: aws.us.pangea.cloud)。</translation>
    </message>
    <message>
        <source>The database can&apos;t be used right now.</source>
        <translation>現在、データベースを使用できません。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>データベースが破損しています。</translation>
    </message>
    <message>
        <source>The database was damaged, so a new one was started.</source>
        <translation>データベースが破損していたため、新しく作成しました。</translation>
    </message>
    <message>
        <source>The database was written by a newer version of MCP Auth Bridge.</source>
        <translation>データベースは新しいバージョンの MCP Auth Bridge で書き込まれました。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was promised is lost.</source>
        <translation>ディスクがいっぱいです。空きを作ってください。約束した内容は失われていません。</translation>
    </message>
    <message>
        <source>The domain is missing. The console shows it as &quot;Domain&quot;, for example aws.us.pangea.cloud.</source>
        <translation>ドメインがありません。コンソールでは &quot;Domain&quot; として表示されます (例: aws.us.pangea.cloud)。</translation>
    </message>
    <message>
        <source>The domain of {names} is missing.</source>
        <translation>{names} のドメインがありません。</translation>
    </message>
    <message>
        <source>The domain of {names} is not usable.</source>
        <translation>{names} のドメインを使用できません。</translation>
    </message>
    <message>
        <source>The entry is gone already.</source>
        <translation>項目は既にありません。</translation>
    </message>
    <message>
        <source>The entry there is not ours, and stays.</source>
        <translation>そこにある項目は当アプリのものではないため、残ります。</translation>
    </message>
    <message>
        <source>The environment variable {name} comes twice.</source>
        <translation>環境変数 {name} が 2 回現れています。</translation>
    </message>
    <message>
        <source>The file is far too long for a settings file.</source>
        <translation>設定ファイルとしては長すぎます。</translation>
    </message>
    <message>
        <source>The file is gone already.</source>
        <translation>ファイルは既にありません。</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>ファイルの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>ファイルは {path} です。</translation>
    </message>
    <message>
        <source>The file was changed since, so only our entry is taken out.</source>
        <translation>その後ファイルが変更されたため、当アプリの項目だけを取り除きます。</translation>
    </message>
    <message>
        <source>The first start of a command may have to download it; try again.</source>
        <translation>コマンドの初回起動ではダウンロードが必要なことがあります。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder must be a whole path.</source>
        <translation>フォルダーはフルパスで指定してください。</translation>
    </message>
    <message>
        <source>The folder {missing} is not there.</source>
        <translation>フォルダー {missing} がありません。</translation>
    </message>
    <message>
        <source>The folder {place} of {path} is read-only.</source>
        <translation>{path} のフォルダー {place} は読み取り専用です。</translation>
    </message>
    <message>
        <source>The header {name} comes twice.</source>
        <translation>ヘッダー {name} が 2 回現れています。</translation>
    </message>
    <message>
        <source>The header {strip} can&apos;t be set for “{upstream}”.</source>
        <translation>ヘッダー {strip} を「{upstream}」に設定できません。</translation>
    </message>
    <message>
        <source>The hosted login URL is missing. The console shows it on the AuthN overview as &quot;Hosted Login&quot;.</source>
        <translation>Hosted Login URL がありません。コンソールの AuthN の概要に &quot;Hosted Login&quot; として表示されます。</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer can&apos;t be right.</source>
        <translation>ID プロバイダーの応答が正しくありません。</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>キーには名前が必要です。</translation>
    </message>
    <message>
        <source>The key to the secrets in Pangea Vault is gone from the keyring.</source>
        <translation>Pangea Vault のシークレットのキーがキーリングにありません。</translation>
    </message>
    <message>
        <source>The key would have run out already.</source>
        <translation>それではキーの期限が既に切れています。</translation>
    </message>
    <message>
        <source>The local server could not start.</source>
        <translation>ローカルサーバーを起動できませんでした。</translation>
    </message>
    <message>
        <source>The log file says more.</source>
        <translation>詳細はログファイルにあります。</translation>
    </message>
    <message>
        <source>The log file says why.</source>
        <translation>理由はログファイルにあります。</translation>
    </message>
    <message>
        <source>The login at {provider} has run out, and {provider} gave no way to renew it.</source>
        <translation>{provider} でのログインの期限が切れ、{provider} は更新方法を提供していません。</translation>
    </message>
    <message>
        <source>The login at “{label}” can&apos;t be renewed now.</source>
        <translation>「{label}」でのログインを現在更新できません。</translation>
    </message>
    <message>
        <source>The login of {name} ends in {count} min.</source>
        <translation>{name} のログインは {count} 分後に終了します。</translation>
    </message>
    <message>
        <source>The login was not recorded to its end. {problem}</source>
        <translation>サインインは最後まで記録されませんでした。{problem}</translation>
    </message>
    <message>
        <source>The longest answer is 64 KiB to 1 GiB.</source>
        <translation>応答の最大サイズは 64 KiB から 1 GiB です。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>The others do. Each says what is wrong with it.</source>
        <translation>ほかのサーバーは動作しています。問題の内容は、それぞれのサーバーに表示されます。</translation>
    </message>
    <message>
        <source>The parameter &quot;{name}&quot; is set by each sign-in itself.</source>
        <translation>パラメーター &quot;{name}&quot; はサインインごとに自動で設定されます。</translation>
    </message>
    <message>
        <source>The passphrase does not open the sealed file.</source>
        <translation>パスフレーズで封印ファイルを開けません。</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used yet.</source>
        <translation>シークレットの保存場所はまだ使用できません。</translation>
    </message>
    <message>
        <source>The provider does not know a scope that the sign-in settings ask for.</source>
        <translation>サインイン設定で要求する Scope を、プロバイダーが認識していません。</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Try again later.</source>
        <translation>プロバイダー側で問題が起きています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider is not answering.</source>
        <translation>プロバイダーが応答しません。</translation>
    </message>
    <message>
        <source>The provider sent no code: {value}.</source>
        <translation>プロバイダーがコードを送りませんでした: {value}。</translation>
    </message>
    <message>
        <source>The proxy of this network does not let us through to “{label}”.</source>
        <translation>このネットワークのプロキシが「{label}」への接続を許可していません。</translation>
    </message>
    <message>
        <source>The record can&apos;t be written: {reason}.</source>
        <translation>記録を書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The report can&apos;t be written: {why}.</source>
        <translation>レポートを書き込めません: {why}。</translation>
    </message>
    <message>
        <source>The rest of the record is not touched by it.</source>
        <translation>記録のほかの部分に影響はありません。</translation>
    </message>
    <message>
        <source>The rights are: {names}.</source>
        <translation>権限の一覧: {names}。</translation>
    </message>
    <message>
        <source>The sealed file is closed.</source>
        <translation>封印ファイルは閉じられています。</translation>
    </message>
    <message>
        <source>The sealed file needs its passphrase.</source>
        <translation>封印ファイルにはパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The sealed file {name} can&apos;t be used: {reason}.</source>
        <translation>封印ファイル {name} を使用できません: {reason}。</translation>
    </message>
    <message>
        <source>The sealed file {name} is damaged.</source>
        <translation>封印ファイル {name} が破損しています。</translation>
    </message>
    <message>
        <source>The sealed file {name} is gone.</source>
        <translation>封印ファイル {name} がありません。</translation>
    </message>
    <message>
        <source>The sealed file {name} was made by another version of this app.</source>
        <translation>封印ファイル {name} は、このアプリの別のバージョンで作成されました。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The server asks for rights that its own sign-in page does not know. Ask whoever runs it.</source>
        <translation>サーバーが、自身のサインインページで認識されない権限を要求しています。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server needs a name.</source>
        <translation>サーバーには名前が必要です。</translation>
    </message>
    <message>
        <source>The server stopped because of a fault of ours.</source>
        <translation>当アプリの不具合により、サーバーが停止しました。</translation>
    </message>
    <message>
        <source>The server “{name}” answers with an error ({status}).</source>
        <translation>サーバー「{name}」がエラーを返しました ({status})。</translation>
    </message>
    <message>
        <source>The server “{name}” can&apos;t be used now (HTTP {status}).</source>
        <translation>現在、サーバー「{name}」を使用できません (HTTP {status})。</translation>
    </message>
    <message>
        <source>The server “{name}” can&apos;t take the app up again now.</source>
        <translation>現在、サーバー「{name}」はアプリとの接続を再開できません。</translation>
    </message>
    <message>
        <source>The server “{name}” did not answer within {seconds} seconds.</source>
        <translation>サーバー「{name}」が {seconds} 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server “{name}” did not introduce itself.</source>
        <translation>サーバー「{name}」が自己紹介しませんでした。</translation>
    </message>
    <message>
        <source>The server “{name}” did not list its tools.</source>
        <translation>サーバー「{name}」がツールの一覧を返しませんでした。</translation>
    </message>
    <message>
        <source>The server “{name}” did not list what it has.</source>
        <translation>サーバー「{name}」が一覧を返しませんでした。</translation>
    </message>
    <message>
        <source>The server “{name}” does not answer.</source>
        <translation>サーバー「{name}」が応答しません。</translation>
    </message>
    <message>
        <source>The server “{name}” does not take the app up.</source>
        <translation>サーバー「{name}」がアプリを受け入れません。</translation>
    </message>
    <message>
        <source>The server “{name}” does not tell its tools.</source>
        <translation>サーバー「{name}」がツールを知らせません。</translation>
    </message>
    <message>
        <source>The server “{name}” forgets who it talks to.</source>
        <translation>サーバー「{name}」が通信相手を忘れます。</translation>
    </message>
    <message>
        <source>The server “{name}” speaks another version now.</source>
        <translation>サーバー「{name}」は現在別のバージョンを使っています。</translation>
    </message>
    <message>
        <source>The server “{name}” speaks no version of MCP that is known here.</source>
        <translation>サーバー「{name}」は、対応している MCP のバージョンを使っていません。</translation>
    </message>
    <message>
        <source>The server “{name}” wants a login.</source>
        <translation>サーバー「{name}」にはサインインが必要です。</translation>
    </message>
    <message>
        <source>The server “{name}” was left meanwhile.</source>
        <translation>サーバー「{name}」との接続はその間に終了しました。</translation>
    </message>
    <message>
        <source>The server&apos;s address is another one now.</source>
        <translation>サーバーのアドレスが変わりました。</translation>
    </message>
    <message>
        <source>The service token is missing.</source>
        <translation>サービストークンがありません。</translation>
    </message>
    <message>
        <source>The service token is missing; it begins with pts_.</source>
        <translation>サービストークンがありません。pts_ で始まります。</translation>
    </message>
    <message>
        <source>The service token is not whole; copy it again.</source>
        <translation>サービストークンが途中で切れています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The service token of Pangea Vault is gone from the keyring.</source>
        <translation>Pangea Vault のサービストークンがキーリングにありません。</translation>
    </message>
    <message>
        <source>The service token of the audit log is missing.</source>
        <translation>監査ログのサービストークンがありません。</translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation>設定の一覧: {names}。</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>設定を保存できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be changed safely.</source>
        <translation>{name} の設定を安全に変更できません。</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be written from here.</source>
        <translation>ここから {name} の設定を書き込めません。</translation>
    </message>
    <message>
        <source>The settings of {name} changed since this was shown.</source>
        <translation>表示した後に {name} の設定が変わりました。</translation>
    </message>
    <message>
        <source>The sign-in page does not know the server. Ask whoever runs it.</source>
        <translation>サインインページがサーバーを認識していません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The sign-in page has a problem of its own. Try again later.</source>
        <translation>サインインページ側で問題が起きています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in settings may not fit; use Test there.</source>
        <translation>サインイン設定が合っていない可能性があります。そこで「テスト」を使ってください。</translation>
    </message>
    <message>
        <source>The sign-in took too long or was used before. Start it again.</source>
        <translation>サインインに時間がかかりすぎたか、既に使用されています。もう一度始めてください。</translation>
    </message>
    <message>
        <source>The sign-in took too long or was used before. Try again.</source>
        <translation>サインインに時間がかかりすぎたか、既に使用されています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system does not allow port {port}.</source>
        <translation>システムがポート {port} を許可していません。</translation>
    </message>
    <message>
        <source>The system keyring</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>The time for a call is one second to one day.</source>
        <translation>呼び出しの時間は 1 秒から 1 日です。</translation>
    </message>
    <message>
        <source>The time to start is one second to ten minutes.</source>
        <translation>起動の時間は 1 秒から 10 分です。</translation>
    </message>
    <message>
        <source>The time until an unused server is stopped is ten seconds to a week.</source>
        <translation>未使用のサーバーを停止するまでの時間は 10 秒から 1 週間です。</translation>
    </message>
    <message>
        <source>The token for “{name}” is missing.</source>
        <translation>「{name}」のトークンがありません。</translation>
    </message>
    <message>
        <source>The token may have run out or been revoked. Make a new one in the console, and type it in Settings.</source>
        <translation>トークンの期限が切れたか、取り消された可能性があります。コンソールで新しく作成し、設定に入力してください。</translation>
    </message>
    <message>
        <source>The token or header entered for it is wrong, or has run out. Enter a new one.</source>
        <translation>入力したトークンまたはヘッダーが間違っているか、期限が切れています。新しいものを入力してください。</translation>
    </message>
    <message>
        <source>The tool “{name}” has no change to accept.</source>
        <translation>ツール「{name}」に承認できる変更はありません。</translation>
    </message>
    <message>
        <source>The value of the header {header} for “{name}” is missing.</source>
        <translation>「{name}」のヘッダー {header} の値がありません。</translation>
    </message>
    <message>
        <source>The {name} address of the provider is not known or not usable.</source>
        <translation>プロバイダーの {name} アドレスが不明か、使用できません。</translation>
    </message>
    <message>
        <source>The {what} has a blank in it; perhaps too much was copied.</source>
        <translation>{what}に空白があります。余分にコピーした可能性があります。</translation>
    </message>
    <message>
        <source>The {what} is missing.</source>
        <translation>{what}がありません。</translation>
    </message>
    <message>
        <source>The {what} of the provider is not a secure address.</source>
        <translation>プロバイダーの{what}が安全なアドレスではありません。</translation>
    </message>
    <message>
        <source>The {what} of the provider is not usable.</source>
        <translation>プロバイダーの{what}を使用できません。</translation>
    </message>
    <message>
        <source>The {what} of {host} is not usable.</source>
        <translation>{host} の{what}を使用できません。</translation>
    </message>
    <message>
        <source>There are two ways to sign in to this server.</source>
        <translation>このサーバーへのサインイン方法が 2 つあります。</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>あるもの: {names}。</translation>
    </message>
    <message>
        <source>There is a server “{id}” already.</source>
        <translation>サーバー「{id}」は既にあります。</translation>
    </message>
    <message>
        <source>There is no MCP server in this text.</source>
        <translation>このテキストに MCP サーバーはありません。</translation>
    </message>
    <message>
        <source>There is no OpenID provider at {name}.</source>
        <translation>{name} に OpenID プロバイダーがありません。</translation>
    </message>
    <message>
        <source>There is no app “{app_id}”.</source>
        <translation>アプリ「{app_id}」はありません。</translation>
    </message>
    <message>
        <source>There is no app “{text}”.</source>
        <translation>アプリ「{text}」はありません。</translation>
    </message>
    <message>
        <source>There is no credit left for {name}.</source>
        <translation>{name} のクレジットが残っていません。</translation>
    </message>
    <message>
        <source>There is no place for the secret {stray}.</source>
        <translation>シークレット {stray} の保存先がありません。</translation>
    </message>
    <message>
        <source>There is no provider to record: you answer in this app.</source>
        <translation>記録するプロバイダーがありません。このアプリで答える設定です。</translation>
    </message>
    <message>
        <source>There is no registry on this system.</source>
        <translation>このシステムにレジストリはありません。</translation>
    </message>
    <message>
        <source>There is no server “{name}” any more.</source>
        <translation>サーバー「{name}」はもうありません。</translation>
    </message>
    <message>
        <source>There is no server “{unknown}”.</source>
        <translation>サーバー「{unknown}」はありません。</translation>
    </message>
    <message>
        <source>There is no server “{upstream}”.</source>
        <translation>サーバー「{upstream}」はありません。</translation>
    </message>
    <message>
        <source>There is no such client.</source>
        <translation>そのようなクライアントはありません。</translation>
    </message>
    <message>
        <source>There is no such connected client.</source>
        <translation>そのような接続済みのクライアントはありません。</translation>
    </message>
    <message>
        <source>These settings can&apos;t be right.</source>
        <translation>これらの設定は正しくありません。</translation>
    </message>
    <message>
        <source>They are refused until you have looked at what they say of themselves now.</source>
        <translation>現在の説明を確認するまで拒否されます。</translation>
    </message>
    <message>
        <source>This MCP session has ended.</source>
        <translation>この MCP セッションは終了しました。</translation>
    </message>
    <message>
        <source>This can&apos;t be done: {reason}.</source>
        <translation>実行できません: {reason}。</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back any more.</source>
        <translation>この操作はもう元に戻せません。</translation>
    </message>
    <message>
        <source>This disk can&apos;t keep files private. Choose a folder on another disk by setting {home_variable}, then start again.</source>
        <translation>このディスクではファイルを非公開にできません。{home_variable} で別のディスクのフォルダーを指定してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>This is Pangea&apos;s own site; your project&apos;s hosted login begins with https://pdn-.</source>
        <translation>これは Pangea 自身のサイトです。プロジェクトの hosted login は https://pdn- で始まります。</translation>
    </message>
    <message>
        <source>This is an address; here belongs {wanted}.</source>
        <translation>これはアドレスです。ここに入力するのは{wanted}です。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Web アドレスではありません。</translation>
    </message>
    <message>
        <source>This is not a web address: it has characters that don&apos;t belong there.</source>
        <translation>Web アドレスではありません。使用できない文字があります。</translation>
    </message>
    <message>
        <source>This is the address of Pangea&apos;s API; the hosted login begins with https://pdn-.</source>
        <translation>これは Pangea の API のアドレスです。hosted login は https://pdn- で始まります。</translation>
    </message>
    <message>
        <source>This is the address of this bridge itself.</source>
        <translation>これはこのブリッジ自身のアドレスです。</translation>
    </message>
    <message>
        <source>This is the example, not your own client ID.</source>
        <translation>これは例であり、ご自身のクライアント ID ではありません。</translation>
    </message>
    <message>
        <source>This is the example, not your own client secret.</source>
        <translation>これは例であり、ご自身のクライアントシークレットではありません。</translation>
    </message>
    <message>
        <source>This is the example, not your own service token.</source>
        <translation>これは例であり、ご自身のサービストークンではありません。</translation>
    </message>
    <message>
        <source>This is the example, not your own: the dots stand for your project.</source>
        <translation>これは例です。点の部分にはご自身のプロジェクトが入ります。</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs the domain, for example aws.us.pangea.cloud.</source>
        <translation>これは{kind}です。ここに入力するのはドメインです (例: aws.us.pangea.cloud)。</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs the hosted login URL, which begins with https://.</source>
        <translation>これは{kind}です。ここに入力するのは、https:// で始まる hosted login URL です。</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs {wanted}.</source>
        <translation>これは{kind}です。ここに入力するのは{wanted}です。</translation>
    </message>
    <message>
        <source>This operating system has no keyring we know.</source>
        <translation>このオペレーティングシステムには、対応するキーリングがありません。</translation>
    </message>
    <message>
        <source>This question has already ended.</source>
        <translation>この質問は既に終了しています。</translation>
    </message>
    <message>
        <source>This server has no sign-in page.</source>
        <translation>このサーバーにはサインインページがありません。</translation>
    </message>
    <message>
        <source>This sign-in is not known, or not any more.</source>
        <translation>このサインインは不明か、既に無効です。</translation>
    </message>
    <message>
        <source>This text has characters that don&apos;t belong in YAML.</source>
        <translation>このテキストに、YAML で使用できない文字があります。</translation>
    </message>
    <message>
        <source>This text is far too long for a settings file.</source>
        <translation>設定ファイルとしてはテキストが長すぎます。</translation>
    </message>
    <message>
        <source>This text is nested too deeply.</source>
        <translation>テキストの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>To stop the app altogether, pause it or revoke it.</source>
        <translation>アプリを完全に止めるには、一時停止するか取り消してください。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Tokens it gave out can&apos;t be checked. Apps that were checked lately keep working.</source>
        <translation>発行されたトークンを確認できません。最近確認したアプリは引き続き使えます。</translation>
    </message>
    <message>
        <source>Tokens of {issuer} are not accepted.</source>
        <translation>{issuer} のトークンは受け入れられません。</translation>
    </message>
    <message>
        <source>Too many apps are asking at once.</source>
        <translation>同時に要求しているアプリが多すぎます。</translation>
    </message>
    <message>
        <source>Too many tokens are being looked at.</source>
        <translation>確認中のトークンが多すぎます。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again later; if this goes on, ask whoever runs it.</source>
        <translation>後でもう一度お試しください。続く場合は、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Try again when one of them is done.</source>
        <translation>いずれかが終わったら、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>もう一度試すか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again; if this goes on, use Test in the sign-in settings.</source>
        <translation>もう一度お試しください。続く場合は、サインイン設定の「テスト」を使ってください。</translation>
    </message>
    <message>
        <source>Type a name, for example “GitHub”.</source>
        <translation>名前を入力してください (例: 「GitHub」)。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>Type it again. The file {path} was left as it is.</source>
        <translation>もう一度入力してください。ファイル {path} は変更していません。</translation>
    </message>
    <message>
        <source>Type it in Settings → Audit log.</source>
        <translation>[設定] → [監査ログ] で入力してください。</translation>
    </message>
    <message>
        <source>Type it in Settings → Secrets.</source>
        <translation>[設定] → [シークレット] で入力してください。</translation>
    </message>
    <message>
        <source>Type more of it.</source>
        <translation>もう少し入力してください。</translation>
    </message>
    <message>
        <source>Type the former settings in once more.</source>
        <translation>以前の設定をもう一度入力してください。</translation>
    </message>
    <message>
        <source>Type what starts the server, for example: npx</source>
        <translation>サーバーを起動するコマンドを入力してください (例: npx)</translation>
    </message>
    <message>
        <source>Unlock it in the dialog of your system.</source>
        <translation>システムのダイアログでロックを解除してください。</translation>
    </message>
    <message>
        <source>Unlock it when your system asks, then try again. Nothing was lost.</source>
        <translation>システムに求められたらロックを解除し、もう一度お試しください。何も失われていません。</translation>
    </message>
    <message>
        <source>Until then apps can&apos;t use what it offers.</source>
        <translation>それまで、アプリはこのサーバーが提供するものを使えません。</translation>
    </message>
    <message>
        <source>Use https://, or allow plain http for it if you trust everybody on the way.</source>
        <translation>https:// を使うか、途中のすべての相手を信頼できる場合は http を許可してください。</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <translation>文字、数字、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>文字、数字、アンダースコアを使ってください。</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes and underscores, at most 32, or leave it empty.</source>
        <translation>文字、数字、ハイフン、アンダースコアを 32 文字以内で使うか、空にしてください。</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and dashes, at most {longest_id}.</source>
        <translation>小文字、数字、ハイフンを {longest_id} 文字以内で使ってください。</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>実行中のものを使うか、先に停止してください。</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If that does not help, end it with your system&apos;s task manager.</source>
        <translation>少し待ってからもう一度お試しください。解決しない場合は、システムのタスクマネージャーで終了してください。</translation>
    </message>
    <message>
        <source>Was only used in the folder {where}.</source>
        <translation>フォルダー {where} でのみ使われていました。</translation>
    </message>
    <message>
        <source>Was reached through mcp-remote; the bridge connects to the address itself.</source>
        <translation>mcp-remote を介して接続されていました。ブリッジはアドレスに直接接続します。</translation>
    </message>
    <message>
        <source>What is sent along to “{upstream}” has characters that can&apos;t be sent.</source>
        <translation>「{upstream}」に送る内容に、送信できない文字があります。</translation>
    </message>
    <message>
        <source>What is sent to it is not sent elsewhere unasked.</source>
        <translation>送信内容を、確認なしに別の場所へ送ることはありません。</translation>
    </message>
    <message>
        <source>What is {name}?</source>
        <translation>{name} は何ですか?</translation>
    </message>
    <message>
        <source>What is {name}? The app keeps it where we can&apos;t read it.</source>
        <translation>{name} は何ですか? アプリの保存場所から読み取ることができません。</translation>
    </message>
    <message>
        <source>What runs is a server without a window (process {pid}).</source>
        <translation>実行中なのは、ウィンドウのないサーバーです (プロセス {pid})。</translation>
    </message>
    <message>
        <source>What was asked of it may or may not have been done.</source>
        <translation>要求した処理は、実行された可能性も、されていない可能性もあります。</translation>
    </message>
    <message>
        <source>What was noted when this app was connected is damaged.</source>
        <translation>このアプリを接続したときの記録が破損しています。</translation>
    </message>
    <message>
        <source>What you filled in</source>
        <translation>入力内容</translation>
    </message>
    <message>
        <source>Windows can&apos;t start this at login: its path is too long.</source>
        <translation>Windows のログイン時に起動できません。パスが長すぎます。</translation>
    </message>
    <message>
        <source>With “memory only” it is forgotten; keep secrets in another place.</source>
        <translation>「メモリーのみ」では忘れられます。シークレットは別の場所に保存してください。</translation>
    </message>
    <message>
        <source>You already allowed what it asks for ({names}). Ask whoever runs it for access.</source>
        <translation>要求されているものは既に許可されています ({names})。管理者にアクセスを依頼してください。</translation>
    </message>
    <message>
        <source>You answer in this app; nothing else is needed.</source>
        <translation>このアプリで答えます。ほかに必要なものはありません。</translation>
    </message>
    <message>
        <source>You are signed in to “{label}”.</source>
        <translation>「{label}」にサインインしました。</translation>
    </message>
    <message>
        <source>You, or your organisation, said no there.</source>
        <translation>ご自身または所属する組織が、そこで拒否しました。</translation>
    </message>
    <message>
        <source>Your keyring is waiting for you.</source>
        <translation>キーリングが操作を待っています。</translation>
    </message>
    <message>
        <source>Your login at “{label}” is over.</source>
        <translation>「{label}」でのログインは終了しました。</translation>
    </message>
    <message>
        <source>Your login is not meant for “{name}”: its token names other servers.</source>
        <translation>このログインは「{name}」向けではありません。トークンは別のサーバーを指定しています。</translation>
    </message>
    <message>
        <source>`mcp-auth-bridge grants --all` lists them.</source>
        <translation>`mcp-auth-bridge grants --all` で一覧表示できます。</translation>
    </message>
    <message>
        <source>a browser token</source>
        <translation>ブラウザートークン</translation>
    </message>
    <message>
        <source>a colon was expected after the name</source>
        <translation>名前の後にコロンが必要です</translation>
    </message>
    <message>
        <source>a comma or the closing bracket was expected here</source>
        <translation>ここにはコンマまたは閉じかっこが必要です</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>a name in double quotes was expected here</source>
        <translation>ここには二重引用符で囲んだ名前が必要です</translation>
    </message>
    <message>
        <source>a name was expected here</source>
        <translation>ここには名前が必要です</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>数値が長すぎます</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>a person&apos;s id</source>
        <translation>人の ID</translation>
    </message>
    <message>
        <source>a person&apos;s token</source>
        <translation>人のトークン</translation>
    </message>
    <message>
        <source>a program of {user}</source>
        <translation>{user} のプログラム</translation>
    </message>
    <message>
        <source>a program that can&apos;t be recognised</source>
        <translation>識別できないプログラム</translation>
    </message>
    <message>
        <source>a sealed file</source>
        <translation>封印ファイル</translation>
    </message>
    <message>
        <source>a service token</source>
        <translation>サービストークン</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>a table was expected there</source>
        <translation>そこにはテーブルが必要です</translation>
    </message>
    <message>
        <source>a token that does not exist is called good</source>
        <translation>存在しないトークンが有効とされています</translation>
    </message>
    <message>
        <source>a value was expected here</source>
        <translation>ここには値が必要です</translation>
    </message>
    <message>
        <source>a whole number from {lowest} to {highest}</source>
        <translation>{lowest} から {highest} までの整数</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>algorithms</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>すべて既定値</translation>
    </message>
    <message>
        <source>an argument</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>answers without a token that it knows</source>
        <translation>認識していないトークンでも応答します</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>authorization endpoint</source>
        <translation>認可エンドポイント</translation>
    </message>
    <message>
        <source>claim that names the person</source>
        <translation>利用者を示す claim</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>did not answer within {seconds} seconds of its start</source>
        <translation>起動から {seconds} 秒以内に応答しませんでした</translation>
    </message>
    <message>
        <source>ended by signal {signal}</source>
        <translation>シグナル {signal} で終了しました</translation>
    </message>
    <message>
        <source>exited with code {code}</source>
        <translation>コード {code} で終了しました</translation>
    </message>
    <message>
        <source>has the right shape</source>
        <translation>形式は正しいです</translation>
    </message>
    <message>
        <source>hosted login</source>
        <translation>hosted login</translation>
    </message>
    <message>
        <source>introspection address</source>
        <translation>イントロスペクションアドレス</translation>
    </message>
    <message>
        <source>introspection endpoint</source>
        <translation>イントロスペクションエンドポイント</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>it closed its connection</source>
        <translation>接続を閉じました</translation>
    </message>
    <message>
        <source>it does not read what it is sent</source>
        <translation>送信された内容を読み取りません</translation>
    </message>
    <message>
        <source>it has characters that don&apos;t belong in YAML</source>
        <translation>YAML で使用できない文字があります</translation>
    </message>
    <message>
        <source>it is far too long for a settings file</source>
        <translation>設定ファイルとしては長すぎます</translation>
    </message>
    <message>
        <source>it is marked as something special</source>
        <translation>特別なものとしてマークされています</translation>
    </message>
    <message>
        <source>it is written in a way that can&apos;t be followed</source>
        <translation>解釈できない書き方です</translation>
    </message>
    <message>
        <source>it said more than {size} MiB at once</source>
        <translation>一度に {size} MiB を超える出力がありました</translation>
    </message>
    <message>
        <source>it sent no ID token</source>
        <translation>ID トークンが送られませんでした</translation>
    </message>
    <message>
        <source>it shares its line with something else</source>
        <translation>ほかの内容と同じ行にあります</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>its settings hold a character that can&apos;t be passed on</source>
        <translation>設定に渡せない文字があります</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation>保存場所: {place}</translation>
    </message>
    <message>
        <source>key address</source>
        <translation>キーのアドレス</translation>
    </message>
    <message>
        <source>memory only</source>
        <translation>メモリーのみ</translation>
    </message>
    <message>
        <source>must be for {audience}, signed with {listed}</source>
        <translation>{audience} 向けで、{listed} で署名されている必要があります</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>誰でもない相手</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>none is named in the sign-in settings</source>
        <translation>サインイン設定で指定されていません</translation>
    </message>
    <message>
        <source>not mentioned; it is sent all the same</source>
        <translation>記載はありませんが、送信します</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>項目 1 個</translation>
    </message>
    <message>
        <source>only those that this app gives out</source>
        <translation>このアプリが発行したもののみ</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>開きます</translation>
    </message>
    <message>
        <source>opens, for this client and this callback address</source>
        <translation>このクライアントとコールバックアドレスで開きます</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>part of MCP Auth Bridge</source>
        <translation>MCP Auth Bridge の一部</translation>
    </message>
    <message>
        <source>private to you, in {data_dir}</source>
        <translation>本人専用 ({data_dir})</translation>
    </message>
    <message>
        <source>registration address</source>
        <translation>登録アドレス</translation>
    </message>
    <message>
        <source>revocation address</source>
        <translation>失効アドレス</translation>
    </message>
    <message>
        <source>revocation endpoint</source>
        <translation>失効エンドポイント</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信します</translation>
    </message>
    <message>
        <source>served by this app (process {pid}) at {address}</source>
        <translation>このアプリ (プロセス {pid}) が {address} で使用中</translation>
    </message>
    <message>
        <source>shows its keys at {address}</source>
        <translation>{address} でキーを公開しています</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>sign-in page</source>
        <translation>サインインページ</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>something else stands where “{key}” would have to go</source>
        <translation>「{key}」があるはずの場所に別のものがあります</translation>
    </message>
    <message>
        <source>something unnamed</source>
        <translation>名前のない形式</translation>
    </message>
    <message>
        <source>sound; {count} connected</source>
        <translation>正常。接続 {count} 件</translation>
    </message>
    <message>
        <source>sqlite says: {words}.</source>
        <translation>sqlite の報告: {words}。</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>対応しています</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>switched on; it begins with the next start</source>
        <translation>オン (次回の起動時に開始)</translation>
    </message>
    <message>
        <source>taken by Pangea Secure Audit Log</source>
        <translation>Pangea Secure Audit Log が受け取りました</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>the ID token belongs to another sign-in</source>
        <translation>ID トークンが別のサインインのものです</translation>
    </message>
    <message>
        <source>the ID token has run out</source>
        <translation>ID トークンの期限が切れています</translation>
    </message>
    <message>
        <source>the ID token is for another application</source>
        <translation>ID トークンが別のアプリケーション向けです</translation>
    </message>
    <message>
        <source>the ID token is from somebody else</source>
        <translation>ID トークンが別の相手からのものです</translation>
    </message>
    <message>
        <source>the ID token is from the future</source>
        <translation>ID トークンが未来のものです</translation>
    </message>
    <message>
        <source>the ID token names nobody</source>
        <translation>ID トークンに利用者が示されていません</translation>
    </message>
    <message>
        <source>the ID token was made for another application</source>
        <translation>ID トークンが別のアプリケーション用に作られています</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>the client ID, which begins with psa_</source>
        <translation>psa_ で始まるクライアント ID</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>the client secret, which begins with pck_</source>
        <translation>pck_ で始まるクライアントシークレット</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>the comment that begins here has no end</source>
        <translation>ここで始まるコメントに終わりがありません</translation>
    </message>
    <message>
        <source>the config ID, which begins with pci_</source>
        <translation>pci_ で始まる config ID</translation>
    </message>
    <message>
        <source>the entry can&apos;t be put there without changing something else</source>
        <translation>ほかの部分を変えずに項目を入れることができません</translation>
    </message>
    <message>
        <source>the entry can&apos;t be taken out without changing something else</source>
        <translation>ほかの部分を変えずに項目を取り除くことができません</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>the id of a Vault item</source>
        <translation>Vault の項目の ID</translation>
    </message>
    <message>
        <source>the id of a client secret</source>
        <translation>クライアントシークレットの ID</translation>
    </message>
    <message>
        <source>the id of a service configuration</source>
        <translation>サービス構成の ID</translation>
    </message>
    <message>
        <source>the service token, which begins with pts_</source>
        <translation>pts_ で始まるサービストークン</translation>
    </message>
    <message>
        <source>the signature of the ID token does not fit</source>
        <translation>ID トークンの署名が一致しません</translation>
    </message>
    <message>
        <source>the system keyring</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>システムが拒否しました</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>テキストが途中で終わっています</translation>
    </message>
    <message>
        <source>the text ends too early; a closing bracket is missing</source>
        <translation>テキストが途中で終わっています。閉じかっこがありません</translation>
    </message>
    <message>
        <source>the text in quotes that begins here has no end</source>
        <translation>ここで始まる引用符付きテキストに終わりがありません</translation>
    </message>
    <message>
        <source>the text should have ended here</source>
        <translation>テキストはここで終わるはずです</translation>
    </message>
    <message>
        <source>there is none that can be used</source>
        <translation>使用できるキーがありません</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>this is no plain YAML</source>
        <translation>通常の YAML ではありません</translation>
    </message>
    <message>
        <source>this is no valid TOML</source>
        <translation>有効な TOML ではありません</translation>
    </message>
    <message>
        <source>this is no valid YAML</source>
        <translation>有効な YAML ではありません</translation>
    </message>
    <message>
        <source>those of {issuer} are not accepted</source>
        <translation>{issuer} のトークンは受け入れられません</translation>
    </message>
    <message>
        <source>to be kept in: {place}; not opened now</source>
        <translation>保存先: {place}。今回は開いていません</translation>
    </message>
    <message>
        <source>token address</source>
        <translation>トークンアドレス</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>userinfo address</source>
        <translation>userinfo アドレス</translation>
    </message>
    <message>
        <source>userinfo endpoint</source>
        <translation>userinfo エンドポイント</translation>
    </message>
    <message>
        <source>works</source>
        <translation>動作しています</translation>
    </message>
    <message>
        <source>works; {issuer} knows the client</source>
        <translation>動作しています。{issuer} はこのクライアントを認識しています</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>{app} may not use it at the bridge yet: allow it under Clients.</source>
        <translation>{app} はまだブリッジでこれを使えません。「クライアント」で許可してください。</translation>
    </message>
    <message>
        <source>{count} answers: {same} like the stand-in&apos;s, {different} different (≠), {others} with nothing to compare (·).</source>
        <translation>応答 {count} 件: 代役と同じ {same} 件、異なる {different} 件 (≠)、比較対象なし {others} 件 (·)。</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} バイト</translation>
    </message>
    <message>
        <source>{count} clients have an id that starts with “{grant_id}”.</source>
        <translation>ID が「{grant_id}」で始まるクライアントが {count} 個あります。</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 日</translation>
    </message>
    <message>
        <source>{count} events wait for Pangea Secure Audit Log.</source>
        <translation>{count} 件のイベントが Pangea Secure Audit Log を待っています。</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} 時間</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>{count} older ones were trimmed before they could be sent.</source>
        <translation>古い {count} 件は、送信前に整理されました。</translation>
    </message>
    <message>
        <source>{count} readable</source>
        <translation>読み取り可能 {count} 個</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} servers do not work: {names}.</source>
        <translation>{count} 台のサーバーが動作していません: {names}。</translation>
    </message>
    <message>
        <source>{count} tools of {names} changed after you approved them.</source>
        <translation>{names} のツール {count} 個が、承認後に変わりました。</translation>
    </message>
    <message>
        <source>{file}, line {line}: </source>
        <translation>{file} の {line} 行目: </translation>
    </message>
    <message>
        <source>{file}: </source>
        <translation>{file}: </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{host} did not register this app.</source>
        <translation>{host} がこのアプリを登録しませんでした。</translation>
    </message>
    <message>
        <source>{host} does not protect sign-ins as MCP demands (PKCE with S256).</source>
        <translation>{host} は MCP が求める方法 (PKCE と S256) でサインインを保護していません。</translation>
    </message>
    <message>
        <source>{host} does not register apps by itself.</source>
        <translation>{host} はアプリを自動的に登録しません。</translation>
    </message>
    <message>
        <source>{host} would be reached without encryption.</source>
        <translation>{host} への接続が暗号化されません。</translation>
    </message>
    <message>
        <source>{how}: {last}</source>
        <translation>{how}: {last}</translation>
    </message>
    <message>
        <source>{issuer} calls itself by another name than it was found under.</source>
        <translation>{issuer} は、見つかったときと異なる名前を名乗っています。</translation>
    </message>
    <message>
        <source>{issuer} is asked about tokens that are not ours, and what it calls good is</source>
        <translation>独自のものでないトークンは {issuer} に問い合わせ、有効とされたものを受け入れます</translation>
    </message>
    <message>
        <source>{lost} older events were trimmed before they could be sent.</source>
        <translation>古いイベント {lost} 件は、送信前に整理されました。</translation>
    </message>
    <message>
        <source>{moved} moved from the arguments to the environment, where docker takes it from.</source>
        <translation>{moved} を引数から環境変数に移しました。docker はそこから読み取ります。</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} と {last}</translation>
    </message>
    <message>
        <source>{name} calls any token good</source>
        <translation>{name} はどのトークンも有効とします</translation>
    </message>
    <message>
        <source>{name} calls itself by another address than the settings do.</source>
        <translation>{name} が名乗るアドレスが設定と異なります。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be changed automatically.</source>
        <translation>{name} を自動的に変更できません。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {reason}.</source>
        <translation>{name} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} を書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{name} describes itself at {issuer}</source>
        <translation>{name} の説明は {issuer} にあります</translation>
    </message>
    <message>
        <source>{name} did not say whether the login stands.</source>
        <translation>ログインが有効かどうか、{name} から回答がありません。</translation>
    </message>
    <message>
        <source>{name} did not say who signed in.</source>
        <translation>誰がサインインしたか、{name} から回答がありません。</translation>
    </message>
    <message>
        <source>{name} did not understand what it was sent.</source>
        <translation>{name} が送信内容を理解できませんでした。</translation>
    </message>
    <message>
        <source>{name} does not accept the service token.</source>
        <translation>{name} がサービストークンを受け入れません。</translation>
    </message>
    <message>
        <source>{name} does not describe itself completely.</source>
        <translation>{name} の説明が不完全です。</translation>
    </message>
    <message>
        <source>{name} does not describe itself.</source>
        <translation>{name} の説明がありません。</translation>
    </message>
    <message>
        <source>{name} does not have what was asked for.</source>
        <translation>{name} に要求したものがありません。</translation>
    </message>
    <message>
        <source>{name} does not let this person in.</source>
        <translation>{name} がこの人を許可しません。</translation>
    </message>
    <message>
        <source>{name} does not work.</source>
        <translation>{name} が動作していません。</translation>
    </message>
    <message>
        <source>{name} gave no way to renew it. Connected apps stop then, until a new sign-in.</source>
        <translation>{name} は更新方法を提供していません。その時点で接続済みのアプリは、新しいサインインまで停止します。</translation>
    </message>
    <message>
        <source>{name} has a problem of its own ({http_status}).</source>
        <translation>{name} 側で問題が起きています ({http_status})。</translation>
    </message>
    <message>
        <source>{name} is far too long for a settings file.</source>
        <translation>{name} は設定ファイルとしては長すぎます。</translation>
    </message>
    <message>
        <source>{name} is nested too deeply.</source>
        <translation>{name} の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation>{name} は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} はファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is not a plain file.</source>
        <translation>{name} は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is not answering.</source>
        <translation>{name} が応答しません。</translation>
    </message>
    <message>
        <source>{name} is too busy.</source>
        <translation>{name} が混み合っています。</translation>
    </message>
    <message>
        <source>{name} knows this client</source>
        <translation>{name} はこのクライアントを認識しています</translation>
    </message>
    <message>
        <source>{name} looks like a secret, but would be kept in plain text.</source>
        <translation>{name} はシークレットのようですが、平文で保存されます。</translation>
    </message>
    <message>
        <source>{name} refuses this service token.</source>
        <translation>{name} がこのサービストークンを拒否しています。</translation>
    </message>
    <message>
        <source>{name} says this login is over.</source>
        <translation>{name} によると、このログインは終了しています。</translation>
    </message>
    <message>
        <source>{name} sent a login of another application.</source>
        <translation>{name} が別のアプリケーションのログインを送りました。</translation>
    </message>
    <message>
        <source>{name} sent something that is not an answer.</source>
        <translation>{name} が送った内容は応答ではありません。</translation>
    </message>
    <message>
        <source>{name} waits for you to sign in.</source>
        <translation>{name} がサインインを待っています。</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {reason}.</source>
        <translation>{name} の {line} 行 {column} 列: {reason}。</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is not UTF-8 text.</source>
        <translation>{name} の {line} 行目: UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>{needed} is missing.</source>
        <translation>{needed} がありません。</translation>
    </message>
    <message>
        <source>{ours} is not supported</source>
        <translation>{ours} に対応していません</translation>
    </message>
    <message>
        <source>{path} belongs to another user of this computer.</source>
        <translation>{path} はこのコンピューターの別のユーザーのものです。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <translation>{path} を読み取れません: {strerror}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>{path} を使用できません: {reason}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} はフォルダーです。</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} は存在しないファイルへのリンクです。</translation>
    </message>
    <message>
        <source>{path} is a link to another place, so it was left as it is.</source>
        <translation>{path} は別の場所へのリンクのため、そのままにしました。</translation>
    </message>
    <message>
        <source>{path} is a link to another place.</source>
        <translation>{path} は別の場所へのリンクです。</translation>
    </message>
    <message>
        <source>{path} is in use.</source>
        <translation>{path} は使用中です。</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB.</source>
        <translation>{path} は {limit} MB を超えています。</translation>
    </message>
    <message>
        <source>{path} is no ordinary file.</source>
        <translation>{path} は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is no text file.</source>
        <translation>{path} はテキストファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>{path} is not a plain file.</source>
        <translation>{path} は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} がありません。</translation>
    </message>
    <message>
        <source>{path} is read-only.</source>
        <translation>{path} は読み取り専用です。</translation>
    </message>
    <message>
        <source>{path} stays open to other users of this computer.</source>
        <translation>{path} がこのコンピューターのほかのユーザーにも公開されたままです。</translation>
    </message>
    <message>
        <source>{path} was changed by another program just now.</source>
        <translation>{path} が別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>{place} answered with an error ({error}).</source>
        <translation>{place} がエラーを返しました ({error})。</translation>
    </message>
    <message>
        <source>{place} did not answer in time.</source>
        <translation>{place} が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>{place} does not give back what was stored in it.</source>
        <translation>{place} が、保存した内容を返しません。</translation>
    </message>
    <message>
        <source>{place} has stopped answering.</source>
        <translation>{place} が応答しなくなりました。</translation>
    </message>
    <message>
        <source>{place} is locked.</source>
        <translation>{place} がロックされています。</translation>
    </message>
    <message>
        <source>{port} is free on this computer</source>
        <translation>{port} はこのコンピューターで空いています</translation>
    </message>
    <message>
        <source>{program} is using it.</source>
        <translation>{program} が使用しています。</translation>
    </message>
    <message>
        <source>{program} started by {app}</source>
        <translation>{program} ({app} が起動)</translation>
    </message>
    <message>
        <source>{provider} could not sign you in.</source>
        <translation>{provider} でサインインできませんでした。</translation>
    </message>
    <message>
        <source>{provider} did not complete the sign-in.</source>
        <translation>{provider} がサインインを完了しませんでした。</translation>
    </message>
    <message>
        <source>{provider} did not renew the login.</source>
        <translation>{provider} がログインを更新しませんでした。</translation>
    </message>
    <message>
        <source>{provider} did not say whether the login stands.</source>
        <translation>ログインが有効かどうか、{provider} から回答がありません。</translation>
    </message>
    <message>
        <source>{provider} did not say who signed in.</source>
        <translation>誰がサインインしたか、{provider} から回答がありません。</translation>
    </message>
    <message>
        <source>{provider} did not sign you in.</source>
        <translation>{provider} でサインインしませんでした。</translation>
    </message>
    <message>
        <source>{provider} did not take the login back.</source>
        <translation>{provider} がログインを取り消しませんでした。</translation>
    </message>
    <message>
        <source>{provider} does not let {name} {missing}.</source>
        <translation>{provider} は {name} に許可していません: {missing}。</translation>
    </message>
    <message>
        <source>{provider} does not show its signing keys.</source>
        <translation>{provider} が署名キーを公開していません。</translation>
    </message>
    <message>
        <source>{provider} gave no way to renew this login. It ends in {left}; connected apps then need a new sign-in.</source>
        <translation>{provider} はこのログインの更新方法を提供していません。{left}後に終了し、その後は接続済みのアプリに新しいサインインが必要です。</translation>
    </message>
    <message>
        <source>{provider} gives {name} no rights here.</source>
        <translation>{provider} はここで {name} に権限を与えていません。</translation>
    </message>
    <message>
        <source>{provider} has a problem of its own ({status_code}).</source>
        <translation>{provider} 側で問題が起きています ({status_code})。</translation>
    </message>
    <message>
        <source>{provider} is not answering.</source>
        <translation>{provider} が応答しません。</translation>
    </message>
    <message>
        <source>{provider} says this login is over.</source>
        <translation>{provider} によると、このログインは終了しています。</translation>
    </message>
    <message>
        <source>{provider} sent an answer that is far too long.</source>
        <translation>{provider} の応答が長すぎます。</translation>
    </message>
    <message>
        <source>{provider} sent back an incomplete answer.</source>
        <translation>{provider} の応答が不完全です。</translation>
    </message>
    <message>
        <source>{provider} sent something that is not an answer.</source>
        <translation>{provider} が送った内容は応答ではありません。</translation>
    </message>
    <message>
        <source>{provider} turns this sign-in away</source>
        <translation>{provider} がこのサインインを拒否しています</translation>
    </message>
    <message>
        <source>{provider} turns this sign-in away ({status})</source>
        <translation>{provider} がこのサインインを拒否しています ({status})</translation>
    </message>
    <message>
        <source>{reference} in {what} is not known here; put it in.</source>
        <translation>{what}の {reference} が不明です。値を入れてください。</translation>
    </message>
    <message>
        <source>{variable} was taken from this computer&apos;s environment.</source>
        <translation>{variable} をこのコンピューターの環境変数から取得しました。</translation>
    </message>
    <message>
        <source>{what} has a character it can&apos;t have.</source>
        <translation>{what} に使用できない文字があります。</translation>
    </message>
    <message>
        <source>{what} has no value.</source>
        <translation>{what} に値がありません。</translation>
    </message>
    <message>
        <source>{what} must be given again for it.</source>
        <translation>新しいアドレスのために {what} をもう一度指定してください。</translation>
    </message>
    <message>
        <source>{where} {line}, column {column}: {words}.</source>
        <translation>{where} {line} 行 {column} 列: {words}。</translation>
    </message>
    <message>
        <source>{where}&quot;parameters&quot; must be a table, but it is {value}.</source>
        <translation>{where}&quot;parameters&quot; はテーブルである必要がありますが、{value}です。</translation>
    </message>
    <message>
        <source>{where}&quot;rights&quot; must be a table, but it is {value}.</source>
        <translation>{where}&quot;rights&quot; はテーブルである必要がありますが、{value}です。</translation>
    </message>
    <message>
        <source>{where}&quot;rights&quot; names no scope at all.</source>
        <translation>{where}&quot;rights&quot; に Scope がありません。</translation>
    </message>
    <message>
        <source>{where}&quot;{algorithm}&quot; can&apos;t be among the algorithms.</source>
        <translation>{where}&quot;{algorithm}&quot; はアルゴリズムに指定できません。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {choices}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; は {choices} のいずれかである必要がありますが、{value}です。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {choices}.</source>
        <translation>{where}&quot;{name}&quot; は {choices} のいずれかである必要があります。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {listed}.</source>
        <translation>{where}&quot;{name}&quot; は {listed} のいずれかである必要があります。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be true or false, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; は true または false である必要がありますが、{value}です。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {between}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; は{between}である必要がありますが、{value}です。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {between}.</source>
        <translation>{where}&quot;{name}&quot; は{between}である必要があります。</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {wanted}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; は{wanted}である必要がありますが、{value}です。</translation>
    </message>
    <message>
        <source>{where}&quot;{wrong}&quot; is not one scope: it has a blank in it.</source>
        <translation>{where}&quot;{wrong}&quot; は 1 つの Scope ではありません。空白があります。</translation>
    </message>
    <message>
        <source>{where}[{name}] must be a table, but it is {value}.</source>
        <translation>{where}[{name}] はテーブルである必要がありますが、{value}です。</translation>
    </message>
    <message>
        <source>{where}a scope that gives &quot;{right}&quot; is empty.</source>
        <translation>{where}&quot;{right}&quot; を与える Scope が空です。</translation>
    </message>
    <message>
        <source>{where}the parameter &quot;{name}&quot; must be text, but it is {text}.</source>
        <translation>{where}パラメーター &quot;{name}&quot; はテキストである必要がありますが、{text}です。</translation>
    </message>
    <message>
        <source>{where}the scopes that give &quot;{right}&quot; must be a list of texts, but this is {scopes}.</source>
        <translation>{where}&quot;{right}&quot; を与える Scope はテキストのリストである必要がありますが、{scopes}です。</translation>
    </message>
    <message>
        <source>{where}there is no right &quot;{right}&quot; under &quot;rights&quot;.</source>
        <translation>{where}&quot;rights&quot; に権限 &quot;{right}&quot; はありません。</translation>
    </message>
    <message>
        <source>{where}there is no setting &quot;{name}&quot; under [{title}].</source>
        <translation>{where}[{title}] に設定 &quot;{name}&quot; はありません。</translation>
    </message>
    <message>
        <source>{where}there is no setting &quot;{name}&quot;.</source>
        <translation>{where}設定 &quot;{name}&quot; はありません。</translation>
    </message>
    <message>
        <source>{where}{fault}</source>
        <translation>{where}{fault}</translation>
    </message>
    <message>
        <source>“{id}” can&apos;t be a server&apos;s id.</source>
        <translation>「{id}」はサーバーの ID にできません。</translation>
    </message>
    <message>
        <source>“{key}” refers to another part of the file</source>
        <translation>「{key}」がファイルの別の部分を参照しています</translation>
    </message>
    <message>
        <source>“{label}” answers with {kind}, and not as an MCP server does.</source>
        <translation>「{label}」が{kind}で応答しました。MCP サーバーの応答ではありません。</translation>
    </message>
    <message>
        <source>“{label}” at {place} does not speak HTTP as it should.</source>
        <translation>{place} の「{label}」が HTTP を正しく使っていません。</translation>
    </message>
    <message>
        <source>“{label}” at {place} took no connection for {time}.</source>
        <translation>{place} の「{label}」が {time}間、接続を受け付けませんでした。</translation>
    </message>
    <message>
        <source>“{label}” broke its answer off.</source>
        <translation>「{label}」が応答を中断しました。</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be found: nobody knows the name {place}.</source>
        <translation>「{label}」が見つかりません。{place} という名前は不明です。</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be reached at {place}.</source>
        <translation>{place} の「{label}」に接続できません。</translation>
    </message>
    <message>
        <source>“{label}” closed the connection without an answer.</source>
        <translation>「{label}」が応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>“{label}” describes another server than the one it is.</source>
        <translation>「{label}」の説明は別のサーバーのものです。</translation>
    </message>
    <message>
        <source>“{label}” did not let us in.</source>
        <translation>「{label}」に接続を拒否されました。</translation>
    </message>
    <message>
        <source>“{label}” does not answer.</source>
        <translation>「{label}」が応答しません。</translation>
    </message>
    <message>
        <source>“{label}” does not know this app any more.</source>
        <translation>「{label}」がこのアプリを認識しなくなりました。</translation>
    </message>
    <message>
        <source>“{label}” does not say now where to sign in.</source>
        <translation>「{label}」のサインイン先が現在分かりません。</translation>
    </message>
    <message>
        <source>“{label}” does not say where to sign in.</source>
        <translation>「{label}」のサインイン先が分かりません。</translation>
    </message>
    <message>
        <source>“{label}” has a problem of its own ({status}).</source>
        <translation>「{label}」側で問題が起きています ({status})。</translation>
    </message>
    <message>
        <source>“{label}” has another sign-in server than before ({issuer}).</source>
        <translation>「{label}」のサインインサーバーが以前と異なります ({issuer})。</translation>
    </message>
    <message>
        <source>“{label}” is switched off.</source>
        <translation>「{label}」はオフです。</translation>
    </message>
    <message>
        <source>“{label}” points to an address inside this computer.</source>
        <translation>「{label}」がこのコンピューター内部のアドレスを指しています。</translation>
    </message>
    <message>
        <source>“{label}” points to an address that is not secure.</source>
        <translation>「{label}」が安全でないアドレスを指しています。</translation>
    </message>
    <message>
        <source>“{label}” says that it is at another address now ({status}).</source>
        <translation>「{label}」は別のアドレスに移ったと応答しました ({status})。</translation>
    </message>
    <message>
        <source>“{label}” sends compressed answers nobody asked for, and not as an MCP server does.</source>
        <translation>「{label}」が求められていない圧縮応答を送りました。MCP サーバーの応答ではありません。</translation>
    </message>
    <message>
        <source>“{label}” speaks the old SSE transport, which is not supported.</source>
        <translation>「{label}」は対応していない古い SSE 転送を使っています。</translation>
    </message>
    <message>
        <source>“{label}” wants more rights for this.</source>
        <translation>「{label}」がこれにより多くの権限を求めています。</translation>
    </message>
    <message>
        <source>“{label}” wants you to sign in.</source>
        <translation>「{label}」がサインインを求めています。</translation>
    </message>
    <message>
        <source>“{label}” was silent for {call_seconds}.</source>
        <translation>「{label}」が {call_seconds}間、応答しませんでした。</translation>
    </message>
    <message>
        <source>“{name}” appears twice.</source>
        <translation>「{name}」が 2 回現れています。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a header.</source>
        <translation>「{name}」はヘッダーの名前にできません。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of an environment variable.</source>
        <translation>「{name}」は環境変数の名前にできません。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be tried out alone.</source>
        <translation>「{name}」は単独で試すことができません。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be tried out here.</source>
        <translation>「{name}」はここで試すことができません。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t start: there is no command “{command}”.</source>
        <translation>「{name}」を起動できません。コマンド「{command}」がありません。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t start: {why}.</source>
        <translation>「{name}」を起動できません: {why}。</translation>
    </message>
    <message>
        <source>“{name}” did not answer within {seconds} seconds of its start.</source>
        <translation>「{name}」が起動から {seconds} 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>“{name}” did not answer within {seconds} seconds of its start: {last}.</source>
        <translation>「{name}」が起動から {seconds} 秒以内に応答しませんでした: {last}。</translation>
    </message>
    <message>
        <source>“{name}” did not start: {words}.</source>
        <translation>「{name}」が起動しませんでした: {words}。</translation>
    </message>
    <message>
        <source>“{name}” has neither a command nor an address, so it was left out.</source>
        <translation>「{name}」にはコマンドもアドレスもないため、除外しました。</translation>
    </message>
    <message>
        <source>“{name}” has no sign-in page.</source>
        <translation>「{name}」にはサインインページがありません。</translation>
    </message>
    <message>
        <source>“{name}” has “{shown}” before the names of its tools already.</source>
        <translation>「{name}」のツール名の前には既に「{shown}」が付いています。</translation>
    </message>
    <message>
        <source>“{name}” is not behind the bridge, so it stays in the settings of {app}.</source>
        <translation>「{name}」はブリッジの後ろにないため、{app} の設定に残ります。</translation>
    </message>
    <message>
        <source>“{name}” is not running.</source>
        <translation>「{name}」は実行されていません。</translation>
    </message>
    <message>
        <source>“{name}” is switched off.</source>
        <translation>「{name}」はオフです。</translation>
    </message>
    <message>
        <source>“{name}” is this bridge itself, so it was left out.</source>
        <translation>「{name}」はこのブリッジ自身のため、除外しました。</translation>
    </message>
    <message>
        <source>“{name}” is used by too many apps at once.</source>
        <translation>「{name}」を同時に使うアプリが多すぎます。</translation>
    </message>
    <message>
        <source>“{name}” keeps stopping soon after its start: {words}</source>
        <translation>「{name}」が起動直後に停止を繰り返しています: {words}</translation>
    </message>
    <message>
        <source>“{name}” needs the secret {secret}, and it is not there.</source>
        <translation>「{name}」にはシークレット {secret} が必要ですが、ありません。</translation>
    </message>
    <message>
        <source>“{name}” runs that command already.</source>
        <translation>「{name}」が既にそのコマンドを実行しています。</translation>
    </message>
    <message>
        <source>“{name}” should run in the folder {directory}, and there is none.</source>
        <translation>「{name}」を実行するフォルダー {directory} がありません。</translation>
    </message>
    <message>
        <source>“{name}” stands there twice</source>
        <translation>「{name}」が 2 回現れています</translation>
    </message>
    <message>
        <source>“{name}” stands there twice.</source>
        <translation>「{name}」が 2 回現れています。</translation>
    </message>
    <message>
        <source>“{name}” stopped right after its start: {server}</source>
        <translation>「{name}」が起動直後に停止しました: {server}</translation>
    </message>
    <message>
        <source>“{name}” uses that address already.</source>
        <translation>「{name}」が既にそのアドレスを使っています。</translation>
    </message>
    <message>
        <source>“{name}” wants your own login, and this app&apos;s access came without one.</source>
        <translation>「{name}」にはご自身のログインが必要ですが、このアプリのアクセスにはログインがありません。</translation>
    </message>
    <message>
        <source>“{name}” was stopped.</source>
        <translation>「{name}」は停止しました。</translation>
    </message>
    <message>
        <source>“{prefix}” can&apos;t go before the names of tools.</source>
        <translation>「{prefix}」はツール名の前に付けられません。</translation>
    </message>
    <message>
        <source>“{wanted}” is not a role.</source>
        <translation>「{wanted}」はロールではありません。</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>a login code was used twice</source>
        <translation>ログインコードが 2 回使われました</translation>
    </message>
    <message>
        <source>a token for another server</source>
        <translation>別のサーバー向けのトークン</translation>
    </message>
    <message>
        <source>a token from the future; the clocks may differ</source>
        <translation>未来のトークン (時計がずれている可能性があります)</translation>
    </message>
    <message>
        <source>a token of another issuer</source>
        <translation>別の発行者のトークン</translation>
    </message>
    <message>
        <source>a token of another kind</source>
        <translation>別の種類のトークン</translation>
    </message>
    <message>
        <source>a token that is bound to a key</source>
        <translation>キーに結び付けられたトークン</translation>
    </message>
    <message>
        <source>a token without an end</source>
        <translation>期限のないトークン</translation>
    </message>
    <message>
        <source>allowed ({because})</source>
        <translation>許可 ({because})</translation>
    </message>
    <message>
        <source>allowed before</source>
        <translation>以前に許可済み</translation>
    </message>
    <message>
        <source>allowed to call {tool} once ({because})</source>
        <translation>許可: {tool} の 1 回の呼び出し ({because})</translation>
    </message>
    <message>
        <source>allowed to {right} ({because})</source>
        <translation>許可: {right} ({because})</translation>
    </message>
    <message>
        <source>an answer to a sign-in of another browser</source>
        <translation>別のブラウザーのサインインへの応答</translation>
    </message>
    <message>
        <source>an answer to a sign-in that is not under way</source>
        <translation>進行中でないサインインへの応答</translation>
    </message>
    <message>
        <source>an old refresh token was used again</source>
        <translation>古い更新トークンが再び使われました</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>another program came with its access, and was refused: {program}</source>
        <translation>別のプログラムがアクセスを使い、拒否されました: {program}</translation>
    </message>
    <message>
        <source>another program came with its access: {program}</source>
        <translation>別のプログラムがアクセスを使いました: {program}</translation>
    </message>
    <message>
        <source>asked for one call of {tool}</source>
        <translation>{tool} の 1 回の呼び出しを求めました</translation>
    </message>
    <message>
        <source>asked for the right to {right}, for {tool}</source>
        <translation>{tool} のために権限を求めました: {right}</translation>
    </message>
    <message>
        <source>asked to connect</source>
        <translation>接続を求めました</translation>
    </message>
    <message>
        <source>came with a token of another server</source>
        <translation>別のサーバーのトークンで接続しました</translation>
    </message>
    <message>
        <source>denied ({because})</source>
        <translation>拒否 ({because})</translation>
    </message>
    <message>
        <source>denied on the page in the browser</source>
        <translation>ブラウザーのページで拒否されました</translation>
    </message>
    <message>
        <source>everything was paused</source>
        <translation>すべてを一時停止しました</translation>
    </message>
    <message>
        <source>everything was resumed</source>
        <translation>すべてを再開しました</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>finds tools by searching</source>
        <translation>検索でツールを見つける</translation>
    </message>
    <message>
        <source>gets all its tools in one list</source>
        <translation>すべてのツールを 1 つの一覧で受け取る</translation>
    </message>
    <message>
        <source>it demands something that is not understood here</source>
        <translation>対応していない内容を求めています</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>利用者が示されていません</translation>
    </message>
    <message>
        <source>it was paused</source>
        <translation>一時停止されました</translation>
    </message>
    <message>
        <source>its access ended</source>
        <translation>アクセスが終了しました</translation>
    </message>
    <message>
        <source>its client has an odd name</source>
        <translation>クライアントの名前が不正です</translation>
    </message>
    <message>
        <source>its rights were changed</source>
        <translation>権限が変更されました</translation>
    </message>
    <message>
        <source>its signature fits no key of the issuer</source>
        <translation>署名が発行者のどのキーとも一致しません</translation>
    </message>
    <message>
        <source>its time was up</source>
        <translation>期限が切れました</translation>
    </message>
    <message>
        <source>may use all servers, also later ones</source>
        <translation>すべてのサーバー (後で追加するものを含む) を使用可</translation>
    </message>
    <message>
        <source>may use only {names}</source>
        <translation>{names} のみ使用可</translation>
    </message>
    <message>
        <source>no server allowed</source>
        <translation>許可されたサーバーがありません</translation>
    </message>
    <message>
        <source>no token of it came for too long, or such tokens are not accepted any more</source>
        <translation>長い間トークンが来ていないか、このようなトークンはもう受け入れられません</translation>
    </message>
    <message>
        <source>not a token that is known here</source>
        <translation>既知のトークンではありません</translation>
    </message>
    <message>
        <source>not allowed to call {tool} once ({because})</source>
        <translation>不許可: {tool} の 1 回の呼び出し ({because})</translation>
    </message>
    <message>
        <source>not allowed to {right} ({because})</source>
        <translation>不許可: {right} ({because})</translation>
    </message>
    <message>
        <source>not used for too long</source>
        <translation>長い間使われていません</translation>
    </message>
    <message>
        <source>other resource</source>
        <translation>別のリソース</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>ご自身が一時停止</translation>
    </message>
    <message>
        <source>personal key made</source>
        <translation>個人用キーを作成しました</translation>
    </message>
    <message>
        <source>registered itself</source>
        <translation>自身を登録しました</translation>
    </message>
    <message>
        <source>renewed its access</source>
        <translation>アクセスを更新しました</translation>
    </message>
    <message>
        <source>resumed by you</source>
        <translation>ご自身が再開</translation>
    </message>
    <message>
        <source>revoked by you</source>
        <translation>ご自身が取り消し</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>signed in a way that the settings don&apos;t allow</source>
        <translation>設定で許可されていない方法で署名されています</translation>
    </message>
    <message>
        <source>signed out by the app</source>
        <translation>アプリがサインアウトしました</translation>
    </message>
    <message>
        <source>the activity log was cleared by you</source>
        <translation>ご自身がアクティビティログを消去</translation>
    </message>
    <message>
        <source>the app gave up</source>
        <translation>アプリが中止しました</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>the identity provider</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>the issuer says that it is not good, or not any more</source>
        <translation>発行者によると、有効でないか、既に無効です</translation>
    </message>
    <message>
        <source>the login could not be checked for a day</source>
        <translation>ログインを 1 日確認できませんでした</translation>
    </message>
    <message>
        <source>the login is not known any more</source>
        <translation>ログインはもう有効ではありません</translation>
    </message>
    <message>
        <source>the login was dropped</source>
        <translation>ログインは中止されました</translation>
    </message>
    <message>
        <source>the page in the browser</source>
        <translation>ブラウザーのページ</translation>
    </message>
    <message>
        <source>the rule for {which} {tool} is now: {verdict}</source>
        <translation>{which} {tool} のルール: {verdict}</translation>
    </message>
    <message>
        <source>the server {name} was added</source>
        <translation>サーバー {name} を追加しました</translation>
    </message>
    <message>
        <source>the server {name} was changed</source>
        <translation>サーバー {name} を変更しました</translation>
    </message>
    <message>
        <source>the server {name} was removed</source>
        <translation>サーバー {name} を削除しました</translation>
    </message>
    <message>
        <source>the server {name} was switched off</source>
        <translation>サーバー {name} をオフにしました</translation>
    </message>
    <message>
        <source>the server {name} was switched on</source>
        <translation>サーバー {name} をオンにしました</translation>
    </message>
    <message>
        <source>the settings of {name} were brought up to date</source>
        <translation>{name} の設定を最新にしました</translation>
    </message>
    <message>
        <source>the settings of {name} were changed back</source>
        <translation>{name} の設定を元に戻しました</translation>
    </message>
    <message>
        <source>the settings of {name} were changed to use this bridge</source>
        <translation>このブリッジを使うように {name} の設定を変更しました</translation>
    </message>
    <message>
        <source>the sign-in was changed</source>
        <translation>サインイン方法が変更されました</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>時間切れになりました</translation>
    </message>
    <message>
        <source>tools of the server {name} were switched on or off</source>
        <translation>サーバー {name} のツールをオンまたはオフにしました</translation>
    </message>
    <message>
        <source>unknown token</source>
        <translation>不明なトークン</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ご自身</translation>
    </message>
    <message>
        <source>{issuer} does not allow it</source>
        <translation>{issuer} が許可していません</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} ほか {count} 個</translation>
    </message>
    <message>
        <source>{name} has not answered for a day</source>
        <translation>{name} が 1 日応答していません</translation>
    </message>
    <message>
        <source>{program} may use its access, said by you</source>
        <translation>{program} のアクセス使用を、ご自身が承認</translation>
    </message>
    <message>
        <source>{rights}, set by you</source>
        <translation>{rights} (ご自身が設定)</translation>
    </message>
    <message>
        <source>{rights}, set by {provider}</source>
        <translation>{rights} ({provider} が設定)</translation>
    </message>
    <message>
        <source>{upstream}: {tool} is not what was approved, and refused</source>
        <translation>{upstream}: {tool} は承認したときと異なるため拒否されます</translation>
    </message>
    <message>
        <source>{words}, set by you</source>
        <translation>{words} (ご自身が設定)</translation>
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
        <source>Allowed. Back to {name}…</source>
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
        <source>The access of {name} has ended: {because}.</source>
        <translation>{name} のアクセスは終了しました: {because}。</translation>
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
