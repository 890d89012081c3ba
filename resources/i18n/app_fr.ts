<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source>Check access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client and a tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet which tools there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the tools…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not among its servers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessTokensForm</name>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A program that comes for the first time may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that the issuer took back is noticed within this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards it can be changed for each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them. Left empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is believed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the issuer, lets nobody in, keeps nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks may differ by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every app signs in here first. Tokens of other servers are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client secret is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a header (Basic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the form (POST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWTs of one issuer, read by its public keys. Works while the issuer is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty: as the issuer says (RFC 7662).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty: as the issuer says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is enough. Left empty: no scope is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that already hold an access token of another server, such as jobs in a company, can come in with it instead of signing in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Only our own tokens are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Tokens of this issuer are accepted from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes that every token needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes that let it change things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes that let it delete or overwrite things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed tokens too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client under which the issuer lets us ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is asked about each token, and is shown it. Works for any kind of token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that is kept belongs to another address and is not sent to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that gives these tokens out. Everything else is read from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the token is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret (public client)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a token must be for, if it says so. Tokens that name an audience are refused without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a token must be for. Ask the issuer to put it into tokens for this bridge, and no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which access tokens are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever the issuer gives such a token gets in at once. Each program and person then appears under Clients, where you can limit, pause or revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With blanks between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and change things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read, change and delete things</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what the call carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the call carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caption}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a call took, in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how long activity is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call of an app, every sign-in and every change is listed here as it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines, for programs (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lines are kept for %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lines are kept for 1 day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line fits this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the lines that are listed, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppList</name>
    <message>
        <source>AI apps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppRow</name>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppsDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own servers are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for AI apps on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge is out of the settings of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppsModel</name>
    <message>
        <source>A script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppsPage</name>
    <message>
        <source>Address for your apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it this address. It needs no key: it signs in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for AI apps on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No AI app that the bridge knows was found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditForm</name>
    <message numerus="yes">
        <source>%n events wait to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older ones were trimmed before they could be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 event waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the activity log outside this computer that nobody can change afterwards, for those who have to prove what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the moment it is switched on. Whatever happens there, nothing here waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in the console for Secure Audit Log. It is kept with the other secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if your project has several audit logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Activity is sent from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Nothing is sent any more, and the service token is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send activity to Pangea Secure Audit Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one event that says it is a test, keeps nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log takes what we send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console shows it on the overview of your project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent: when, which app, the person&apos;s name, the name of the tool, and how it ended. Never what was asked or answered, and no tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>It waits for your answer. No answer counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BridgeAdapter</name>
    <message>
        <source>Choose what to do…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallQuestion</name>
    <message numerus="yes">
        <source>%n characters are not shown: there are too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is not what you asked the app for, choose Refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {servers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants to make this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants to call {tool} on {servers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>&amp;Accept the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be pressed a moment after this window has opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with − were there when you approved it; lines with + are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} now says something else of this tool. AI apps take what it says as instructions, so it is refused until you accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tool}” is not what you approved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>How the app comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes in by itself then. You can close this window meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Clients you see what it does, and can pause it or end its access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientDetails</name>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program came with this access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy grant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {when}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is paused: its requests are refused until you resume on Home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the name verified?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its requests are refused until you resume it. It stays signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tokens stay refused until you remove it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open requests now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a client to see what it may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({email})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}, {when}. If that was you, say so. If not, revoke the access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{today} today, {total} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, unless used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message numerus="yes">
        <source>%n requests open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 request open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientSummary</name>
    <message>
        <source>Claude, Cursor, VS Code and many others: a click writes the bridge into their settings. You see the change first, and can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your first app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientsModel</name>
    <message>
        <source>Allowed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool calls today / since it was connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When access ends if the app is not used; each use moves it on. A key ends on its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{today} / {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script, or an app that can&apos;t open a browser, comes in with a key that you make here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app that is connected to the bridge asks here for access once, and then appears in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy grant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the access of every connected app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {name} in again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a key for a script or an app without a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client matches “{search}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No personal key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is off the list, its next token lets it in. Leave it there to go on refusing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke access for every app?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke access for {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes effect at once: all running calls are cancelled and all connections are closed. Each app can ask for access again, and you decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientsTable</name>
    <message>
        <source>Connected clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>It can do there whatever you can do. Go on only if you know where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sees what your apps send to it. Go on only if you know whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectQuestion</name>
    <message>
        <source>&amp;Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow an app to connect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the page in your browser shows the same code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you did not just ask an app to connect, choose Deny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name verified by {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: the name is only what the app says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants to use your MCP servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} – {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>A script can&apos;t open a browser: make it a personal key, which it sends with every request to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a remote MCP server (“HTTP” or “Streamable HTTP”) with this address. It needs no key: the app signs in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an entry in its settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy install link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If yours is in the list all the same, choose it there. Any other one is connected like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No AI app was found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app then opens your browser once, and this window asks you whether to let it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it sends what, and with which key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can add it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>&amp;Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program came with the access of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the code and answer in MCP Auth Bridge. No answer counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected apps can go on using your servers. There is no tray here to show an icon: to see this window again, start MCP Auth Bridge once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected apps can go on. The icon in the tray brings the window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can use your MCP servers until you pause or revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the background?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it from now on, or not, in MCP Auth Bridge. No answer counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the call and answer in MCP Auth Bridge. No answer counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP Auth Bridge keeps running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke access for {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a new personal key: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it can use your MCP servers until its day, or until you pause or revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}. If that was not you, revoke the access under Clients.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Lines that begin with minus were there before, with plus are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Shows only lines of the kinds that are switched on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>1 server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps reach their servers only while the bridge runs. The settings have these switches, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every connected app then reaches them at the one address, and their keys move out of settings files. Nothing runs before you have seen all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps with MCP Auth Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet, only the bridge&apos;s own tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One local address for all your MCP servers, behind a login you control. A few short questions follow; skip any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, and each app that has connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should it start by itself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for them needs you; Home says what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to MCP Auth Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you skipped can be done later, in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you start it; another copy starts when you log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which apps may use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which servers do you want to bring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what would be written into an app&apos;s settings before anything is. The app then opens your browser once, and you let it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} servers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralForm</name>
    <message>
        <source>Another copy starts when you log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks pypi.org, where new versions are published. Nothing is sent but the question: nothing of you, your apps or servers, though the site sees from where it is asked. Home then says what to do; nothing is downloaded or installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through them again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages in the browser follow at once, the window at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions are always shown. So is what comes in without asking you: a new key, or another server&apos;s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets, apps, servers, start: one question at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off in your desktop&apos;s own settings. Switch it on here, and it counts there as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when an app has connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy starts when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its window: an icon in the tray, and your apps find their servers at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n apps connected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 app connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for your apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps can&apos;t reach the bridge now. They stay signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request is refused until you resume. Apps stay signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in: {place} · Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge is getting ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is out. It comes from where this one came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is out. To update: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{connected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{connected}. Nothing needs you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>1 call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most calls after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin} to {end}: {calls}, {errors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calls} and {errors} in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Looking into the settings of your apps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server was found in the settings of the AI apps on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring in the settings of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These servers are in the settings of your AI apps. They are copied here; the apps&apos; settings stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These servers are in the settings of {name}. They are copied behind the bridge first; the settings of {name} stay as they are until you take the servers out of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key for a script or an app without a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name, so that you know it again in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: nightly backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has written nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} •</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app renews its access after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unused app stays connected for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this port now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself, nobody notices. A stolen key is good for no longer than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected apps then need the new address: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every use begins this time anew. Afterwards the app has to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the new callback address with the identity provider, too: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart MCP Auth Bridge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart to use what you have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running calls end. Connected apps come back by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running calls end. Connected apps then need the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the sealed file is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then everything goes on as before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLinesButton</name>
    <message>
        <source>1 new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the top of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoServers</name>
    <message>
        <source>Add server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from your apps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers give AI apps their tools: files, GitHub, a database. Put them here once, and every app you let in can use them, with their keys out of the apps&apos; settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>%n servers were added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added, but: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. It is being started and asked for its tools; that can take a while…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. Sign in to it, so that it can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works: {tools}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} of {all} servers were added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Copy the place of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file and try again, or put the entry in by hand with Copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnServers</name>
    <message>
        <source>Bring them behind the bridge…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairLine</name>
    <message>
        <source>Keep it in the keyring, not in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairsField</name>
    <message>
        <source>A value has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the value of {name} again: a kept secret is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {count} characters. It is asked at every start, and nobody can recover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Paste what a server&apos;s page or another app&apos;s settings say: JSON, TOML, YAML, a command, or an address. Nothing starts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to read servers from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Copy the place of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for that once, in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with + come, lines with − go. Secrets are shown as ••••.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines that it does not have yet are lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete all activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line that it does not have yet is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity is kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All activity is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app&apos;s access belongs to the program that signed in. Updates, helpers and other copies of it count as the same. This finds access that strayed; a program that runs as you can disguise itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps send private things to tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear activity now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all activity?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes every line, and what calls carried. Apps stay connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For finding out what an app really did. The first 4 kB of each call, shown on the Activity page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, and you are told once of each program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what calls carry (their arguments)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older lines are deleted by themselves. More than 50,000 lines are never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you save, what was kept so far is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches, messages, contents of files: from now on they are on this disk, for as long as lines are kept. What looks like a password or a key is left out, but nobody can promise to recognise every one. They never go to the audit log or into the log file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Activity page tells when which app called what, and who was let in. All of it stays on this computer, unless you switch the audit log on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is shown under Clients, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you say that it is fine. What can&apos;t be recognised is refused, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the audit log has already stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When another program uses an app&apos;s access</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Servers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>Is behind the bridge already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {names}, which is asked for next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderFields</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the address of the sign-in page, one name=value per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client secret is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a header (Basic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the form (POST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the names is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protects the answer on its way. Switch it off only if signing in fails with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights by scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send PKCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s scopes that let apps read, change, and delete or overwrite things; any one in a line is enough. All lines empty: scopes decide nothing. Otherwise nobody gets the right of an empty line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that is kept belongs to another address and is not sent to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret (public client)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each line as name=value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Can be pressed a moment after this window has opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as {answer} in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window stops nothing: connected apps go on. Quit, in the tray or with Ctrl+Q, does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsChoice</name>
    <message>
        <source>All tools, also those that may delete or overwrite, or say nothing of themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also tools that add and change, but none that may delete or overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just what is ticked here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsQuestion</name>
    <message>
        <source>&amp;Let it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an app do more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take this back at any time under Clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted to use a tool that it may not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wanted to use {tool}, which {effect}. Let it from now on?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretsForm</name>
    <message numerus="yes">
        <source>%n sealed copies are not in Vault yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} characters. Nobody can recover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret and logins at the identity provider. Of apps&apos; keys, only fingerprints are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For computers without a keyring. It asks for the passphrase at every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keyring of this system. It must be allowed to store, read, list and delete secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be moved: signing in on this computer keeps no secrets. Apps stay connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down. Everything is forgotten when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sealed copy is not in Vault yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with your login. The best place on most computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangea Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed on this computer, with sealed copies in your Pangea project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are now kept in: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret and people&apos;s logins move there, sealed: Pangea can read neither them nor their names. Nothing waits for Vault, not even a start without a network. Apps stay connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret and people&apos;s logins move there. Apps stay connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret moves there and is forgotten when you quit: after every start, type it again under Sign-in. Apps stay connected, but the identity provider can&apos;t be asked about people until they have signed in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console shows it on the overview of your project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a sealed file already: type its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretsPage</name>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test entry is written, read and removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} characters. Nobody can recover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For computers without a keyring. It asks for the passphrase at every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of your servers and logins that the bridge has to remember. They belong where this system keeps passwords, never in a settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down. Everything is forgotten when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a sealed file already: type its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried out just now: a test entry was written, read and removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your secrets are kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what is not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Add it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the address without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is behind the bridge already. Tick this if you want it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is behind the bridge already. Twice is for two accounts, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you trust everybody on the way: they can read and change what is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command will run on your computer as you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick this if you trust everybody on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your apps send to this server goes to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the browser, once it is added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of its tools begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app can use it now. Who may use it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of MCP Auth Bridge: it tells apps who they act for and how the bridge is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts it apart from everything else and asks what it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message numerus="yes">
        <source>%n commands will run on your computer as you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A command will run on your computer as you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and start all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring servers of {name} behind the bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to add servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the right address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program on this computer, started when an app needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that is running already, here or elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what is said. Use https:// if the server knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the names of its tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call carries the token of the person it is made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder it runs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For servers that keep nothing from one call to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the keyring, and sent with every call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps the tools of different servers apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be silent during a call for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may take to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process ends when unused for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One process for all apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in the browser (OAuth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own sign-in page opens once it is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token each person signed in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes before the names of its tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can paste a whole command line; its arguments move down by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>Servers behind the bridge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerTools</name>
    <message>
        <source>All apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server for its tools now, and starts it if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tools are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tools are known yet. “Look again” starts the server and asks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose calls the rules are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} ({person}, {day})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServersChoice</name>
    <message>
        <source>All servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that are added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just what is ticked here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 server found in {apps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps lose its tools at once, and every permission to use it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the bridge: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the servers in your apps&apos; settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From anywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from your apps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back here by itself. If no page opened, copy its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked for its tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the settings of your apps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No servers in the settings of your apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the page in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program itself stays on your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool has changed again, or back, meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stop it for a while, switch it off instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a server&apos;s page says, a command, or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added to an app later can still be brought from the Servers page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is {place} for it is deleted, too: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} servers found in {apps}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed and not saved: {sections}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings can be changed while it runs. Home says what is the matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} •</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownKey</name>
    <message>
        <source>As a server in an app&apos;s settings file (mcpServers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it now. It will not be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy settings with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it like a password. If it is lost or seen by others, revoke it under Clients and make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{name}” is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message numerus="yes">
        <source>%n connected apps lose access at once and meet one new login each. They stay known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any provider that describes itself: Auth0, Keycloak, Entra, Google, Okta …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the provider, signs nobody in, keeps nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how people sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim that names the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy callback address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment files (*.env .env* *.env.*);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything a sign-in needs is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else is read from there: Auth0, Keycloak, Entra, Google, Okta …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub says “id”; “data.id” is a claim inside a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted login URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people prove who they are before an app may connect. Apps stay known when you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import .env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import .env…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that begin with {prefix} are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept before you press Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth (manual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth without OpenID Connect, such as GitHub: you give each address by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One connected app loses access at once and meets one new login. It stays known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the provider asks for it, as Auth0 does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangea AuthN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangea console: AuthN, OAuth Server, Clients; kind Authorization Code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangea console: AuthN, Overview, “Hosted Login”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People sign in at your Pangea project&apos;s hosted login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI with the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI, in the console: AuthN, OAuth Server, Clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. People now sign in at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. You answer here whenever an app wants to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who signed in. The introspection address, under Advanced, can do it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once in the console, when the client is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a login back when the last app is revoked (RFC 7009).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells whether a login still stands (RFC 7662).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is then removed from: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file still holds the secret for everybody to read who can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last test found something wrong with these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings have not been tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Userinfo address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people read on the sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people read on the sign-in page. Left empty: the provider&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With blanks between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With blanks between them. Left empty: what the provider gives by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answer in this app whenever another one asks. No account is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} says nothing about {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartChoices</name>
    <message>
        <source>&amp;Copy callback address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory only, this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sealed file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use port {port} from now on: apps that are already connected then need the new address, {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People sign in at {provider}. Before you use port {port}, register exactly this callback address there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hint} Or go on without it: a file sealed with a passphrase asks for that passphrase at every start; in memory only, everything is forgotten when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Another copy starts then: {place}. Switched on, this one takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off in your desktop&apos;s own settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of apps are always shown, and so is what comes in without asking you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when an app has connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its window: an icon in the tray, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Apps know it as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for all apps: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls by all apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls by this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed after you approved it, and is refused until you have looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tool says of itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolsModel</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tool does by the server&apos;s own word; nobody checks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolsTable</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n requests waiting …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 request waiting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clients …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an app …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Running · %n clients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Running · 1 client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running · no client yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (paused)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For hundreds of tools. The whole list has {tools} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For hundreds of tools: a long list fills up what an app can keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it two tools, search and call, in place of the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from the next request on. Calls that run at a server you take away are cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from the next request on. Calls that run at a server you take away are cancelled. An app that is connected is told that its tools have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is switched off, the sign-in does not allow {person}. No app can be allowed it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may {name} use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing right: {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right it takes: {right} · {name} is: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Access ended: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App made itself known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of an app&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program of an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request refused: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights changed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in failed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app_words</name>
    <message>
        <source>A copy of the file as it is now is kept; Undo puts it back, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the file as it is now, secrets included, is kept where only you can read it. Undo puts it back, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are behind the bridge, too. Once they are out of {name}, nothing runs twice, and their secrets are no longer in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the bridge already: {servers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the bridge their secrets are kept safe, you see what is done with them, and your other apps can use them, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring as another account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it behind the bridge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the rest behind the bridge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them behind the bridge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect adds one entry to the settings of {name}: a small program that comes with the bridge and finds it by itself. No address, key or password is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect adds one entry to the settings of {name}: the address of the bridge. No key or password is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is paused: resume on Home, and {name} can come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {name} was open, quit it whole, not only its window, and open it again. Some apps connect only when asked: look for “{entry}” in its list of MCP servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks what your servers can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds the bridge and says who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is behind the bridge, too. Once it is out of {name}, nothing runs twice, and its secrets are no longer in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed in. Some apps ask for tools only when they need them: start a new chat in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own servers come back: {servers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a page in your browser that asks about {name}. If there is none, choose “{entry}” in its list of MCP servers and sign in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out of {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these {count} out of {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {server} out of {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge is in the settings of {name}, but {name} has not noticed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge is taken out of the settings of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry for the bridge in the settings of {name} is not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be read as they are, so nothing is written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be written from here. By hand it takes a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of {name} will be again what they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made for the bridge, and will be deleted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that changes in the settings of {name}. Everything else stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo deletes the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {name} has signed in to the bridge, it has none of these servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can connect it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You let it in: on a page in your browser, and here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no such file yet. It will be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings and is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} starts one server of its own: {servers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} starts {count} servers of its own: {servers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} then opens your browser once, and this window asks you whether to let it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not found on this computer. If it is here all the same, you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{servers} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{servers} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{servers} go out of the settings of {name}, which reaches them through the bridge from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{servers} goes out of the settings of {name}, which reaches it through the bridge from then on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>A rule refuses “{tool}” to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page opened this. If you did not just ask an app to connect, close this tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this address to your AI app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow {name} to use your MCP servers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed. Back to {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions in the MCP Auth Bridge window, or wait a moment and connect again from the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered, but this page stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any program on this computer could be behind this name. If you did not just ask an app to connect, choose Deny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Allow in the MCP Auth Bridge window, and check that it shows the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. You can close this tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each takes the name under which you added the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in that browser, or go back to the app and connect once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do it in some apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the app is not connected, go back to it and connect once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you did not just ask an app to connect, choose Deny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your browser asks, let it open {name}. Then you can close this tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In that app, sign out of MCP Auth Bridge and sign in again. If there is no such button, remove the server from the app and add it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet which tools there are. Start MCP Auth Bridge once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not answered in time, or it has been answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know that it is the same person who comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name verified by {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window on this computer? Answer in a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One local address for all your MCP servers, behind a login you control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please continue where you started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered by {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope “{scope}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it does, pause it or cut it off in the MCP Auth Bridge window, under Clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {name} ({email})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. You can close this tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay connected without asking each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app that opened this page uses a sign-in that is not known here any more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app then opens a page like this one and asks for your permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person at this computer did not allow this call of “{tool}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person at this computer does not let this app use “{tool}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {name} is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tool “{tool}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tool “{tool}”. Did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may not change things. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may not delete or overwrite things. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may not read. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may not use any tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may only change and delete things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may only change things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may only delete or overwrite things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may only read and change things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may only read, and delete or overwrite things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may only read. Ask in MCP Auth Bridge → Clients to let it change things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may only read. Ask in MCP Auth Bridge → Clients to let it delete or overwrite things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app needs to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is MCP Auth Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question has closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question was opened in another browser, or cookies are switched off for this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many apps are asking at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls of this app wait for an answer already. Try again when they are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the tools, resources and prompts of these servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your answer. In less than a minute it counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your answer. In {minutes} minutes it counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which servers it may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this tab. If that was a mistake, connect again from the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take this back at any time in the MCP Auth Bridge window, under Clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete or overwrite things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may change and delete things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may change things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may delete or overwrite things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may read and change things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may read, and delete or overwrite things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may read, change and delete things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants the right to {what} (it called “{tool}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants to call “{tool}” (answer in the window; no answer counts as no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing because {provider} did not give it to this person. Changing rights in MCP Auth Bridge does not help; whoever runs {provider} can, and then a new sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer has been asked for it and has not answered yet; try again once they have allowed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer has just been asked for it; try again once they have allowed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer was asked for it and did not allow it; they still can, in MCP Auth Bridge → Clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can now use your MCP servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is paused. Resume it to let it work again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may use “{tool}”, and you are asked before each call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not given access to anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {rights}; “{tool}” {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} — a program on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} — a website, not this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} — the app that opens these links on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} lets you change and delete things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} lets you change things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} lets you delete or overwrite things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} lets you do nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} lets you read and change things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} lets you read, and delete or overwrite things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} lets you read, change and delete things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} lets you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tool}” is a tool of {owners}, which is not among the servers of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tool}” is not what it was when it was approved; look at the change on the Servers page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tool}” is switched off for all apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tool}” {needed}, and {provider} does not let {person} {what}. Changing the rights of {name} here does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>server_words</name>
    <message numerus="yes">
        <source>%n tools</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tool changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before each call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is behind the bridge already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n apps want to connect</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A program of {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that can&apos;t be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its tokens, new ones too, are then refused until you remove it from this list. It stays signed in at the server that gives them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app wants to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app wants to do more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app wants to make a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete or overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may then use every tool that changes things, not only this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may then use every tool that may delete or overwrite things, not only this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may then use every tool that only reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, only what the app says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app can ask for access again, and you decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is never good again; you can make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes effect at once: its running calls are cancelled and its open connections are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use tools, resources and prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, a personal key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, by its web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, by {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a website, not this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but no tools now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may delete or overwrite things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and delete only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app on this computer that opens these links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wanted to use {tool}, and may not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants to call {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{programs} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{program} started by {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} · pid {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{servers} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
