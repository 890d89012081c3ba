<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source>Check access</source>
        <translation>Zugriff prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a client and a tool.</source>
        <translation>Wählen Sie einen Client und ein Tool.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>It is not known yet which tools there are.</source>
        <translation>Es ist noch nicht bekannt, welche Tools es gibt.</translation>
    </message>
    <message>
        <source>Looking for the tools…</source>
        <translation>Tools werden gesucht…</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Clients suchen</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>Tools suchen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>not among its servers</source>
        <translation>nicht unter ihren Servern</translation>
    </message>
</context>
<context>
    <name>AccessTokensForm</name>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>%n steps need you</source>
        <translation>
            <numerusform>%n Schritt braucht Sie</numerusform>
            <numerusform>%n Schritte brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that comes for the first time may</source>
        <translation>Ein Programm, das zum ersten Mal kommt, darf</translation>
    </message>
    <message>
        <source>A token that the issuer took back is noticed within this time.</source>
        <translation>Hat der Aussteller ein Token zurückgenommen, wird das in dieser Zeit bemerkt.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>Adresse der Schlüssel</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Afterwards it can be changed for each one.</source>
        <translation>Danach lässt es sich für jedes einzeln ändern.</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>All of them. Left empty: none.</source>
        <translation>Alle davon. Leer: keine.</translation>
    </message>
    <message>
        <source>An answer is believed for</source>
        <translation>Eine Antwort gilt für</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>Aussteller fragen</translation>
    </message>
    <message>
        <source>Asks the issuer, lets nobody in, keeps nothing</source>
        <translation>Fragt den Aussteller, lässt niemanden ein, behält nichts</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Clocks may differ by</source>
        <translation>Uhren dürfen abweichen um</translation>
    </message>
    <message>
        <source>Every app signs in here first. Tokens of other servers are refused.</source>
        <translation>Jede App meldet sich zuerst hier an. Token anderer Server werden abgelehnt.</translation>
    </message>
    <message>
        <source>Everything is in place</source>
        <translation>Alles ist da</translation>
    </message>
    <message>
        <source>How the client secret is sent</source>
        <translation>Wie das Client-Geheimnis gesendet wird</translation>
    </message>
    <message>
        <source>In a header (Basic)</source>
        <translation>In einer Kopfzeile (Basic)</translation>
    </message>
    <message>
        <source>In the form (POST)</source>
        <translation>Im Formular (POST)</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>Introspection-Adresse</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>JWTs of one issuer, read by its public keys. Works while the issuer is away.</source>
        <translation>JWTs eines Ausstellers, gelesen mit seinen öffentlichen Schlüsseln. Geht auch, während der Aussteller nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Gespeichert in {place}</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation>Lassen Sie das Feld leer, um das gespeicherte weiter zu verwenden.</translation>
    </message>
    <message>
        <source>Left empty: as the issuer says (RFC 7662).</source>
        <translation>Leer: wie der Aussteller es angibt (RFC 7662).</translation>
    </message>
    <message>
        <source>Left empty: as the issuer says.</source>
        <translation>Leer: wie der Aussteller es angibt.</translation>
    </message>
    <message>
        <source>Nobody here is asked first</source>
        <translation>Hier wird vorher niemand gefragt</translation>
    </message>
    <message>
        <source>One of them is enough. Left empty: no scope is needed.</source>
        <translation>Einer davon genügt. Leer: Es ist kein Scope nötig.</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>Ein Schritt braucht Sie</translation>
    </message>
    <message>
        <source>Only our own</source>
        <translation>Nur unsere eigenen</translation>
    </message>
    <message>
        <source>Programs that already hold an access token of another server, such as jobs in a company, can come in with it instead of signing in here.</source>
        <translation>Programme, die schon ein Zugriffstoken eines anderen Servers haben, etwa Jobs in einer Firma, kommen damit herein, statt sich hier anzumelden.</translation>
    </message>
    <message>
        <source>Saved. Only our own tokens are accepted.</source>
        <translation>Gespeichert. Nur unsere eigenen Token werden angenommen.</translation>
    </message>
    <message>
        <source>Saved. Tokens of this issuer are accepted from now on.</source>
        <translation>Gespeichert. Token dieses Ausstellers werden ab jetzt angenommen.</translation>
    </message>
    <message>
        <source>Scopes that every token needs</source>
        <translation>Scopes, die jedes Token braucht</translation>
    </message>
    <message>
        <source>Scopes that let it change things</source>
        <translation>Scopes, mit denen es Dinge ändern darf</translation>
    </message>
    <message>
        <source>Scopes that let it delete or overwrite things</source>
        <translation>Scopes, mit denen es löschen oder überschreiben darf</translation>
    </message>
    <message>
        <source>Signed tokens too</source>
        <translation>Auch signierte Token</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>The client under which the issuer lets us ask.</source>
        <translation>Der Client, unter dem der Aussteller uns fragen lässt.</translation>
    </message>
    <message>
        <source>The issuer is asked about each token, and is shown it. Works for any kind of token.</source>
        <translation>Der Aussteller wird nach jedem Token gefragt und bekommt es zu sehen. Geht mit jeder Art von Token.</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to another address and is not sent to this one.</source>
        <translation>Das gespeicherte Geheimnis gehört zu einer anderen Adresse und wird nicht an diese gesendet.</translation>
    </message>
    <message>
        <source>The server that gives these tokens out. Everything else is read from there.</source>
        <translation>Der Server, der diese Token ausgibt. Alles andere wird von dort gelesen.</translation>
    </message>
    <message>
        <source>Then the token is read again.</source>
        <translation>Danach wird das Token neu gelesen.</translation>
    </message>
    <message>
        <source>There is no secret (public client)</source>
        <translation>Es gibt kein Geheimnis (öffentlicher Client)</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>What a token must be for, if it says so. Tokens that name an audience are refused without it.</source>
        <translation>Wofür ein Token gelten muss, falls es das angibt. Ist dies leer, werden Token, die eine Audience nennen, abgelehnt.</translation>
    </message>
    <message>
        <source>What a token must be for. Ask the issuer to put it into tokens for this bridge, and no others.</source>
        <translation>Wofür ein Token gelten muss. Bitten Sie den Aussteller, es in Token für diese Bridge zu schreiben und in keine anderen.</translation>
    </message>
    <message>
        <source>Which access tokens are accepted</source>
        <translation>Welche Zugriffstoken angenommen werden</translation>
    </message>
    <message>
        <source>Whoever the issuer gives such a token gets in at once. Each program and person then appears under Clients, where you can limit, pause or revoke it.</source>
        <translation>Wem der Aussteller ein solches Token gibt, der kommt sofort herein. Jedes Programm und jede Person erscheint dann unter Clients; dort können Sie sie einschränken, anhalten oder ihren Zugriff widerrufen.</translation>
    </message>
    <message>
        <source>With blanks between them.</source>
        <translation>Mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>Sie haben seit diesem Test etwas geändert</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>read and change things</source>
        <translation>lesen und ändern</translation>
    </message>
    <message>
        <source>read, change and delete things</source>
        <translation>lesen, ändern und löschen</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Diese Zeile kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete what the call carried</source>
        <translation>Löschen, was der Aufruf enthielt</translation>
    </message>
    <message>
        <source>Details of the selected line</source>
        <translation>Einzelheiten der gewählten Zeile</translation>
    </message>
    <message>
        <source>Grant ID</source>
        <translation>Freigabe-ID</translation>
    </message>
    <message>
        <source>Hides the details</source>
        <translation>Blendet die Einzelheiten aus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What the call carried</source>
        <translation>Was der Aufruf enthielt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>{caption}: {value}</source>
        <translation>{caption}: {value}</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>How long a call took, in milliseconds</source>
        <translation>Wie lange ein Aufruf dauerte, in Millisekunden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
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
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 line found</source>
        <translation>1 Zeile gefunden</translation>
    </message>
    <message>
        <source>1 line saved</source>
        <translation>1 Zeile gespeichert</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Change how long activity is kept</source>
        <translation>Ändern, wie lange Aktivität aufbewahrt wird</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>App verbinden…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Every call of an app, every sign-in and every change is listed here as it happens.</source>
        <translation>Jeder Aufruf einer App, jede Anmeldung und jede Änderung erscheint hier, sobald es geschieht.</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>JSON Lines, for programs (*.jsonl)</source>
        <translation>JSON Lines, für Programme (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Lines are kept for %n days.</source>
        <translation>
            <numerusform>Zeilen werden %n Tag aufbewahrt.</numerusform>
            <numerusform>Zeilen werden %n Tage aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines are kept for 1 day.</source>
        <translation>Zeilen werden 1 Tag aufbewahrt.</translation>
    </message>
    <message>
        <source>No line fits this filter.</source>
        <translation>Keine Zeile passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>Saves the lines that are listed, for other programs</source>
        <translation>Speichert die aufgelisteten Zeilen für andere Programme</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} lines found</source>
        <translation>{count} Zeilen gefunden</translation>
    </message>
    <message>
        <source>{count} lines saved</source>
        <translation>{count} Zeilen gespeichert</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>AppList</name>
    <message>
        <source>AI apps</source>
        <translation>KI-Apps</translation>
    </message>
</context>
<context>
    <name>AppRow</name>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
</context>
<context>
    <name>AppsDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect an app</source>
        <translation>App verbinden</translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation>Stattdessen kopieren</translation>
    </message>
    <message>
        <source>Its own servers are back.</source>
        <translation>Ihre eigenen Server sind wieder da.</translation>
    </message>
    <message>
        <source>Looking for AI apps on this computer…</source>
        <translation>KI-Apps auf diesem Computer werden gesucht…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Apps suchen</translation>
    </message>
    <message>
        <source>The bridge is out of the settings of {name}.</source>
        <translation>Die Bridge steht nicht mehr in den Einstellungen von {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Darauf warten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} ist verbunden</translation>
    </message>
</context>
<context>
    <name>AppsModel</name>
    <message>
        <source>A script</source>
        <translation>Ein Skript</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>Auf diesem Computer nicht gefunden</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>not found on this computer</source>
        <translation>auf diesem Computer nicht gefunden</translation>
    </message>
</context>
<context>
    <name>AppsPage</name>
    <message>
        <source>Address for your apps</source>
        <translation>Adresse für Ihre Apps</translation>
    </message>
    <message>
        <source>Any other app</source>
        <translation>Jede andere App</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Give it this address. It needs no key: it signs in by itself.</source>
        <translation>Geben Sie ihr diese Adresse. Sie braucht keinen Schlüssel: Sie meldet sich selbst an.</translation>
    </message>
    <message>
        <source>Looking for AI apps on this computer…</source>
        <translation>KI-Apps auf diesem Computer werden gesucht…</translation>
    </message>
    <message>
        <source>No AI app that the bridge knows was found here.</source>
        <translation>Hier wurde keine KI-App gefunden, die die Bridge kennt.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>AuditForm</name>
    <message numerus="yes">
        <source>%n events wait to be sent.</source>
        <translation>
            <numerusform>%n Ereignis wartet auf das Senden.</numerusform>
            <numerusform>%n Ereignisse warten auf das Senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older ones were trimmed before they could be sent.</source>
        <translation>
            <numerusform>%n älteres wurde gelöscht, bevor es gesendet werden konnte.</numerusform>
            <numerusform>%n ältere wurden gelöscht, bevor sie gesendet werden konnten.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event waits to be sent.</source>
        <translation>1 Ereignis wartet auf das Senden.</translation>
    </message>
    <message>
        <source>A copy of the activity log outside this computer that nobody can change afterwards, for those who have to prove what happened.</source>
        <translation>Eine Kopie des Aktivitätsprotokolls außerhalb dieses Computers, die nachträglich niemand ändern kann: für alle, die belegen müssen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Config ID</source>
        <translation>Config ID</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Alles ist gesendet.</translation>
    </message>
    <message>
        <source>From the moment it is switched on. Whatever happens there, nothing here waits for it.</source>
        <translation>Ab dem Einschalten. Was dort auch geschieht, hier wartet nichts darauf.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Gespeichert in {place}</translation>
    </message>
    <message>
        <source>Made in the console for Secure Audit Log. It is kept with the other secrets.</source>
        <translation>In der Konsole für Secure Audit Log erstellt. Es wird bei den anderen Geheimnissen aufbewahrt.</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>Ein Schritt braucht Sie</translation>
    </message>
    <message>
        <source>Only if your project has several audit logs.</source>
        <translation>Nur wenn Ihr Projekt mehrere Audit-Protokolle hat.</translation>
    </message>
    <message>
        <source>Saved. Activity is sent from now on.</source>
        <translation>Gespeichert. Aktivität wird ab jetzt gesendet.</translation>
    </message>
    <message>
        <source>Saved. Nothing is sent any more, and the service token is removed.</source>
        <translation>Gespeichert. Es wird nichts mehr gesendet, und das Dienst-Token ist entfernt.</translation>
    </message>
    <message>
        <source>Send activity to Pangea Secure Audit Log</source>
        <translation>Aktivität an Pangea Secure Audit Log senden</translation>
    </message>
    <message>
        <source>Sends one event that says it is a test, keeps nothing</source>
        <translation>Sendet ein Ereignis, das sich als Test zu erkennen gibt, behält nichts</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Dienst-Token</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>The audit log takes what we send</source>
        <translation>Das Audit-Protokoll nimmt an, was wir senden</translation>
    </message>
    <message>
        <source>The console shows it on the overview of your project.</source>
        <translation>Die Konsole zeigt sie in der Übersicht Ihres Projekts.</translation>
    </message>
    <message>
        <source>What is sent: when, which app, the person&apos;s name, the name of the tool, and how it ended. Never what was asked or answered, and no tokens.</source>
        <translation>Gesendet wird: wann, welche App, der Name der Person, der Name des Tools und das Ergebnis. Nie, was gefragt oder geantwortet wurde, und keine Token.</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>Sie haben seit diesem Test etwas geändert</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>It waits for your answer. No answer counts as no.</source>
        <translation>Wartet auf Ihre Antwort. Keine Antwort gilt als Nein.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Ansehen…</translation>
    </message>
</context>
<context>
    <name>BridgeAdapter</name>
    <message>
        <source>Choose what to do…</source>
        <translation>Vorgehen wählen…</translation>
    </message>
</context>
<context>
    <name>CallQuestion</name>
    <message numerus="yes">
        <source>%n characters are not shown: there are too many.</source>
        <translation>
            <numerusform>%n Zeichen wird nicht gezeigt: Es sind zu viele.</numerusform>
            <numerusform>%n Zeichen werden nicht gezeigt: Es sind zu viele.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <translation>Einmal &amp;erlauben</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Allow this call?</source>
        <translation>Diesen Aufruf erlauben?</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <translation>Argumente des Aufrufs</translation>
    </message>
    <message>
        <source>If this is not what you asked the app for, choose Refuse.</source>
        <translation>Haben Sie die App nicht darum gebeten, wählen Sie „Ablehnen“.</translation>
    </message>
    <message>
        <source>No arguments</source>
        <translation>Keine Argumente</translation>
    </message>
    <message>
        <source>on {servers}</source>
        <translation>auf {servers}</translation>
    </message>
    <message>
        <source>wants to make this call</source>
        <translation>möchte diesen Aufruf machen</translation>
    </message>
    <message>
        <source>{name} wants to call {tool} on {servers}</source>
        <translation>{name} möchte {tool} auf {servers} aufrufen</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>&amp;Accept the change</source>
        <translation>Änderung &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Keep refused</source>
        <translation>Weiter ab&amp;lehnen</translation>
    </message>
    <message>
        <source>A tool has changed</source>
        <translation>Ein Tool hat sich geändert</translation>
    </message>
    <message>
        <source>Can be pressed a moment after this window has opened</source>
        <translation>Lässt sich einen Moment nach dem Öffnen dieses Fensters drücken</translation>
    </message>
    <message>
        <source>Lines with − were there when you approved it; lines with + are new.</source>
        <translation>Zeilen mit − waren da, als Sie es genehmigt haben; Zeilen mit + sind neu.</translation>
    </message>
    <message>
        <source>{server} now says something else of this tool. AI apps take what it says as instructions, so it is refused until you accept it.</source>
        <translation>{server} sagt jetzt etwas anderes über dieses Tool. KI-Apps nehmen solche Texte als Anweisung; deshalb wird es abgelehnt, bis Sie es annehmen.</translation>
    </message>
    <message>
        <source>“{tool}” is not what you approved</source>
        <translation>„{tool}“ ist nicht das, was Sie genehmigt haben</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>How the app comes in</source>
        <translation>Wie die App hereinkommt</translation>
    </message>
    <message>
        <source>It comes in by itself then. You can close this window meanwhile.</source>
        <translation>Sie kommt dann von selbst herein. Dieses Fenster können Sie inzwischen schließen.</translation>
    </message>
    <message>
        <source>Nothing has come for a while</source>
        <translation>Seit einer Weile ist nichts gekommen</translation>
    </message>
    <message>
        <source>Show in Clients</source>
        <translation>Unter „Clients“ zeigen</translation>
    </message>
    <message>
        <source>Under Clients you see what it does, and can pause it or end its access.</source>
        <translation>Unter „Clients“ sehen Sie, was sie tut, und können sie anhalten oder ihren Zugriff beenden.</translation>
    </message>
    <message>
        <source>Waiting for the app</source>
        <translation>Warten auf die App</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} ist verbunden</translation>
    </message>
</context>
<context>
    <name>ClientDetails</name>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>Danach noch %n weiteres.</numerusform>
            <numerusform>Danach noch %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>Zugriff endet</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Handelt für</translation>
    </message>
    <message>
        <source>Allowed to</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Another program came with this access</source>
        <translation>Ein anderes Programm kam mit diesem Zugriff</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Check access…</source>
        <translation>Zugriff prüfen…</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy grant ID</source>
        <translation>ID der Freigabe kopieren</translation>
    </message>
    <message>
        <source>Details of the selected client</source>
        <translation>Einzelheiten des gewählten Clients</translation>
    </message>
    <message>
        <source>Ended {when}: {reason}.</source>
        <translation>Beendet {when}: {reason}.</translation>
    </message>
    <message>
        <source>Everything is paused: its requests are refused until you resume on Home.</source>
        <translation>Alles ist angehalten: Anfragen werden abgelehnt, bis Sie in der Übersicht fortsetzen.</translation>
    </message>
    <message>
        <source>Grant ID</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Is the name verified?</source>
        <translation>Ist der Name geprüft?</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Its requests are refused until you resume it. It stays signed in.</source>
        <translation>Anfragen werden abgelehnt, bis Sie fortsetzen. Die App bleibt angemeldet.</translation>
    </message>
    <message>
        <source>Its tokens stay refused until you remove it from the list.</source>
        <translation>Die Token werden abgelehnt, bis Sie den Eintrag aus der Liste entfernen.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Open requests now</source>
        <translation>Gerade offene Anfragen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Select a client to see what it may do.</source>
        <translation>Wählen Sie einen Client, um zu sehen, was er darf.</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>Erlaubte Server</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Aktivität zeigen</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>Was erlaubt ist…</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>beendet {when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{host}, {kind}</source>
        <translation>{host}, {kind}</translation>
    </message>
    <message>
        <source>{name} ({email})</source>
        <translation>{name} ({email})</translation>
    </message>
    <message>
        <source>{program}, {when}. If that was you, say so. If not, revoke the access.</source>
        <translation>{program}, {when}. Waren Sie das, bestätigen Sie es. Wenn nicht, widerrufen Sie den Zugriff.</translation>
    </message>
    <message>
        <source>{today} today, {total} in all</source>
        <translation>{today} heute, {total} insgesamt</translation>
    </message>
    <message>
        <source>{when}, unless used</source>
        <translation>{when}, wenn nicht benutzt</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message numerus="yes">
        <source>%n requests open</source>
        <translation>
            <numerusform>%n Anfrage offen</numerusform>
            <numerusform>%n Anfragen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request open</source>
        <translation>1 Anfrage offen</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>zuletzt gesehen {when}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
</context>
<context>
    <name>ClientSummary</name>
    <message>
        <source>Claude, Cursor, VS Code and many others: a click writes the bridge into their settings. You see the change first, and can take it back.</source>
        <translation>Claude, Cursor, VS Code und viele andere: Ein Klick schreibt die Bridge in ihre Einstellungen. Sie sehen die Änderung vorher und können sie zurücknehmen.</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>App verbinden…</translation>
    </message>
    <message>
        <source>Connect your first app</source>
        <translation>Verbinden Sie Ihre erste App</translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>Verbundene Apps</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Strg+Umschalt+N</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Alle Clients zeigen</translation>
    </message>
</context>
<context>
    <name>ClientsModel</name>
    <message>
        <source>Allowed to</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tool calls today / since it was connected</source>
        <translation>Tool-Aufrufe heute / seit der Verbindung</translation>
    </message>
    <message>
        <source>When access ends if the app is not used; each use moves it on. A key ends on its day.</source>
        <translation>Wann der Zugriff endet, wenn die App nicht benutzt wird; jede Benutzung schiebt das hinaus. Ein Schlüssel endet an seinem Tag.</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>beendet {when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
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
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>&amp;Revoke all</source>
        <translation>Alle &amp;widerrufen</translation>
    </message>
    <message>
        <source>A script, or an app that can&apos;t open a browser, comes in with a key that you make here.</source>
        <translation>Ein Skript oder eine App, die keinen Browser öffnen kann, kommt mit einem Schlüssel herein, den Sie hier erstellen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>An app that is connected to the bridge asks here for access once, and then appears in this list.</source>
        <translation>Eine mit der Bridge verbundene App bittet hier einmal um Zugriff und erscheint dann in dieser Liste.</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Check access…</source>
        <translation>Zugriff prüfen…</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>App verbinden…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Copy grant ID</source>
        <translation>Freigabe-ID kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Strg+Umschalt+N</translation>
    </message>
    <message>
        <source>Ends the access of every connected app</source>
        <translation>Beendet den Zugriff jeder verbundenen App</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Let {name} in again?</source>
        <translation>{name} wieder einlassen?</translation>
    </message>
    <message>
        <source>Makes a key for a script or an app without a browser</source>
        <translation>Erstellt einen Schlüssel für ein Skript oder eine App ohne Browser</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation>Keine App ist verbunden</translation>
    </message>
    <message>
        <source>No client matches “{search}”.</source>
        <translation>Kein Client passt zu „{search}“.</translation>
    </message>
    <message>
        <source>No personal key</source>
        <translation>Kein persönlicher Schlüssel</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Once it is off the list, its next token lets it in. Leave it there to go on refusing it.</source>
        <translation>Ist der Eintrag aus der Liste, lässt das nächste Token ihn wieder ein. Lassen Sie ihn stehen, um weiter abzulehnen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Revoke access for every app?</source>
        <translation>Zugriff aller Apps widerrufen?</translation>
    </message>
    <message>
        <source>Revoke access for {name}?</source>
        <translation>Zugriff von {name} widerrufen?</translation>
    </message>
    <message>
        <source>Revoke all…</source>
        <translation>Alle widerrufen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Clients suchen</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Aktivität zeigen</translation>
    </message>
    <message>
        <source>This takes effect at once: all running calls are cancelled and all connections are closed. Each app can ask for access again, and you decide again.</source>
        <translation>Das wirkt sofort: Alle laufenden Aufrufe werden abgebrochen, alle Verbindungen geschlossen. Jede App kann wieder um Zugriff bitten, und Sie entscheiden neu.</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>Was erlaubt ist…</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
</context>
<context>
    <name>ClientsTable</name>
    <message>
        <source>Connected clients</source>
        <translation>Verbundene Clients</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>It can do there whatever you can do. Go on only if you know where it comes from.</source>
        <translation>Er kann dort alles, was Sie können. Fahren Sie nur fort, wenn Sie wissen, woher er kommt.</translation>
    </message>
    <message>
        <source>The server sees what your apps send to it. Go on only if you know whose it is.</source>
        <translation>Der Server sieht, was Ihre Apps ihm senden. Fahren Sie nur fort, wenn Sie wissen, wem er gehört.</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Was hinzugefügt wird</translation>
    </message>
</context>
<context>
    <name>ConnectQuestion</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>Nur &amp;lesen</translation>
    </message>
    <message>
        <source>Allow an app to connect?</source>
        <translation>Darf eine App sich verbinden?</translation>
    </message>
    <message>
        <source>Check that the page in your browser shows the same code</source>
        <translation>Prüfen Sie, ob die Seite im Browser denselben Code zeigt</translation>
    </message>
    <message>
        <source>Code: {letters}</source>
        <translation>Code: {letters}</translation>
    </message>
    <message>
        <source>If you did not just ask an app to connect, choose Deny.</source>
        <translation>Haben Sie nicht gerade eine App verbunden, wählen Sie „Ablehnen“.</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Sie darf</translation>
    </message>
    <message>
        <source>Name verified by {host}</source>
        <translation>Name bestätigt von {host}</translation>
    </message>
    <message>
        <source>Not verified: the name is only what the app says of itself</source>
        <translation>Nicht bestätigt: Den Namen gibt sich die App selbst</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>Nur Tools, die nach eigener Angabe nichts ändern.</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Registriert von</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation>Die Antwort geht an</translation>
    </message>
    <message>
        <source>wants to use your MCP servers</source>
        <translation>möchte Ihre MCP-Server verwenden</translation>
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
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>A script can&apos;t open a browser: make it a personal key, which it sends with every request to this address.</source>
        <translation>Ein Skript kann keinen Browser öffnen: Erstellen Sie ihm einen persönlichen Schlüssel, den es mit jeder Anfrage an diese Adresse sendet.</translation>
    </message>
    <message>
        <source>Add a remote MCP server (“HTTP” or “Streamable HTTP”) with this address. It needs no key: the app signs in by itself.</source>
        <translation>Fügen Sie einen entfernten MCP-Server („HTTP“ oder „Streamable HTTP“) mit dieser Adresse hinzu. Er braucht keinen Schlüssel: Die App meldet sich selbst an.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As an entry in its settings file</source>
        <translation>Als Eintrag in ihrer Einstellungsdatei</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy install link</source>
        <translation>Installationslink kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy what to paste</source>
        <translation>Einzufügendes kopieren</translation>
    </message>
    <message>
        <source>If yours is in the list all the same, choose it there. Any other one is connected like this.</source>
        <translation>Steht Ihre trotzdem in der Liste, wählen Sie sie dort. Jede andere wird so verbunden.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>No AI app was found on this computer</source>
        <translation>Auf diesem Computer wurde keine KI-App gefunden</translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation>In {name} öffnen</translation>
    </message>
    <message>
        <source>Or in a terminal</source>
        <translation>Oder in einem Terminal</translation>
    </message>
    <message>
        <source>Paste into {where}</source>
        <translation>In {where} einfügen</translation>
    </message>
    <message>
        <source>The app then opens your browser once, and this window asks you whether to let it in.</source>
        <translation>Die App öffnet dann einmal Ihren Browser, und dieses Fenster fragt Sie, ob sie hereindarf.</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>Was zu kopieren ist</translation>
    </message>
    <message>
        <source>Where it sends what, and with which key</source>
        <translation>Wohin es was sendet, und mit welchem Schlüssel</translation>
    </message>
    <message>
        <source>{name} can add it by itself.</source>
        <translation>{name} kann sie selbst hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiter ausführen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Another program came with the access of {name}</source>
        <translation>Ein anderes Programm kam mit dem Zugriff von {name}</translation>
    </message>
    <message>
        <source>Compare the code and answer in MCP Auth Bridge. No answer counts as no.</source>
        <translation>Vergleichen Sie den Code und antworten Sie in MCP Auth Bridge. Keine Antwort gilt als Nein.</translation>
    </message>
    <message>
        <source>Connected apps can go on using your servers. There is no tray here to show an icon: to see this window again, start MCP Auth Bridge once more.</source>
        <translation>Verbundene Apps können Ihre Server dann weiter verwenden. Hier gibt es keinen Infobereich für ein Symbol: Um dieses Fenster wiederzusehen, starten Sie MCP Auth Bridge noch einmal.</translation>
    </message>
    <message>
        <source>Connected apps can go on. The icon in the tray brings the window back.</source>
        <translation>Verbundene Apps können weiterarbeiten. Das Symbol im Infobereich holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>It can use your MCP servers until you pause or revoke it.</source>
        <translation>Sie kann Ihre MCP-Server verwenden, bis Sie sie anhalten oder den Zugriff widerrufen.</translation>
    </message>
    <message>
        <source>Keep running in the background?</source>
        <translation>Im Hintergrund weiter ausführen?</translation>
    </message>
    <message>
        <source>Let it from now on, or not, in MCP Auth Bridge. No answer counts as no.</source>
        <translation>Entscheiden Sie in MCP Auth Bridge, ob sie es ab jetzt darf. Keine Antwort gilt als Nein.</translation>
    </message>
    <message>
        <source>Look at the call and answer in MCP Auth Bridge. No answer counts as no.</source>
        <translation>Sehen Sie sich den Aufruf an und antworten Sie in MCP Auth Bridge. Keine Antwort gilt als Nein.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge keeps running</source>
        <translation>MCP Auth Bridge läuft weiter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Revoke access for {name}?</source>
        <translation>Zugriff von {name} widerrufen?</translation>
    </message>
    <message>
        <source>There is a new personal key: {name}</source>
        <translation>Es gibt einen neuen persönlichen Schlüssel: {name}</translation>
    </message>
    <message>
        <source>Who has it can use your MCP servers until its day, or until you pause or revoke it.</source>
        <translation>Wer ihn hat, kann Ihre MCP-Server bis zu seinem Ablauf verwenden, oder bis Sie ihn anhalten oder widerrufen.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} ist verbunden</translation>
    </message>
    <message>
        <source>{program}. If that was not you, revoke the access under Clients.</source>
        <translation>{program}. Waren Sie das nicht, widerrufen Sie den Zugriff unter „Clients“.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Lines that begin with minus were there before, with plus are new</source>
        <translation>Zeilen mit Minus am Anfang waren vorher da, mit Plus sind neu</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Shows only lines of the kinds that are switched on</source>
        <translation>Zeigt nur Zeilen der eingeschalteten Arten</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All apps</source>
        <translation>Alle Apps</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>well</source>
        <translation>in Ordnung</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>1 server</source>
        <translation>1 Server</translation>
    </message>
    <message>
        <source>Apps reach their servers only while the bridge runs. The settings have these switches, too.</source>
        <translation>Apps erreichen ihre Server nur, solange die Bridge läuft. Diese Schalter stehen auch in den Einstellungen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Every connected app then reaches them at the one address, and their keys move out of settings files. Nothing runs before you have seen all of it.</source>
        <translation>Jede verbundene App erreicht sie dann unter der einen Adresse, und ihre Schlüssel verschwinden aus Einstellungsdateien. Nichts läuft, bevor Sie alles gesehen haben.</translation>
    </message>
    <message>
        <source>First steps with MCP Auth Bridge</source>
        <translation>Erste Schritte mit MCP Auth Bridge</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Alles ist bereit</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>Dort aufbewahren</translation>
    </message>
    <message>
        <source>None connected yet</source>
        <translation>Noch keine verbunden</translation>
    </message>
    <message>
        <source>None yet, only the bridge&apos;s own tools</source>
        <translation>Noch keine, nur die Tools der Bridge selbst</translation>
    </message>
    <message>
        <source>One local address for all your MCP servers, behind a login you control. A few short questions follow; skip any.</source>
        <translation>Eine lokale Adresse für alle Ihre MCP-Server, hinter einer Anmeldung, die Sie bestimmen. Es folgen ein paar kurze Fragen; jede lässt sich überspringen.</translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation>Nur Fragen</translation>
    </message>
    <message>
        <source>Questions, and each app that has connected</source>
        <translation>Fragen und jede App, die sich verbunden hat</translation>
    </message>
    <message>
        <source>Should it start by itself?</source>
        <translation>Soll sie von selbst starten?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Stored in: {place}</source>
        <translation>Gespeichert in: {place}</translation>
    </message>
    <message>
        <source>The place for them needs you; Home says what to do</source>
        <translation>Der Ort dafür braucht Sie; die Übersicht sagt, was zu tun ist</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Welcome to MCP Auth Bridge</source>
        <translation>Willkommen bei MCP Auth Bridge</translation>
    </message>
    <message>
        <source>Whatever you skipped can be done later, in the window.</source>
        <translation>Was Sie übersprungen haben, lässt sich später im Fenster nachholen.</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>Wenn Sie sich anmelden</translation>
    </message>
    <message>
        <source>When you start it</source>
        <translation>Wenn Sie sie starten</translation>
    </message>
    <message>
        <source>When you start it; another copy starts when you log in</source>
        <translation>Wenn Sie sie starten; eine andere Kopie startet bei der Anmeldung</translation>
    </message>
    <message>
        <source>Which apps may use it?</source>
        <translation>Welche Apps dürfen sie verwenden?</translation>
    </message>
    <message>
        <source>Which servers do you want to bring?</source>
        <translation>Welche Server möchten Sie mitbringen?</translation>
    </message>
    <message>
        <source>You see what would be written into an app&apos;s settings before anything is. The app then opens your browser once, and you let it in.</source>
        <translation>Sie sehen, was in die Einstellungen einer App geschrieben würde, bevor etwas geschrieben wird. Die App öffnet dann einmal Ihren Browser, und Sie lassen sie herein.</translation>
    </message>
    <message>
        <source>{count} servers</source>
        <translation>{count} Server</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>GeneralForm</name>
    <message>
        <source>Another copy starts when you log in</source>
        <translation>Eine andere Kopie startet bei der Anmeldung</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Asks pypi.org, where new versions are published. Nothing is sent but the question: nothing of you, your apps or servers, though the site sees from where it is asked. Home then says what to do; nothing is downloaded or installed.</source>
        <translation>Fragt bei pypi.org nach, wo neue Versionen erscheinen. Gesendet wird nur die Frage, nichts über Sie, Ihre Apps oder Server; die Website sieht allerdings, von wo gefragt wird. Die Übersicht sagt dann, was zu tun ist; heruntergeladen oder installiert wird nichts.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Go through them again…</source>
        <translation>Noch einmal durchgehen…</translation>
    </message>
    <message>
        <source>It is at {place}.</source>
        <translation>Sie liegt unter {place}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Täglich nach einer neueren Version sehen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Pages in the browser follow at once, the window at its next start.</source>
        <translation>Seiten im Browser wechseln sofort, das Fenster beim nächsten Start.</translation>
    </message>
    <message>
        <source>Questions are always shown. So is what comes in without asking you: a new key, or another server&apos;s token.</source>
        <translation>Fragen werden immer gezeigt. Ebenso, was ohne Frage hereinkommt: ein neuer Schlüssel oder das Token eines anderen Servers.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Secrets, apps, servers, start: one question at a time.</source>
        <translation>Geheimnisse, Apps, Server, Start: eine Frage nach der anderen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start this one</source>
        <translation>Diese starten</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Switched off in your desktop&apos;s own settings. Switch it on here, and it counts there as well.</source>
        <translation>In den Einstellungen Ihres Desktops ausgeschaltet. Hier eingeschaltet, gilt es auch dort.</translation>
    </message>
    <message>
        <source>Tell me when an app has connected</source>
        <translation>Melden, wenn sich eine App verbunden hat</translation>
    </message>
    <message>
        <source>This copy starts when you log in.</source>
        <translation>Diese Kopie startet, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Without its window: an icon in the tray, and your apps find their servers at once.</source>
        <translation>Ohne Fenster: ein Symbol im Infobereich, und Ihre Apps finden ihre Server sofort.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n apps connected</source>
        <translation>
            <numerusform>%n App verbunden</numerusform>
            <numerusform>%n Apps verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 app connected</source>
        <translation>1 App verbunden</translation>
    </message>
    <message>
        <source>Address for your apps</source>
        <translation>Adresse für Ihre Apps</translation>
    </message>
    <message>
        <source>Apps can&apos;t reach the bridge now. They stay signed in.</source>
        <translation>Apps erreichen die Bridge jetzt nicht. Sie bleiben angemeldet.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Every request is refused until you resume. Apps stay signed in.</source>
        <translation>Jede Anfrage wird abgelehnt, bis Sie fortsetzen. Apps bleiben angemeldet.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>No app is connected yet.</source>
        <translation>Noch ist keine App verbunden.</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>Alles fortsetzen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running, with a problem</source>
        <translation>Läuft, mit einem Problem</translation>
    </message>
    <message>
        <source>Secrets are kept in: {place} · Version {version}</source>
        <translation>Geheimnisse liegen in: {place} · Version {version}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>The bridge is getting ready.</source>
        <translation>Die Bridge macht sich bereit.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Version {version} is out. It comes from where this one came from.</source>
        <translation>Version {version} ist da. Sie kommt von dort, woher auch diese kam.</translation>
    </message>
    <message>
        <source>Version {version} is out. To update: {command}</source>
        <translation>Version {version} ist da. So aktualisieren Sie: {command}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>{connected}.</source>
        <translation>{connected}.</translation>
    </message>
    <message>
        <source>{connected}. Nothing needs you.</source>
        <translation>{connected}. Nichts braucht Sie.</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>Nothing in the last 24 hours</source>
        <translation>Nichts in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>most calls after {time}</source>
        <translation>die meisten Aufrufe nach {time}</translation>
    </message>
    <message>
        <source>{begin} to {end}: {calls}, {errors}</source>
        <translation>{begin} bis {end}: {calls}, {errors}</translation>
    </message>
    <message>
        <source>{calls} and {errors} in the last 24 hours</source>
        <translation>{calls} und {errors} in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} Aufrufe</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} Fehler</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Looking into the settings of your apps…</source>
        <translation>Die Einstellungen Ihrer Apps werden durchgesehen…</translation>
    </message>
    <message>
        <source>No server was found in the settings of the AI apps on this computer.</source>
        <translation>In den Einstellungen der KI-Apps auf diesem Computer wurde kein Server gefunden.</translation>
    </message>
    <message>
        <source>There is nothing to bring in the settings of {name}.</source>
        <translation>In den Einstellungen von {name} gibt es nichts zu holen.</translation>
    </message>
    <message>
        <source>These servers are in the settings of your AI apps. They are copied here; the apps&apos; settings stay as they are.</source>
        <translation>Diese Server stehen in den Einstellungen Ihrer KI-Apps. Sie werden hierher kopiert; die Einstellungen der Apps bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>These servers are in the settings of {name}. They are copied behind the bridge first; the settings of {name} stay as they are until you take the servers out of them.</source>
        <translation>Diese Server stehen in den Einstellungen von {name}. Sie werden zuerst hinter die Bridge kopiert; die Einstellungen von {name} bleiben, wie sie sind, bis Sie die Server daraus entfernen.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A key for a script or an app without a browser</source>
        <translation>Ein Schlüssel für ein Skript oder eine App ohne Browser</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Give it a name, so that you know it again in the list.</source>
        <translation>Geben Sie ihm einen Namen, an dem Sie ihn in der Liste wiedererkennen.</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>Erlaubte Server</translation>
    </message>
    <message>
        <source>Tick at least one server.</source>
        <translation>Wählen Sie mindestens einen Server.</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Bis {when}</translation>
    </message>
    <message>
        <source>What will use it.</source>
        <translation>Was ihn verwenden wird.</translation>
    </message>
    <message>
        <source>for example: nightly backup</source>
        <translation>zum Beispiel: nächtliche Sicherung</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>It has written nothing yet.</source>
        <translation>Er hat noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Log of the server</source>
        <translation>Protokoll des Servers</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Strg+{number}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>A question waits for you</source>
        <translation>Eine Frage wartet auf Sie</translation>
    </message>
    <message>
        <source>An app renews its access after</source>
        <translation>Eine App erneuert ihren Zugriff nach</translation>
    </message>
    <message>
        <source>An unused app stays connected for</source>
        <translation>Eine unbenutzte App bleibt verbunden für</translation>
    </message>
    <message>
        <source>Another program is using this port now.</source>
        <translation>Ein anderes Programm benutzt diesen Port gerade.</translation>
    </message>
    <message>
        <source>By itself, nobody notices. A stolen key is good for no longer than this.</source>
        <translation>Geschieht von selbst und unbemerkt. Ein gestohlener Schlüssel taugt nicht länger als diese Zeit.</translation>
    </message>
    <message>
        <source>Connected apps then need the new address: {address}</source>
        <translation>Verbundene Apps brauchen dann die neue Adresse: {address}</translation>
    </message>
    <message>
        <source>Every use begins this time anew. Afterwards the app has to ask again.</source>
        <translation>Jede Benutzung lässt diese Zeit neu beginnen. Danach muss die App wieder fragen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Network and times</source>
        <translation>Netzwerk und Zeiten</translation>
    </message>
    <message>
        <source>No answer counts as no.</source>
        <translation>Keine Antwort gilt als Nein.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Register the new callback address with the identity provider, too: {address}</source>
        <translation>Registrieren Sie die neue Callback-Adresse auch beim Identitätsanbieter: {address}</translation>
    </message>
    <message>
        <source>Restart MCP Auth Bridge?</source>
        <translation>MCP Auth Bridge neu starten?</translation>
    </message>
    <message>
        <source>Restart now…</source>
        <translation>Jetzt neu starten…</translation>
    </message>
    <message>
        <source>Restart to use what you have changed</source>
        <translation>Neu starten, damit die Änderungen gelten</translation>
    </message>
    <message>
        <source>Running calls end. Connected apps come back by themselves.</source>
        <translation>Laufende Aufrufe enden. Verbundene Apps kommen von selbst wieder.</translation>
    </message>
    <message>
        <source>Running calls end. Connected apps then need the new address.</source>
        <translation>Laufende Aufrufe enden. Verbundene Apps brauchen dann die neue Adresse.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The passphrase of the sealed file is asked for again.</source>
        <translation>Die Passphrase der versiegelten Datei wird noch einmal erfragt.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Until then everything goes on as before.</source>
        <translation>Bis dahin geht alles weiter wie bisher.</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Make key</source>
        <translation>Schlüssel &amp;erstellen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
</context>
<context>
    <name>NewLinesButton</name>
    <message>
        <source>1 new line</source>
        <translation>1 neue Zeile</translation>
    </message>
    <message>
        <source>Goes to the top of the list</source>
        <translation>Springt an den Anfang der Liste</translation>
    </message>
    <message>
        <source>{count} new lines</source>
        <translation>{count} neue Zeilen</translation>
    </message>
</context>
<context>
    <name>NoServers</name>
    <message>
        <source>Add server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>Bring your servers</source>
        <translation>Bringen Sie Ihre Server mit</translation>
    </message>
    <message>
        <source>Import from your apps…</source>
        <translation>Aus Ihren Apps importieren…</translation>
    </message>
    <message>
        <source>Servers give AI apps their tools: files, GitHub, a database. Put them here once, and every app you let in can use them, with their keys out of the apps&apos; settings.</source>
        <translation>Server geben KI-Apps ihre Tools: Dateien, GitHub, eine Datenbank. Tragen Sie sie hier einmal ein, und jede eingelassene App kann sie verwenden, ohne dass Schlüssel in den Einstellungen der Apps stehen.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>%n servers were added</source>
        <translation>
            <numerusform>%n Server wurde hinzugefügt</numerusform>
            <numerusform>%n Server wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Added, but: {why}</source>
        <translation>Hinzugefügt, aber: {why}</translation>
    </message>
    <message>
        <source>Added, switched off.</source>
        <translation>Hinzugefügt, ausgeschaltet.</translation>
    </message>
    <message>
        <source>Added. It is being started and asked for its tools; that can take a while…</source>
        <translation>Hinzugefügt. Er wird gestartet und nach seinen Tools gefragt; das kann etwas dauern…</translation>
    </message>
    <message>
        <source>Added. Sign in to it, so that it can be used.</source>
        <translation>Hinzugefügt. Melden Sie sich bei ihm an, damit er verwendet werden kann.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es gelaufen ist</translation>
    </message>
    <message>
        <source>Not added: {why}</source>
        <translation>Nicht hinzugefügt: {why}</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Nichts wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Works: {tools}.</source>
        <translation>Funktioniert: {tools}.</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>keine Tools</translation>
    </message>
    <message>
        <source>{added} of {all} servers were added</source>
        <translation>{added} von {all} Servern wurden hinzugefügt</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} wurde hinzugefügt</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Copy the place of the file</source>
        <translation>Speicherort der Datei kopieren</translation>
    </message>
    <message>
        <source>Details of the selected app</source>
        <translation>Details der ausgewählten App</translation>
    </message>
    <message>
        <source>Mend the file and try again, or put the entry in by hand with Copy instead.</source>
        <translation>Bringen Sie die Datei in Ordnung und versuchen Sie es erneut, oder tragen Sie den Eintrag mit „Stattdessen kopieren“ von Hand ein.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Show in Clients</source>
        <translation>Unter „Clients“ zeigen</translation>
    </message>
</context>
<context>
    <name>OwnServers</name>
    <message>
        <source>Bring them behind the bridge…</source>
        <translation>Hinter die Bridge holen…</translation>
    </message>
</context>
<context>
    <name>PairLine</name>
    <message>
        <source>Keep it in the keyring, not in the settings</source>
        <translation>Im Schlüsselbund aufbewahren statt in den Einstellungen</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>gespeichert; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>PairsField</name>
    <message>
        <source>A value has no name.</source>
        <translation>Ein Wert hat keinen Namen.</translation>
    </message>
    <message>
        <source>Type the value of {name} again: a kept secret is not shown.</source>
        <translation>Geben Sie den Wert von {name} noch einmal ein: Ein gespeichertes Geheimnis wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation>{name} hat keinen Wert.</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {count} characters. It is asked at every start, and nobody can recover it.</source>
        <translation>Wählen Sie eine Passphrase mit mindestens {count} Zeichen. Sie wird bei jedem Start erfragt, und niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>Geben Sie die Passphrase der versiegelten Datei ein.</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Paste what a server&apos;s page or another app&apos;s settings say: JSON, TOML, YAML, a command, or an address. Nothing starts yet.</source>
        <translation>Fügen Sie ein, was auf der Seite eines Servers oder in den Einstellungen einer anderen App steht: JSON, TOML, YAML, ein Befehl oder eine Adresse. Noch startet nichts.</translation>
    </message>
    <message>
        <source>Text to read servers from</source>
        <translation>Text, aus dem Server gelesen werden</translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Copy the place of the file</source>
        <translation>Speicherort der Datei kopieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It asks for that once, in your browser.</source>
        <translation>Darum bittet sie einmal, in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Lines with + come, lines with − go. Secrets are shown as ••••.</source>
        <translation>Zeilen mit + kommen hinzu, Zeilen mit − fallen weg. Geheimnisse erscheinen als ••••.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that it does not have yet are lost.</source>
        <translation>
            <numerusform>%n Zeile, die es noch nicht hat, geht verloren.</numerusform>
            <numerusform>%n Zeilen, die es noch nicht hat, gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete all activity</source>
        <translation>Alle Aktivität &amp;löschen</translation>
    </message>
    <message>
        <source>1 line that it does not have yet is lost.</source>
        <translation>1 Zeile, die es noch nicht hat, geht verloren.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activity is kept for</source>
        <translation>Aktivität wird aufbewahrt für</translation>
    </message>
    <message>
        <source>All activity is deleted.</source>
        <translation>Alle Aktivität ist gelöscht.</translation>
    </message>
    <message>
        <source>An app&apos;s access belongs to the program that signed in. Updates, helpers and other copies of it count as the same. This finds access that strayed; a program that runs as you can disguise itself.</source>
        <translation>Der Zugriff einer App gehört dem Programm, das sich angemeldet hat. Aktualisierungen, Hilfsprogramme und andere Kopien gelten als dasselbe. So fällt Zugriff auf, der in andere Hände geraten ist; ein Programm, das unter Ihrem Namen läuft, kann sich allerdings tarnen.</translation>
    </message>
    <message>
        <source>Apps send private things to tools</source>
        <translation>Apps senden Privates an Tools</translation>
    </message>
    <message>
        <source>Clear activity now…</source>
        <translation>Aktivität jetzt löschen…</translation>
    </message>
    <message>
        <source>Delete all activity?</source>
        <translation>Alle Aktivität löschen?</translation>
    </message>
    <message>
        <source>Deletes every line, and what calls carried. Apps stay connected.</source>
        <translation>Löscht jede Zeile und was Aufrufe enthielten. Apps bleiben verbunden.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>For finding out what an app really did. The first 4 kB of each call, shown on the Activity page.</source>
        <translation>Um herauszufinden, was eine App wirklich getan hat. Die ersten 4 kB jedes Aufrufs, zu sehen auf der Seite „Aktivität“.</translation>
    </message>
    <message>
        <source>It works, and you are told once of each program.</source>
        <translation>Es funktioniert, und jedes Programm wird Ihnen einmal gemeldet.</translation>
    </message>
    <message>
        <source>Keep what calls carry (their arguments)</source>
        <translation>Aufbewahren, was Aufrufe enthalten (ihre Argumente)</translation>
    </message>
    <message>
        <source>Older lines are deleted by themselves. More than 50,000 lines are never kept.</source>
        <translation>Ältere Zeilen werden von selbst gelöscht. Mehr als 50.000 Zeilen werden nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Once you save, what was kept so far is deleted.</source>
        <translation>Sobald Sie speichern, wird gelöscht, was bisher aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Searches, messages, contents of files: from now on they are on this disk, for as long as lines are kept. What looks like a password or a key is left out, but nobody can promise to recognise every one. They never go to the audit log or into the log file.</source>
        <translation>Suchen, Nachrichten, Inhalte von Dateien: Sie liegen ab jetzt auf dieser Festplatte, solange Zeilen aufbewahrt werden. Was nach Passwort oder Schlüssel aussieht, wird ausgelassen, doch niemand kann versprechen, jedes zu erkennen. Ins Audit-Protokoll oder in die Protokolldatei kommen sie nie.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>The Activity page tells when which app called what, and who was let in. All of it stays on this computer, unless you switch the audit log on.</source>
        <translation>Die Seite „Aktivität“ sagt, wann welche App was aufgerufen hat und wer eingelassen wurde. Alles bleibt auf diesem Computer, außer Sie schalten das Audit-Protokoll ein.</translation>
    </message>
    <message>
        <source>The program is shown under Clients, and no more.</source>
        <translation>Das Programm wird unter „Clients“ gezeigt, mehr nicht.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Until you say that it is fine. What can&apos;t be recognised is refused, too.</source>
        <translation>Bis Sie sagen, dass es in Ordnung ist. Auch was sich nicht erkennen lässt, wird abgelehnt.</translation>
    </message>
    <message>
        <source>What is kept now</source>
        <translation>Was jetzt aufbewahrt wird</translation>
    </message>
    <message>
        <source>What the audit log has already stays there.</source>
        <translation>Was das Audit-Protokoll schon hat, bleibt dort.</translation>
    </message>
    <message>
        <source>When another program uses an app&apos;s access</source>
        <translation>Wenn ein anderes Programm den Zugriff einer App verwendet</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Servers found</source>
        <translation>Gefundene Server</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keinen wählen</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>Is behind the bridge already.</source>
        <translation>Ist schon hinter der Bridge.</translation>
    </message>
    <message>
        <source>Needs {names}, which is asked for next.</source>
        <translation>Braucht {names}; danach wird gleich gefragt.</translation>
    </message>
</context>
<context>
    <name>ProviderFields</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <source>For the address of the sign-in page, one name=value per line.</source>
        <translation>Für die Adresse der Anmeldeseite, je Zeile ein name=wert.</translation>
    </message>
    <message>
        <source>How the client secret is sent</source>
        <translation>Wie das Client-Geheimnis gesendet wird</translation>
    </message>
    <message>
        <source>In a header (Basic)</source>
        <translation>In einer Kopfzeile (Basic)</translation>
    </message>
    <message>
        <source>In the form (POST)</source>
        <translation>Im Formular (POST)</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Gespeichert in {place}</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation>Lassen Sie das Feld leer, um das gespeicherte weiter zu verwenden.</translation>
    </message>
    <message>
        <source>One of the names is there twice.</source>
        <translation>Einer der Namen ist doppelt.</translation>
    </message>
    <message>
        <source>Protects the answer on its way. Switch it off only if signing in fails with it.</source>
        <translation>Schützt die Antwort unterwegs. Schalten Sie es nur aus, wenn die Anmeldung damit scheitert.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Rights by scope</source>
        <translation>Rechte nach Scope</translation>
    </message>
    <message>
        <source>Send PKCE</source>
        <translation>PKCE senden</translation>
    </message>
    <message>
        <source>The provider&apos;s scopes that let apps read, change, and delete or overwrite things; any one in a line is enough. All lines empty: scopes decide nothing. Otherwise nobody gets the right of an empty line.</source>
        <translation>Die Scopes des Anbieters, mit denen Apps lesen, ändern, löschen oder überschreiben dürfen; je Zeile genügt einer. Alle Zeilen leer: Scopes entscheiden nichts. Sonst bekommt niemand das Recht einer leeren Zeile.</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to another address and is not sent to this one.</source>
        <translation>Das gespeicherte Geheimnis gehört zu einer anderen Adresse und wird nicht an diese gesendet.</translation>
    </message>
    <message>
        <source>There is no secret (public client)</source>
        <translation>Es gibt kein Geheimnis (öffentlicher Client)</translation>
    </message>
    <message>
        <source>Write each line as name=value.</source>
        <translation>Schreiben Sie jede Zeile als name=wert.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Can be pressed a moment after this window has opened</source>
        <translation>Lässt sich einen Moment nach dem Öffnen dieses Fensters drücken</translation>
    </message>
    <message>
        <source>Counts as {answer} in {time}</source>
        <translation>Gilt in {time} als „{answer}“</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Closing the window stops nothing: connected apps go on. Quit, in the tray or with Ctrl+Q, does.</source>
        <translation>Das Schließen des Fensters stoppt nichts: Verbundene Apps arbeiten weiter. Erst „Beenden“ tut das, im Infobereich oder mit Strg+Q.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>RightsChoice</name>
    <message>
        <source>All tools, also those that may delete or overwrite, or say nothing of themselves.</source>
        <translation>Alle Tools, auch solche, die löschen oder überschreiben könnten oder nichts über sich sagen.</translation>
    </message>
    <message>
        <source>Also tools that add and change, but none that may delete or overwrite.</source>
        <translation>Auch Tools, die hinzufügen und ändern, aber keine, die löschen oder überschreiben könnten.</translation>
    </message>
    <message>
        <source>Just what is ticked here:</source>
        <translation>Nur, was hier angekreuzt ist:</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>Nur Tools, die nach eigener Angabe nichts ändern.</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
</context>
<context>
    <name>RightsQuestion</name>
    <message>
        <source>&amp;Let it</source>
        <translation>&amp;Ja, erlauben</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Let an app do more?</source>
        <translation>Darf eine App mehr?</translation>
    </message>
    <message>
        <source>Let it from now on?</source>
        <translation>Ab jetzt erlauben?</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>You can take this back at any time under Clients.</source>
        <translation>Sie können das unter „Clients“ jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>wanted to use a tool that it may not use</source>
        <translation>wollte ein Tool verwenden, das sie nicht verwenden darf</translation>
    </message>
    <message>
        <source>{name} wanted to use {tool}, which {effect}. Let it from now on?</source>
        <translation>{name} wollte {tool} verwenden ({effect}). Ab jetzt erlauben?</translation>
    </message>
</context>
<context>
    <name>SecretsForm</name>
    <message numerus="yes">
        <source>%n sealed copies are not in Vault yet.</source>
        <translation>
            <numerusform>%n versiegelte Kopie ist noch nicht in Vault.</numerusform>
            <numerusform>%n versiegelte Kopien sind noch nicht in Vault.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation>Eine mit Passphrase versiegelte Datei</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>Mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>At least {count} characters. Nobody can recover it.</source>
        <translation>Mindestens {count} Zeichen. Niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Client secret and logins at the identity provider. Of apps&apos; keys, only fingerprints are kept.</source>
        <translation>Client-Geheimnis und Anmeldungen beim Identitätsanbieter. Von den Schlüsseln der Apps werden nur Fingerabdrücke aufbewahrt.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>For computers without a keyring. It asks for the passphrase at every start.</source>
        <translation>Für Computer ohne Schlüsselbund. Die Passphrase wird bei jedem Start erfragt.</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Nur im Speicher</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Kept in the keyring of this system. It must be allowed to store, read, list and delete secrets.</source>
        <translation>Liegt im Schlüsselbund dieses Systems. Es muss Geheimnisse speichern, lesen, auflisten und löschen dürfen.</translation>
    </message>
    <message>
        <source>Nothing has to be moved: signing in on this computer keeps no secrets. Apps stay connected.</source>
        <translation>Es muss nichts umziehen: Die Anmeldung auf diesem Computer braucht keine Geheimnisse. Apps bleiben verbunden.</translation>
    </message>
    <message>
        <source>Nothing is written down. Everything is forgotten when you quit.</source>
        <translation>Nichts wird aufgeschrieben. Beim Beenden ist alles vergessen.</translation>
    </message>
    <message>
        <source>One sealed copy is not in Vault yet.</source>
        <translation>Eine versiegelte Kopie ist noch nicht in Vault.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opens with your login. The best place on most computers.</source>
        <translation>Öffnet sich mit Ihrer Anmeldung. Auf den meisten Computern der beste Ort.</translation>
    </message>
    <message>
        <source>Pangea Vault</source>
        <translation>Pangea Vault</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sealed on this computer, with sealed copies in your Pangea project.</source>
        <translation>Auf diesem Computer versiegelt, mit versiegelten Kopien in Ihrem Pangea-Projekt.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Secrets are kept in: {place}</source>
        <translation>Geheimnisse liegen in: {place}</translation>
    </message>
    <message>
        <source>Secrets are now kept in: {place}</source>
        <translation>Geheimnisse liegen jetzt in: {place}</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Dienst-Token</translation>
    </message>
    <message>
        <source>The client secret and people&apos;s logins move there, sealed: Pangea can read neither them nor their names. Nothing waits for Vault, not even a start without a network. Apps stay connected.</source>
        <translation>Das Client-Geheimnis und die Anmeldungen der Personen ziehen dorthin um, versiegelt: Pangea kann weder sie noch ihre Namen lesen. Nichts wartet auf Vault, auch kein Start ohne Netz. Apps bleiben verbunden.</translation>
    </message>
    <message>
        <source>The client secret and people&apos;s logins move there. Apps stay connected.</source>
        <translation>Das Client-Geheimnis und die Anmeldungen der Personen ziehen dorthin um. Apps bleiben verbunden.</translation>
    </message>
    <message>
        <source>The client secret moves there and is forgotten when you quit: after every start, type it again under Sign-in. Apps stay connected, but the identity provider can&apos;t be asked about people until they have signed in again.</source>
        <translation>Das Client-Geheimnis zieht dorthin um und ist beim Beenden vergessen: Geben Sie es nach jedem Start unter „Anmeldung“ neu ein. Apps bleiben verbunden, aber der Identitätsanbieter kann erst nach Personen gefragt werden, wenn sie sich neu angemeldet haben.</translation>
    </message>
    <message>
        <source>The console shows it on the overview of your project.</source>
        <translation>Die Konsole zeigt sie in der Übersicht Ihres Projekts.</translation>
    </message>
    <message>
        <source>The keyring of this system</source>
        <translation>Der Schlüsselbund dieses Systems</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used now</source>
        <translation>Der Ort für Geheimnisse ist gerade nicht nutzbar</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>There is a sealed file already: type its passphrase.</source>
        <translation>Es gibt schon eine versiegelte Datei: Geben Sie ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>Geben Sie die Passphrase der versiegelten Datei ein.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Wo Geheimnisse liegen</translation>
    </message>
</context>
<context>
    <name>SecretsPage</name>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation>Eine mit Passphrase versiegelte Datei</translation>
    </message>
    <message>
        <source>A test entry is written, read and removed.</source>
        <translation>Ein Testeintrag wird geschrieben, gelesen und entfernt.</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>Mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>At least {count} characters. Nobody can recover it.</source>
        <translation>Mindestens {count} Zeichen. Niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>For computers without a keyring. It asks for the passphrase at every start.</source>
        <translation>Für Computer ohne Schlüsselbund. Die Passphrase wird bei jedem Start erfragt.</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Nur im Speicher</translation>
    </message>
    <message>
        <source>Keep them somewhere else</source>
        <translation>Anderswo aufbewahren</translation>
    </message>
    <message>
        <source>Keys of your servers and logins that the bridge has to remember. They belong where this system keeps passwords, never in a settings file.</source>
        <translation>Schlüssel Ihrer Server und Anmeldungen, die sich die Bridge merken muss. Sie gehören dorthin, wo dieses System Passwörter aufbewahrt, nie in eine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Nothing is written down. Everything is forgotten when you quit.</source>
        <translation>Nichts wird aufgeschrieben. Beim Beenden ist alles vergessen.</translation>
    </message>
    <message>
        <source>Opens with your login.</source>
        <translation>Öffnet sich mit Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Stored in: {place}</source>
        <translation>Gespeichert in: {place}</translation>
    </message>
    <message>
        <source>The keyring of this system</source>
        <translation>Der Schlüsselbund dieses Systems</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>There is a sealed file already: type its passphrase.</source>
        <translation>Es gibt schon eine versiegelte Datei: Geben Sie ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Tried out just now: a test entry was written, read and removed.</source>
        <translation>Soeben ausprobiert: Ein Testeintrag wurde geschrieben, gelesen und entfernt.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>Geben Sie die Passphrase der versiegelten Datei ein.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Wo Geheimnisse liegen</translation>
    </message>
    <message>
        <source>Where your secrets are kept</source>
        <translation>Wo Ihre Geheimnisse liegen</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Takes back what is not saved</source>
        <translation>Nimmt zurück, was nicht gespeichert ist</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Add it once more</source>
        <translation>Noch einmal hinzufügen</translation>
    </message>
    <message>
        <source>Allow the address without encryption</source>
        <translation>Die Adresse ohne Verschlüsselung erlauben</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>It is behind the bridge already. Tick this if you want it twice.</source>
        <translation>Ist schon hinter der Bridge. Kreuzen Sie dies an, wenn Sie ihn doppelt wollen.</translation>
    </message>
    <message>
        <source>It is behind the bridge already. Twice is for two accounts, for example.</source>
        <translation>Ist schon hinter der Bridge. Zweimal ist zum Beispiel für zwei Konten gut.</translation>
    </message>
    <message>
        <source>It will be {place}.</source>
        <translation>Wird {place}.</translation>
    </message>
    <message>
        <source>Only if you trust everybody on the way: they can read and change what is said.</source>
        <translation>Nur, wenn Sie allen unterwegs vertrauen: Sie können lesen und ändern, was gesagt wird.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>This command will run on your computer as you:</source>
        <translation>Dieser Befehl läuft auf Ihrem Computer unter Ihrem Namen:</translation>
    </message>
    <message>
        <source>This has no value.</source>
        <translation>Das hat keinen Wert.</translation>
    </message>
    <message>
        <source>Tick this if you trust everybody on the way.</source>
        <translation>Kreuzen Sie dies an, wenn Sie allen unterwegs vertrauen.</translation>
    </message>
    <message>
        <source>What your apps send to this server goes to:</source>
        <translation>Was Ihre Apps diesem Server senden, geht an:</translation>
    </message>
    <message>
        <source>in the browser, once it is added</source>
        <translation>im Browser, sobald er hinzugefügt ist</translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Details of the selected server</source>
        <translation>Einzelheiten des gewählten Servers</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Names of its tools begin with</source>
        <translation>Die Namen seiner Tools beginnen mit</translation>
    </message>
    <message>
        <source>No app can use it now. Who may use it stays as it is.</source>
        <translation>Gerade kann keine App ihn verwenden. Wer ihn verwenden darf, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Part of MCP Auth Bridge: it tells apps who they act for and how the bridge is.</source>
        <translation>Teil von MCP Auth Bridge: sagt Apps, für wen sie handeln und wie es der Bridge geht.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Aktivität zeigen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Starts it apart from everything else and asks what it has</source>
        <translation>Startet ihn getrennt von allem anderen und fragt, was er hat</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Tools ({count})</source>
        <translation>Tools ({count})</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Wartet auf den Server</translation>
    </message>
    <message>
        <source>What to show of the server</source>
        <translation>Was vom Server zu sehen ist</translation>
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
            <numerusform>%n Befehl läuft auf Ihrem Computer unter Ihrem Namen</numerusform>
            <numerusform>%n Befehle laufen auf Ihrem Computer unter Ihrem Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>A command will run on your computer as you</source>
        <translation>Ein Befehl läuft auf Ihrem Computer unter Ihrem Namen</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>Hinzufügen und starten</translation>
    </message>
    <message>
        <source>Add and start all</source>
        <translation>Alle hinzufügen und starten</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring servers of {name} behind the bridge</source>
        <translation>Server von {name} hinter die Bridge holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change a server</source>
        <translation>Server ändern</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>From your apps</source>
        <translation>Aus Ihren Apps</translation>
    </message>
    <message>
        <source>How to add servers</source>
        <translation>Wie Server hinzugefügt werden</translation>
    </message>
    <message>
        <source>Is this the right address?</source>
        <translation>Ist das die richtige Adresse?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next ({count})</source>
        <translation>Weiter ({count})</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>A program on this computer, started when an app needs it.</source>
        <translation>Ein Programm auf diesem Computer; es startet, wenn eine App es braucht.</translation>
    </message>
    <message>
        <source>A server that is running already, here or elsewhere.</source>
        <translation>Ein Server, der schon läuft, hier oder anderswo.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Kopfzeile hinzufügen</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what is said. Use https:// if the server knows it.</source>
        <translation>Alle unterwegs können lesen und ändern, was gesagt wird. Verwenden Sie https://, wenn der Server es kann.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Before the names of its tools</source>
        <translation>Vor den Namen seiner Tools</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Empty: your home folder.</source>
        <translation>Leer: Ihr persönlicher Ordner.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Every call carries the token of the person it is made for.</source>
        <translation>Jeder Aufruf trägt das Token der Person, für die er gemacht wird.</translation>
    </message>
    <message>
        <source>Folder it runs in</source>
        <translation>Ordner, in dem er läuft</translation>
    </message>
    <message>
        <source>For example GitHub</source>
        <translation>Zum Beispiel GitHub</translation>
    </message>
    <message>
        <source>For servers that keep nothing from one call to the next.</source>
        <translation>Für Server, die sich von Aufruf zu Aufruf nichts merken.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>It is kept in the keyring, and sent with every call.</source>
        <translation>Liegt im Schlüsselbund und wird mit jedem Aufruf gesendet.</translation>
    </message>
    <message>
        <source>It keeps the tools of different servers apart.</source>
        <translation>Hält die Tools verschiedener Server auseinander.</translation>
    </message>
    <message>
        <source>It may be silent during a call for</source>
        <translation>Bei einem Aufruf darf er schweigen für</translation>
    </message>
    <message>
        <source>It may take to start</source>
        <translation>Zum Starten darf er brauchen</translation>
    </message>
    <message>
        <source>Its name in short</source>
        <translation>Sein Name in Kurzform</translation>
    </message>
    <message>
        <source>Its process ends when unused for</source>
        <translation>Unbenutzt endet sein Prozess nach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>One on each line, without quotes.</source>
        <translation>Je Zeile eines, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>One process for all apps</source>
        <translation>Ein Prozess für alle Apps</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sign in in the browser (OAuth)</source>
        <translation>Im Browser anmelden (OAuth)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>The access token is missing.</source>
        <translation>Das Zugriffstoken fehlt.</translation>
    </message>
    <message>
        <source>The server&apos;s own sign-in page opens once it is added.</source>
        <translation>Die Anmeldeseite des Servers öffnet sich, sobald er hinzugefügt ist.</translation>
    </message>
    <message>
        <source>The token each person signed in with</source>
        <translation>Das Token, mit dem sich die Person angemeldet hat</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Diese Adresse ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>What goes before the names of its tools</source>
        <translation>Was vor den Namen seiner Tools steht</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>You can paste a whole command line; its arguments move down by themselves.</source>
        <translation>Sie können eine ganze Befehlszeile einfügen; die Argumente rücken von selbst nach unten.</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>gespeichert; zum Ersetzen tippen</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>Servers behind the bridge</source>
        <translation>Server hinter der Bridge</translation>
    </message>
</context>
<context>
    <name>ServerTools</name>
    <message>
        <source>All apps</source>
        <translation>Alle Apps</translation>
    </message>
    <message>
        <source>Asks the server for its tools now, and starts it if need be</source>
        <translation>Fragt den Server jetzt nach seinen Tools und startet ihn, wenn nötig</translation>
    </message>
    <message>
        <source>Its tools are not known.</source>
        <translation>Seine Tools sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>No tools are known yet. “Look again” starts the server and asks it.</source>
        <translation>Noch sind keine Tools bekannt. „Neu nachsehen“ startet den Server und fragt ihn.</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Regeln für</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>Tools suchen</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>Änderung zeigen…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Whose calls the rules are for</source>
        <translation>Für wessen Aufrufe die Regeln gelten</translation>
    </message>
    <message>
        <source>{app} ({person}, {day})</source>
        <translation>{app} ({person}, {day})</translation>
    </message>
</context>
<context>
    <name>ServersChoice</name>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>Also those that are added later.</source>
        <translation>Auch solche, die später hinzukommen.</translation>
    </message>
    <message>
        <source>Just what is ticked here:</source>
        <translation>Nur, was hier angekreuzt ist:</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>Erlaubte Server</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>1 server found in {apps}</source>
        <translation>1 Server in {apps} gefunden</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>Apps lose its tools at once, and every permission to use it is deleted.</source>
        <translation>Apps verlieren seine Tools sofort, und jede Erlaubnis, ihn zu verwenden, wird gelöscht.</translation>
    </message>
    <message>
        <source>Behind the bridge: {names}</source>
        <translation>Hinter der Bridge: {names}</translation>
    </message>
    <message>
        <source>Choose from the servers in your apps&apos; settings</source>
        <translation>Wählen Sie aus den Servern in den Einstellungen Ihrer Apps</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>From anywhere else</source>
        <translation>Von anderswo</translation>
    </message>
    <message>
        <source>Import from your apps…</source>
        <translation>Aus Ihren Apps importieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>It comes back here by itself. If no page opened, copy its address.</source>
        <translation>Es geht hier von selbst weiter. Hat sich keine Seite geöffnet, kopieren Sie ihre Adresse.</translation>
    </message>
    <message>
        <source>It does not say what it is</source>
        <translation>Er sagt nicht, was er ist</translation>
    </message>
    <message>
        <source>It has no tools.</source>
        <translation>Er hat keine Tools.</translation>
    </message>
    <message>
        <source>It was asked for its tools.</source>
        <translation>Er wurde nach seinen Tools gefragt.</translation>
    </message>
    <message>
        <source>It was restarted.</source>
        <translation>Er wurde neu gestartet.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Er funktioniert.</translation>
    </message>
    <message>
        <source>Its tools are out of reach for every app until you sign in again, and calls that run now are cancelled. Settings and permissions stay.</source>
        <translation>Seine Tools sind für alle Apps unerreichbar, bis Sie sich wieder anmelden; laufende Aufrufe werden abgebrochen. Einstellungen und Berechtigungen bleiben.</translation>
    </message>
    <message>
        <source>Look at it once more.</source>
        <translation>Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>Looking into the settings of your apps…</source>
        <translation>Die Einstellungen Ihrer Apps werden durchgesehen…</translation>
    </message>
    <message>
        <source>MCP {version}</source>
        <translation>MCP {version}</translation>
    </message>
    <message>
        <source>No servers in the settings of your apps</source>
        <translation>Keine Server in den Einstellungen Ihrer Apps</translation>
    </message>
    <message>
        <source>Paste a server</source>
        <translation>Server einfügen</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser.</source>
        <translation>Melden Sie sich auf der Seite im Browser an.</translation>
    </message>
    <message>
        <source>Sign out of {name}?</source>
        <translation>Von {name} abmelden?</translation>
    </message>
    <message>
        <source>The program itself stays on your computer.</source>
        <translation>Das Programm selbst bleibt auf Ihrem Computer.</translation>
    </message>
    <message>
        <source>The tool has changed again, or back, meanwhile.</source>
        <translation>Das Tool hat sich inzwischen noch einmal oder zurück geändert.</translation>
    </message>
    <message>
        <source>To stop it for a while, switch it off instead.</source>
        <translation>Um ihn eine Zeit lang stillzulegen, schalten Sie ihn stattdessen aus.</translation>
    </message>
    <message>
        <source>Type in a server</source>
        <translation>Server eingeben</translation>
    </message>
    <message>
        <source>Type in…</source>
        <translation>Eingeben…</translation>
    </message>
    <message>
        <source>What a server&apos;s page says, a command, or an address.</source>
        <translation>Was auf der Seite eines Servers steht, ein Befehl oder eine Adresse.</translation>
    </message>
    <message>
        <source>What is added to an app later can still be brought from the Servers page.</source>
        <translation>Was später zu einer App hinzukommt, lässt sich immer noch von der Seite „Server“ aus holen.</translation>
    </message>
    <message>
        <source>What is {place} for it is deleted, too: {names}.</source>
        <translation>Auch das wird gelöscht, denn es ist für ihn {place}: {names}.</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>keine Tools</translation>
    </message>
    <message>
        <source>{count} off</source>
        <translation>{count} aus</translation>
    </message>
    <message>
        <source>{count} on</source>
        <translation>{count} an</translation>
    </message>
    <message>
        <source>{count} servers found in {apps}</source>
        <translation>{count} Server in {apps} gefunden</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Changed and not saved: {sections}.</source>
        <translation>Geändert und nicht gespeichert: {sections}.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Network and times</source>
        <translation>Netzwerk und Zeiten</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings can be changed while it runs. Home says what is the matter.</source>
        <translation>Einstellungen lassen sich ändern, während sie läuft. Die Übersicht sagt, was los ist.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The bridge is not running</source>
        <translation>Die Bridge läuft nicht</translation>
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
        <translation>Als Server in der Einstellungsdatei einer App (mcpServers)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy it now. It will not be shown again.</source>
        <translation>Kopieren Sie ihn jetzt. Er wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy settings with the key</source>
        <translation>Einstellungen mit dem Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Keep it like a password. If it is lost or seen by others, revoke it under Clients and make a new one.</source>
        <translation>Bewahren Sie ihn auf wie ein Passwort. Geht er verloren oder haben andere ihn gesehen, widerrufen Sie ihn unter „Clients“ und erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The key “{name}” is ready</source>
        <translation>Der Schlüssel „{name}“ ist fertig</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message numerus="yes">
        <source>%n connected apps lose access at once and meet one new login each. They stay known.</source>
        <translation>
            <numerusform>%n verbundene App verliert den Zugriff sofort und muss sich einmal neu anmelden. Sie bleibt bekannt.</numerusform>
            <numerusform>%n verbundene Apps verlieren den Zugriff sofort und müssen sich einmal neu anmelden. Sie bleiben bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps need you</source>
        <translation>
            <numerusform>%n Schritt braucht Sie</numerusform>
            <numerusform>%n Schritte brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change sign-in</source>
        <translation>A&amp;nmeldung ändern</translation>
    </message>
    <message>
        <source>Any provider that describes itself: Auth0, Keycloak, Entra, Google, Okta …</source>
        <translation>Jeder Anbieter, der sich selbst beschreibt: Auth0, Keycloak, Entra, Google, Okta …</translation>
    </message>
    <message>
        <source>Asks the provider, signs nobody in, keeps nothing</source>
        <translation>Fragt den Anbieter, meldet niemanden an, behält nichts</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>Autorisierungsadresse</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Callback-Adresse</translation>
    </message>
    <message>
        <source>Change how people sign in?</source>
        <translation>Ändern, wie sich Personen anmelden?</translation>
    </message>
    <message>
        <source>Claim that names the person</source>
        <translation>Claim, der die Person nennt</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy callback address</source>
        <translation>Callback-Adresse kopieren</translation>
    </message>
    <message>
        <source>Environment files (*.env .env* *.env.*);;All files (*)</source>
        <translation>Environment-Dateien (*.env .env* *.env.*);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Everything a sign-in needs is in place</source>
        <translation>Alles, was eine Anmeldung braucht, ist da</translation>
    </message>
    <message>
        <source>Everything else is read from there: Auth0, Keycloak, Entra, Google, Okta …</source>
        <translation>Alles andere wird von dort gelesen: Auth0, Keycloak, Entra, Google, Okta …</translation>
    </message>
    <message>
        <source>GitHub says “id”; “data.id” is a claim inside a claim.</source>
        <translation>Bei GitHub „id“; „data.id“ ist ein Claim in einem Claim.</translation>
    </message>
    <message>
        <source>Hosted login URL</source>
        <translation>Adresse der gehosteten Anmeldung</translation>
    </message>
    <message>
        <source>How people prove who they are before an app may connect. Apps stay known when you change it.</source>
        <translation>Wie Personen nachweisen, wer sie sind, bevor sich eine App verbinden darf. Apps bleiben bekannt, wenn Sie es ändern.</translation>
    </message>
    <message>
        <source>How people sign in</source>
        <translation>Wie sich Personen anmelden</translation>
    </message>
    <message>
        <source>Import .env</source>
        <translation>.env importieren</translation>
    </message>
    <message>
        <source>Import .env…</source>
        <translation>.env importieren…</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>Introspection-Adresse</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Lines that begin with {prefix} are looked for.</source>
        <translation>Gesucht werden Zeilen, die mit {prefix} beginnen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>Nicht verwendet: {names}.</translation>
    </message>
    <message>
        <source>Nothing is kept before you press Save.</source>
        <translation>Nichts wird behalten, bevor Sie „Speichern“ drücken.</translation>
    </message>
    <message>
        <source>OAuth (manual)</source>
        <translation>OAuth (von Hand)</translation>
    </message>
    <message>
        <source>OAuth without OpenID Connect, such as GitHub: you give each address by hand.</source>
        <translation>OAuth ohne OpenID Connect, etwa GitHub: Sie geben jede Adresse von Hand an.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>One connected app loses access at once and meets one new login. It stays known.</source>
        <translation>Eine verbundene App verliert den Zugriff sofort und muss sich einmal neu anmelden. Sie bleibt bekannt.</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>Ein Schritt braucht Sie</translation>
    </message>
    <message>
        <source>Only if the provider asks for it, as Auth0 does.</source>
        <translation>Nur wenn der Anbieter danach fragt, wie Auth0.</translation>
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
        <translation>Pangea-Konsole: AuthN, OAuth Server, Clients; Art Authorization Code.</translation>
    </message>
    <message>
        <source>Pangea console: AuthN, Overview, “Hosted Login”.</source>
        <translation>Pangea-Konsole: AuthN, Overview, „Hosted Login“.</translation>
    </message>
    <message>
        <source>People sign in at your Pangea project&apos;s hosted login.</source>
        <translation>Personen melden sich bei der gehosteten Anmeldung Ihres Pangea-Projekts an.</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI with the provider.</source>
        <translation>Registrieren Sie beim Anbieter genau diese Adresse als Redirect-URI.</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI, in the console: AuthN, OAuth Server, Clients.</source>
        <translation>Registrieren Sie in der Konsole genau diese Adresse als Redirect-URI: AuthN, OAuth Server, Clients.</translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation>Widerrufsadresse</translation>
    </message>
    <message>
        <source>Saved. People now sign in at the provider.</source>
        <translation>Gespeichert. Personen melden sich jetzt beim Anbieter an.</translation>
    </message>
    <message>
        <source>Saved. You answer here whenever an app wants to connect.</source>
        <translation>Gespeichert. Sie antworten hier, wenn sich eine App verbinden möchte.</translation>
    </message>
    <message>
        <source>Says who signed in. The introspection address, under Advanced, can do it instead.</source>
        <translation>Sagt, wer sich angemeldet hat. Das kann stattdessen auch die Introspection-Adresse unter „Erweitert“.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Shown once in the console, when the client is made.</source>
        <translation>Wird in der Konsole einmal gezeigt, wenn der Client erstellt wird.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Taken over: {names}.</source>
        <translation>Übernommen: {names}.</translation>
    </message>
    <message>
        <source>Takes a login back when the last app is revoked (RFC 7009).</source>
        <translation>Nimmt eine Anmeldung zurück, wenn die letzte App widerrufen ist (RFC 7009).</translation>
    </message>
    <message>
        <source>Tells whether a login still stands (RFC 7662).</source>
        <translation>Sagt, ob eine Anmeldung noch gilt (RFC 7662).</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>The client secret is then removed from: {place}</source>
        <translation>Das Client-Geheimnis wird dann entfernt aus: {place}</translation>
    </message>
    <message>
        <source>The file still holds the secret for everybody to read who can open it.</source>
        <translation>Die Datei enthält das Geheimnis weiter, lesbar für alle, die sie öffnen können.</translation>
    </message>
    <message>
        <source>The last test found something wrong with these settings.</source>
        <translation>Der letzte Test fand an diesen Einstellungen etwas falsch.</translation>
    </message>
    <message>
        <source>These settings have not been tested.</source>
        <translation>Diese Einstellungen sind nicht getestet.</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Userinfo address</source>
        <translation>Userinfo-Adresse</translation>
    </message>
    <message>
        <source>What people read on the sign-in page.</source>
        <translation>Was auf der Anmeldeseite zu lesen ist.</translation>
    </message>
    <message>
        <source>What people read on the sign-in page. Left empty: the provider&apos;s own.</source>
        <translation>Was auf der Anmeldeseite zu lesen ist. Leer: der Name des Anbieters.</translation>
    </message>
    <message>
        <source>Where people sign in.</source>
        <translation>Wo sich Personen anmelden.</translation>
    </message>
    <message>
        <source>With blanks between them.</source>
        <translation>Mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>With blanks between them. Left empty: what the provider gives by itself.</source>
        <translation>Mit Leerzeichen dazwischen. Leer: was der Anbieter von sich aus gibt.</translation>
    </message>
    <message>
        <source>You answer in this app whenever another one asks. No account is needed.</source>
        <translation>Sie antworten in dieser App, wenn eine andere fragt. Es ist kein Konto nötig.</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>Sie haben seit diesem Test etwas geändert</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>{file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{file} says nothing about {provider}.</source>
        <translation>{file} sagt nichts über {provider}.</translation>
    </message>
</context>
<context>
    <name>StartChoices</name>
    <message>
        <source>&amp;Copy callback address</source>
        <translation>&amp;Callback-Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Memory only, this time</source>
        <translation>&amp;Nur im Speicher, dieses Mal</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Sealed file…</source>
        <translation>&amp;Versiegelte Datei…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Use port {port}</source>
        <translation>&amp;Port {port} verwenden</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>Schließen Sie jenes Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Or use port {port} from now on: apps that are already connected then need the new address, {address}</source>
        <translation>Oder verwenden Sie ab jetzt Port {port}: Bereits verbundene Apps brauchen dann die neue Adresse {address}</translation>
    </message>
    <message>
        <source>People sign in at {provider}. Before you use port {port}, register exactly this callback address there:</source>
        <translation>Personen melden sich bei {provider} an. Bevor Sie Port {port} verwenden, registrieren Sie dort genau diese Callback-Adresse:</translation>
    </message>
    <message>
        <source>{hint} Or go on without it: a file sealed with a passphrase asks for that passphrase at every start; in memory only, everything is forgotten when you quit.</source>
        <translation>{hint} Oder es geht ohne: Eine mit Passphrase versiegelte Datei fragt bei jedem Start nach der Passphrase; nur im Speicher ist beim Beenden alles vergessen.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Another copy starts then: {place}. Switched on, this one takes its place.</source>
        <translation>Dann startet eine andere Kopie: {place}. Eingeschaltet, tritt diese an ihre Stelle.</translation>
    </message>
    <message>
        <source>It is switched off in your desktop&apos;s own settings.</source>
        <translation>In den Einstellungen Ihres Desktops ist es ausgeschaltet.</translation>
    </message>
    <message>
        <source>Questions of apps are always shown, and so is what comes in without asking you.</source>
        <translation>Fragen von Apps werden immer gezeigt. Ebenso, was ohne Frage hereinkommt.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Tell me when an app has connected</source>
        <translation>Melden, wenn sich eine App verbunden hat</translation>
    </message>
    <message>
        <source>Without its window: an icon in the tray, where there is one.</source>
        <translation>Ohne Fenster: ein Symbol im Infobereich, wo es einen gibt.</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Apps know it as {name}</source>
        <translation>Apps kennen es als {name}</translation>
    </message>
    <message>
        <source>As for all apps: {rule}</source>
        <translation>Wie für alle Apps: {rule}</translation>
    </message>
    <message>
        <source>Calls by all apps</source>
        <translation>Aufrufe aller Apps</translation>
    </message>
    <message>
        <source>Calls by this app</source>
        <translation>Aufrufe dieser App</translation>
    </message>
    <message>
        <source>It changed after you approved it, and is refused until you have looked at it.</source>
        <translation>Es hat sich nach Ihrer Genehmigung geändert und wird abgelehnt, bis Sie es sich angesehen haben.</translation>
    </message>
    <message>
        <source>It says nothing of itself.</source>
        <translation>Es sagt nichts über sich.</translation>
    </message>
    <message>
        <source>Selected tool</source>
        <translation>Gewähltes Tool</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>Änderung zeigen…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>What the tool says of itself</source>
        <translation>Was das Tool über sich sagt</translation>
    </message>
</context>
<context>
    <name>ToolsModel</name>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Changed: refused</source>
        <translation>Geändert: abgelehnt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>What the tool does by the server&apos;s own word; nobody checks it</source>
        <translation>Was das Tool nach Angabe des Servers tut; niemand prüft das</translation>
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
        <translation>Tools</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n requests waiting …</source>
        <translation>
            <numerusform>%n Anfrage wartet …</numerusform>
            <numerusform>%n Anfragen warten …</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request waiting …</source>
        <translation>1 Anfrage wartet …</translation>
    </message>
    <message>
        <source>All clients …</source>
        <translation>Alle Clients …</translation>
    </message>
    <message>
        <source>Connect an app …</source>
        <translation>App verbinden …</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>Verbundene Clients</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Alles ist angehalten</translation>
    </message>
    <message>
        <source>No client connected</source>
        <translation>Kein Client verbunden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>{name} anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>Alles fortsetzen</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>{name} fortsetzen</translation>
    </message>
    <message>
        <source>Revoke {name} …</source>
        <translation>{name} widerrufen …</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>Widerrufen …</translation>
    </message>
    <message numerus="yes">
        <source>Running · %n clients</source>
        <translation>
            <numerusform>Läuft · %n Client</numerusform>
            <numerusform>Läuft · %n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Running · 1 client</source>
        <translation>Läuft · 1 Client</translation>
    </message>
    <message>
        <source>Running · no client yet</source>
        <translation>Läuft · noch kein Client</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Es gibt ein Problem</translation>
    </message>
    <message>
        <source>{name} (paused)</source>
        <translation>{name} (angehalten)</translation>
    </message>
</context>
<context>
    <name>UseDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>For hundreds of tools. The whole list has {tools} now.</source>
        <translation>Für Hunderte von Tools. Die ganze Liste hat jetzt {tools}.</translation>
    </message>
    <message>
        <source>For hundreds of tools: a long list fills up what an app can keep in mind.</source>
        <translation>Für Hunderte von Tools: Eine lange Liste füllt, was eine App im Gedächtnis behalten kann.</translation>
    </message>
    <message>
        <source>Give it two tools, search and call, in place of the whole list</source>
        <translation>Zwei Tools, Suchen und Aufrufen, statt der ganzen Liste geben</translation>
    </message>
    <message>
        <source>It counts from the next request on. Calls that run at a server you take away are cancelled.</source>
        <translation>Es gilt ab der nächsten Anfrage. Aufrufe, die bei einem weggenommenen Server laufen, werden abgebrochen.</translation>
    </message>
    <message>
        <source>It counts from the next request on. Calls that run at a server you take away are cancelled. An app that is connected is told that its tools have changed.</source>
        <translation>Es gilt ab der nächsten Anfrage. Aufrufe, die bei einem weggenommenen Server laufen, werden abgebrochen. Eine verbundene App erfährt, dass sich ihre Tools geändert haben.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>What is switched off, the sign-in does not allow {person}. No app can be allowed it here.</source>
        <translation>Was ausgeschaltet ist, erlaubt die Anmeldung {person} nicht. Es lässt sich hier keiner App erlauben.</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Was erlaubt ist</translation>
    </message>
    <message>
        <source>What may {name} use?</source>
        <translation>Was darf {name} verwenden?</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>keine Tools</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Missing right: {right}</source>
        <translation>Fehlendes Recht: {right}</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Right it takes: {right} · {name} is: {role}</source>
        <translation>Nötiges Recht: {right} · {name} hat: {role}</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>Was erlaubt ist…</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Access ended: {words}</source>
        <translation>Zugriff beendet: {words}</translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation>Zugriff erneuert</translation>
    </message>
    <message>
        <source>Access {words}</source>
        <translation>Zugriff {words}</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>Eine App ohne Namen</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Antwort auf eine Frage</translation>
    </message>
    <message>
        <source>App made itself known</source>
        <translation>App hat sich vorgestellt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Change of a rule</source>
        <translation>Änderung einer Regel</translation>
    </message>
    <message>
        <source>Change of a server</source>
        <translation>Änderung eines Servers</translation>
    </message>
    <message>
        <source>Change of an app&apos;s settings</source>
        <translation>Änderung der Einstellungen einer App</translation>
    </message>
    <message>
        <source>Change of rights</source>
        <translation>Änderung von Rechten</translation>
    </message>
    <message>
        <source>Change of the log</source>
        <translation>Änderung des Protokolls</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>End of access</source>
        <translation>Ende des Zugriffs</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Program of an app</source>
        <translation>Programm einer App</translation>
    </message>
    <message>
        <source>Prompt fetched</source>
        <translation>Prompt geholt</translation>
    </message>
    <message>
        <source>Prompt {name}</source>
        <translation>Prompt {name}</translation>
    </message>
    <message>
        <source>Question to you</source>
        <translation>Frage an Sie</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Request refused: {words}</source>
        <translation>Anfrage abgelehnt: {words}</translation>
    </message>
    <message>
        <source>Resource read</source>
        <translation>Ressource gelesen</translation>
    </message>
    <message>
        <source>Resource {name}</source>
        <translation>Ressource {name}</translation>
    </message>
    <message>
        <source>Rights changed: {words}</source>
        <translation>Rechte geändert: {words}</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in failed: {words}</source>
        <translation>Anmeldung fehlgeschlagen: {words}</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>Tool-Aufruf</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>app_words</name>
    <message>
        <source>A copy of the file as it is now is kept; Undo puts it back, byte for byte.</source>
        <translation>Eine Kopie der jetzigen Datei wird aufbewahrt; „Rückgängig“ stellt sie wieder her, Byte für Byte.</translation>
    </message>
    <message>
        <source>A copy of the file as it is now, secrets included, is kept where only you can read it. Undo puts it back, byte for byte.</source>
        <translation>Eine Kopie der jetzigen Datei, samt Geheimnissen, wird dort aufbewahrt, wo nur Sie sie lesen können. „Rückgängig“ stellt sie wieder her, Byte für Byte.</translation>
    </message>
    <message>
        <source>All of them are behind the bridge, too. Once they are out of {name}, nothing runs twice, and their secrets are no longer in that file.</source>
        <translation>Alle sind auch hinter der Bridge. Sind sie aus {name} entfernt, läuft nichts doppelt, und ihre Geheimnisse stehen nicht mehr in jener Datei.</translation>
    </message>
    <message>
        <source>Behind the bridge already: {servers}.</source>
        <translation>Schon hinter der Bridge: {servers}.</translation>
    </message>
    <message>
        <source>Behind the bridge their secrets are kept safe, you see what is done with them, and your other apps can use them, too.</source>
        <translation>Hinter der Bridge sind ihre Geheimnisse sicher aufbewahrt, Sie sehen, was mit ihnen geschieht, und auch Ihre anderen Apps können sie verwenden.</translation>
    </message>
    <message>
        <source>Bring as another account…</source>
        <translation>Als weiteres Konto holen…</translation>
    </message>
    <message>
        <source>Bring it behind the bridge…</source>
        <translation>Hinter die Bridge holen…</translation>
    </message>
    <message>
        <source>Bring the rest behind the bridge…</source>
        <translation>Die übrigen hinter die Bridge holen…</translation>
    </message>
    <message>
        <source>Bring them behind the bridge…</source>
        <translation>Hinter die Bridge holen…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Von Hand geändert</translation>
    </message>
    <message>
        <source>Connect adds one entry to the settings of {name}: a small program that comes with the bridge and finds it by itself. No address, key or password is in the file.</source>
        <translation>„Verbinden“ fügt den Einstellungen von {name} einen Eintrag hinzu: ein kleines Programm, das zur Bridge gehört und sie von selbst findet. In der Datei steht keine Adresse, kein Schlüssel und kein Passwort.</translation>
    </message>
    <message>
        <source>Connect adds one entry to the settings of {name}: the address of the bridge. No key or password is in the file.</source>
        <translation>„Verbinden“ fügt den Einstellungen von {name} einen Eintrag hinzu: die Adresse der Bridge. In der Datei steht kein Schlüssel und kein Passwort.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Everything is paused: resume on Home, and {name} can come in.</source>
        <translation>Alles ist angehalten: Setzen Sie in der Übersicht fort, dann kann {name} herein.</translation>
    </message>
    <message>
        <source>If {name} was open, quit it whole, not only its window, and open it again. Some apps connect only when asked: look for “{entry}” in its list of MCP servers.</source>
        <translation>War {name} offen, beenden Sie die ganze App, nicht nur ihr Fenster, und öffnen Sie sie wieder. Manche Apps verbinden sich nur auf Wunsch: Suchen Sie „{entry}“ in ihrer Liste der MCP-Server.</translation>
    </message>
    <message>
        <source>It asks what your servers can do.</source>
        <translation>Sie fragt, was Ihre Server können.</translation>
    </message>
    <message>
        <source>It finds the bridge and says who it is.</source>
        <translation>Sie findet die Bridge und sagt, wer sie ist.</translation>
    </message>
    <message>
        <source>It is behind the bridge, too. Once it is out of {name}, nothing runs twice, and its secrets are no longer in that file.</source>
        <translation>Er ist auch hinter der Bridge. Ist er aus {name} entfernt, läuft nichts doppelt, und seine Geheimnisse stehen nicht mehr in jener Datei.</translation>
    </message>
    <message>
        <source>It is signed in. Some apps ask for tools only when they need them: start a new chat in {name}.</source>
        <translation>Sie ist angemeldet. Manche Apps fragen erst nach Tools, wenn sie welche brauchen: Beginnen Sie in {name} einen neuen Chat.</translation>
    </message>
    <message>
        <source>Its own servers come back: {servers}.</source>
        <translation>Ihre eigenen Server kommen zurück: {servers}.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Listed tools</source>
        <translation>Tools aufgelistet</translation>
    </message>
    <message>
        <source>Look for a page in your browser that asks about {name}. If there is none, choose “{entry}” in its list of MCP servers and sign in there.</source>
        <translation>Suchen Sie in Ihrem Browser eine Seite, die nach {name} fragt. Gibt es keine, wählen Sie „{entry}“ in der Liste der MCP-Server der App und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation>Neustart nötig</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Take them out of {name}…</source>
        <translation>Alle aus {name} entfernen…</translation>
    </message>
    <message>
        <source>Take these {count} out of {name}…</source>
        <translation>Diese {count} aus {name} entfernen…</translation>
    </message>
    <message>
        <source>Take {server} out of {name}…</source>
        <translation>{server} aus {name} entfernen…</translation>
    </message>
    <message>
        <source>The bridge is in the settings of {name}, but {name} has not noticed yet.</source>
        <translation>Die Bridge steht in den Einstellungen von {name}, aber {name} hat es noch nicht bemerkt.</translation>
    </message>
    <message>
        <source>The bridge is taken out of the settings of {name}.</source>
        <translation>Die Bridge wird aus den Einstellungen von {name} entfernt.</translation>
    </message>
    <message>
        <source>The entry for the bridge in the settings of {name} is not as it should be.</source>
        <translation>Der Eintrag für die Bridge in den Einstellungen von {name} ist nicht, wie er sein soll.</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be read as they are, so nothing is written there.</source>
        <translation>Die Einstellungen von {name} lassen sich so nicht lesen; deshalb wird dort nichts geschrieben.</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be written from here. By hand it takes a minute.</source>
        <translation>Die Einstellungen von {name} lassen sich von hier aus nicht schreiben. Von Hand dauert es eine Minute.</translation>
    </message>
    <message>
        <source>The settings of {name} will be again what they were before.</source>
        <translation>Die Einstellungen von {name} werden wieder, wie sie vorher waren.</translation>
    </message>
    <message>
        <source>This file was made for the bridge, and will be deleted again.</source>
        <translation>Diese Datei wurde für die Bridge angelegt und wird wieder gelöscht.</translation>
    </message>
    <message>
        <source>This is all that changes in the settings of {name}. Everything else stays as it is.</source>
        <translation>Mehr ändert sich in den Einstellungen von {name} nicht. Alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Undo deletes the file again.</source>
        <translation>„Rückgängig“ löscht die Datei wieder.</translation>
    </message>
    <message>
        <source>Until {name} has signed in to the bridge, it has none of these servers.</source>
        <translation>Bis sich {name} bei der Bridge angemeldet hat, steht dort keiner dieser Server zur Verfügung.</translation>
    </message>
    <message>
        <source>Waiting for {name}…</source>
        <translation>Warten auf {name}…</translation>
    </message>
    <message>
        <source>You can connect it again at any time.</source>
        <translation>Sie können die App jederzeit wieder verbinden.</translation>
    </message>
    <message>
        <source>You let it in: on a page in your browser, and here.</source>
        <translation>Sie lassen sie herein: auf einer Seite in Ihrem Browser und hier.</translation>
    </message>
    <message>
        <source>{name} has no such file yet. It will be made.</source>
        <translation>{name} hat noch keine solche Datei. Sie wird angelegt.</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings and is signed in.</source>
        <translation>{name} hat die Bridge in den Einstellungen und ist angemeldet.</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings.</source>
        <translation>{name} hat die Bridge in den Einstellungen.</translation>
    </message>
    <message>
        <source>{name} starts one server of its own: {servers}.</source>
        <translation>{name} startet einen eigenen Server: {servers}.</translation>
    </message>
    <message>
        <source>{name} starts {count} servers of its own: {servers}.</source>
        <translation>{name} startet {count} eigene Server: {servers}.</translation>
    </message>
    <message>
        <source>{name} then opens your browser once, and this window asks you whether to let it in.</source>
        <translation>{name} öffnet dann einmal Ihren Browser, und dieses Fenster fragt Sie, ob die App hereindarf.</translation>
    </message>
    <message>
        <source>{name} was not found on this computer. If it is here all the same, you can go on.</source>
        <translation>{name} wurde auf diesem Computer nicht gefunden. Ist die App trotzdem hier, können Sie weitermachen.</translation>
    </message>
    <message>
        <source>{servers} and {count} more</source>
        <translation>{servers} und {count} weitere</translation>
    </message>
    <message>
        <source>{servers} and {last}</source>
        <translation>{servers} und {last}</translation>
    </message>
    <message>
        <source>{servers} go out of the settings of {name}, which reaches them through the bridge from then on.</source>
        <translation>{servers} werden aus den Einstellungen von {name} entfernt. Die App erreicht sie von da an über die Bridge.</translation>
    </message>
    <message>
        <source>{servers} goes out of the settings of {name}, which reaches it through the bridge from then on.</source>
        <translation>{servers} wird aus den Einstellungen von {name} entfernt. Die App erreicht den Server von da an über die Bridge.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>A rule refuses “{tool}” to {name}.</source>
        <translation>Eine Regel lehnt „{tool}“ für {name} ab.</translation>
    </message>
    <message>
        <source>A web page opened this. If you did not just ask an app to connect, close this tab.</source>
        <translation>Eine Webseite hat dies geöffnet. Haben Sie nicht gerade eine App verbunden, schließen Sie diesen Tab.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff abgelehnt</translation>
    </message>
    <message>
        <source>Add this address to your AI app</source>
        <translation>Fügen Sie diese Adresse Ihrer KI-App hinzu</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow {name} to use your MCP servers?</source>
        <translation>Darf {name} Ihre MCP-Server verwenden?</translation>
    </message>
    <message>
        <source>Allow {name}?</source>
        <translation>{name} erlauben?</translation>
    </message>
    <message>
        <source>Allowed. Back to {name} …</source>
        <translation>Erlaubt. Zurück zu {name} …</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>Eine App ohne Namen</translation>
    </message>
    <message>
        <source>Answer the questions in the MCP Auth Bridge window, or wait a moment and connect again from the app.</source>
        <translation>Beantworten Sie die Fragen im Fenster von MCP Auth Bridge, oder warten Sie einen Moment und verbinden Sie sich aus der App noch einmal.</translation>
    </message>
    <message>
        <source>Answered, but this page stays?</source>
        <translation>Beantwortet, aber diese Seite bleibt?</translation>
    </message>
    <message>
        <source>Any program on this computer could be behind this name. If you did not just ask an app to connect, choose Deny.</source>
        <translation>Hinter diesem Namen könnte jedes Programm auf diesem Computer stecken. Haben Sie nicht gerade eine App verbunden, wählen Sie „Ablehnen“.</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Prüfen Sie diesen Code</translation>
    </message>
    <message>
        <source>Choose Allow in the MCP Auth Bridge window, and check that it shows the same code.</source>
        <translation>Wählen Sie im Fenster von MCP Auth Bridge „Erlauben“, und prüfen Sie, ob es denselben Code zeigt.</translation>
    </message>
    <message>
        <source>Connect {name}?</source>
        <translation>{name} verbinden?</translation>
    </message>
    <message>
        <source>Connected. You can close this tab.</source>
        <translation>Verbunden. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Each takes the name under which you added the server.</source>
        <translation>Jede nimmt den Namen, unter dem Sie den Server hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Go on in that browser, or go back to the app and connect once more.</source>
        <translation>Machen Sie in jenem Browser weiter, oder gehen Sie zur App zurück und verbinden Sie sich noch einmal.</translation>
    </message>
    <message>
        <source>How to do it in some apps</source>
        <translation>So geht es in einigen Apps</translation>
    </message>
    <message>
        <source>If the app is not connected, go back to it and connect once more.</source>
        <translation>Ist die App nicht verbunden, gehen Sie zu ihr zurück und verbinden Sie sich noch einmal.</translation>
    </message>
    <message>
        <source>If you did not just ask an app to connect, choose Deny.</source>
        <translation>Haben Sie nicht gerade eine App verbunden, wählen Sie „Ablehnen“.</translation>
    </message>
    <message>
        <source>If your browser asks, let it open {name}. Then you can close this tab.</source>
        <translation>Fragt Ihr Browser, lassen Sie ihn {name} öffnen. Dann können Sie diesen Tab schließen.</translation>
    </message>
    <message>
        <source>In that app, sign out of MCP Auth Bridge and sign in again. If there is no such button, remove the server from the app and add it once more.</source>
        <translation>Melden Sie sich in jener App von MCP Auth Bridge ab und wieder an. Gibt es dafür keine Schaltfläche, entfernen Sie den Server aus der App und fügen Sie ihn noch einmal hinzu.</translation>
    </message>
    <message>
        <source>It is not known yet which tools there are. Start MCP Auth Bridge once.</source>
        <translation>Es ist noch nicht bekannt, welche Tools es gibt. Starten Sie MCP Auth Bridge einmal.</translation>
    </message>
    <message>
        <source>It was not answered in time, or it has been answered already.</source>
        <translation>Die Frage wurde nicht rechtzeitig oder schon beantwortet.</translation>
    </message>
    <message>
        <source>Know that it is the same person who comes back</source>
        <translation>Erkennen, dass dieselbe Person wiederkommt</translation>
    </message>
    <message>
        <source>Know your e-mail address</source>
        <translation>Ihre E-Mail-Adresse kennen</translation>
    </message>
    <message>
        <source>Know your name</source>
        <translation>Ihren Namen kennen</translation>
    </message>
    <message>
        <source>Name verified by {host}</source>
        <translation>Name bestätigt von {host}</translation>
    </message>
    <message>
        <source>No window on this computer? Answer in a terminal:</source>
        <translation>Kein Fenster auf diesem Computer? Antworten Sie in einem Terminal:</translation>
    </message>
    <message>
        <source>One local address for all your MCP servers, behind a login you control.</source>
        <translation>Eine lokale Adresse für alle Ihre MCP-Server, hinter einer Anmeldung, die Sie bestimmen.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>Nur Tools, die nach eigener Angabe nichts ändern.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Please continue where you started</source>
        <translation>Bitte dort weitermachen, wo Sie begonnen haben</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Registered by {program}</source>
        <translation>Registriert von {program}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Says it is {name}</source>
        <translation>Nennt sich {name}</translation>
    </message>
    <message>
        <source>Scope “{scope}”</source>
        <translation>Scope „{scope}“</translation>
    </message>
    <message>
        <source>See what it does, pause it or cut it off in the MCP Auth Bridge window, under Clients.</source>
        <translation>Im Fenster von MCP Auth Bridge, unter „Clients“, sehen Sie, was die App tut, und können sie anhalten oder ihren Zugriff beenden.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation>Frage noch einmal zeigen</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Angemeldet als {name}</translation>
    </message>
    <message>
        <source>Signed in as {name} ({email})</source>
        <translation>Angemeldet als {name} ({email})</translation>
    </message>
    <message>
        <source>Signed in. You can close this tab.</source>
        <translation>Angemeldet. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Stay connected without asking each time</source>
        <translation>Verbunden bleiben, ohne jedes Mal zu fragen</translation>
    </message>
    <message>
        <source>The app that opened this page uses a sign-in that is not known here any more:</source>
        <translation>Die App, die diese Seite geöffnet hat, verwendet eine Anmeldung, die hier nicht mehr bekannt ist:</translation>
    </message>
    <message>
        <source>The app then opens a page like this one and asks for your permission.</source>
        <translation>Die App öffnet dann eine Seite wie diese und bittet um Ihre Zustimmung.</translation>
    </message>
    <message>
        <source>The person at this computer did not allow this call of “{tool}”.</source>
        <translation>Die Person an diesem Computer hat diesen Aufruf von „{tool}“ nicht erlaubt.</translation>
    </message>
    <message>
        <source>The person at this computer does not let this app use “{tool}”.</source>
        <translation>Die Person an diesem Computer lässt diese App „{tool}“ nicht verwenden.</translation>
    </message>
    <message>
        <source>The server {name} is switched off.</source>
        <translation>Der Server {name} ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>There is no tool “{tool}”.</source>
        <translation>Es gibt kein Tool „{tool}“.</translation>
    </message>
    <message>
        <source>There is no tool “{tool}”. Did you mean “{near}”?</source>
        <translation>Es gibt kein Tool „{tool}“. Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <source>This app may not change things. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>Diese App darf nichts ändern. Bitten Sie in MCP Auth Bridge → Clients darum.</translation>
    </message>
    <message>
        <source>This app may not delete or overwrite things. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>Diese App darf nichts löschen oder überschreiben. Bitten Sie in MCP Auth Bridge → Clients darum.</translation>
    </message>
    <message>
        <source>This app may not read. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>Diese App darf nicht lesen. Bitten Sie in MCP Auth Bridge → Clients darum.</translation>
    </message>
    <message>
        <source>This app may not use any tool.</source>
        <translation>Diese App darf kein Tool verwenden.</translation>
    </message>
    <message>
        <source>This app may only change and delete things.</source>
        <translation>Diese App darf nur ändern und löschen.</translation>
    </message>
    <message>
        <source>This app may only change things.</source>
        <translation>Diese App darf nur ändern.</translation>
    </message>
    <message>
        <source>This app may only delete or overwrite things.</source>
        <translation>Diese App darf nur löschen oder überschreiben.</translation>
    </message>
    <message>
        <source>This app may only read and change things.</source>
        <translation>Diese App darf nur lesen und ändern.</translation>
    </message>
    <message>
        <source>This app may only read, and delete or overwrite things.</source>
        <translation>Diese App darf nur lesen und löschen oder überschreiben.</translation>
    </message>
    <message>
        <source>This app may only read.</source>
        <translation>Diese App darf nur lesen.</translation>
    </message>
    <message>
        <source>This app may only read. Ask in MCP Auth Bridge → Clients to let it change things.</source>
        <translation>Diese App darf nur lesen. Bitten Sie in MCP Auth Bridge → Clients darum, dass sie ändern darf.</translation>
    </message>
    <message>
        <source>This app may only read. Ask in MCP Auth Bridge → Clients to let it delete or overwrite things.</source>
        <translation>Diese App darf nur lesen. Bitten Sie in MCP Auth Bridge → Clients darum, dass sie löschen oder überschreiben darf.</translation>
    </message>
    <message>
        <source>This app needs to sign in again</source>
        <translation>Diese App muss sich neu anmelden</translation>
    </message>
    <message>
        <source>This is MCP Auth Bridge</source>
        <translation>Das ist MCP Auth Bridge</translation>
    </message>
    <message>
        <source>This name is not verified</source>
        <translation>Dieser Name ist nicht bestätigt</translation>
    </message>
    <message>
        <source>This question has closed</source>
        <translation>Diese Frage ist geschlossen</translation>
    </message>
    <message>
        <source>This question was opened in another browser, or cookies are switched off for this address.</source>
        <translation>Diese Frage wurde in einem anderen Browser geöffnet, oder Cookies sind für diese Adresse ausgeschaltet.</translation>
    </message>
    <message>
        <source>Too many apps are asking at the same time.</source>
        <translation>Zu viele Apps fragen gleichzeitig.</translation>
    </message>
    <message>
        <source>Too many calls of this app wait for an answer already. Try again when they are answered.</source>
        <translation>Zu viele Aufrufe dieser App warten schon auf eine Antwort. Versuchen Sie es wieder, wenn sie beantwortet sind.</translation>
    </message>
    <message>
        <source>Use the tools, resources and prompts of these servers</source>
        <translation>Tools, Ressourcen und Prompts dieser Server verwenden</translation>
    </message>
    <message>
        <source>Waiting for your answer. In less than a minute it counts as no.</source>
        <translation>Wartet auf Ihre Antwort. In weniger als einer Minute gilt das als Nein.</translation>
    </message>
    <message>
        <source>Waiting for your answer. In {minutes} minutes it counts as no.</source>
        <translation>Wartet auf Ihre Antwort. In {minutes} Minuten gilt das als Nein.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was sie darf</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Wohin die Antwort geht</translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation>Welche Server</translation>
    </message>
    <message>
        <source>Which servers it may use</source>
        <translation>Welche Server sie verwenden darf</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>You can close this tab. If that was a mistake, connect again from the app.</source>
        <translation>Sie können diesen Tab schließen. War das ein Versehen, verbinden Sie sich aus der App noch einmal.</translation>
    </message>
    <message>
        <source>You can take this back at any time in the MCP Auth Bridge window, under Clients.</source>
        <translation>Sie können das im Fenster von MCP Auth Bridge unter „Clients“ jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>change things</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>changes things</source>
        <translation>ändert etwas</translation>
    </message>
    <message>
        <source>delete or overwrite things</source>
        <translation>Löschen oder Überschreiben</translation>
    </message>
    <message>
        <source>may change and delete things</source>
        <translation>darf ändern und löschen</translation>
    </message>
    <message>
        <source>may change things</source>
        <translation>darf ändern</translation>
    </message>
    <message>
        <source>may delete or overwrite things</source>
        <translation>kann löschen oder überschreiben</translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation>darf nichts</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>darf nur lesen</translation>
    </message>
    <message>
        <source>may read and change things</source>
        <translation>darf lesen und ändern</translation>
    </message>
    <message>
        <source>may read, and delete or overwrite things</source>
        <translation>darf lesen und löschen oder überschreiben</translation>
    </message>
    <message>
        <source>may read, change and delete things</source>
        <translation>darf lesen, ändern und löschen</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>wants the right to {what} (it called “{tool}”)</source>
        <translation>möchte das Recht „{what}“ (Aufruf von „{tool}“)</translation>
    </message>
    <message>
        <source>wants to call “{tool}” (answer in the window; no answer counts as no)</source>
        <translation>möchte „{tool}“ aufrufen (antworten Sie im Fenster; keine Antwort gilt als Nein)</translation>
    </message>
    <message>
        <source>wants to connect</source>
        <translation>möchte sich verbinden</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing because {provider} did not give it to this person. Changing rights in MCP Auth Bridge does not help; whoever runs {provider} can, and then a new sign-in.</source>
        <translation>{limit} Das Recht „{what}“ fehlt, weil {provider} es dieser Person nicht gegeben hat. Rechte in MCP Auth Bridge zu ändern, hilft nicht; das kann, wer {provider} betreibt, und dann eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer has been asked for it and has not answered yet; try again once they have allowed it.</source>
        <translation>{limit} Das Recht „{what}“ fehlt. Die Person an diesem Computer wurde danach gefragt und hat noch nicht geantwortet; versuchen Sie es wieder, sobald sie es erlaubt hat.</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer has just been asked for it; try again once they have allowed it.</source>
        <translation>{limit} Das Recht „{what}“ fehlt. Die Person an diesem Computer wurde gerade danach gefragt; versuchen Sie es wieder, sobald sie es erlaubt hat.</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer was asked for it and did not allow it; they still can, in MCP Auth Bridge → Clients.</source>
        <translation>{limit} Das Recht „{what}“ fehlt. Die Person an diesem Computer wurde danach gefragt und hat es nicht erlaubt; das kann sie noch, in MCP Auth Bridge → Clients.</translation>
    </message>
    <message>
        <source>{name} can now use your MCP servers.</source>
        <translation>{name} kann jetzt Ihre MCP-Server verwenden.</translation>
    </message>
    <message>
        <source>{name} is paused. Resume it to let it work again.</source>
        <translation>{name} ist angehalten. Setzen Sie fort, damit die App wieder arbeiten kann.</translation>
    </message>
    <message>
        <source>{name} may use “{tool}”, and you are asked before each call.</source>
        <translation>{name} darf „{tool}“ verwenden, und Sie werden vor jedem Aufruf gefragt.</translation>
    </message>
    <message>
        <source>{name} was not given access to anything.</source>
        <translation>{name} hat auf nichts Zugriff bekommen.</translation>
    </message>
    <message>
        <source>{name} {rights}; “{tool}” {needed}.</source>
        <translation>{name} {rights}; „{tool}“ {needed}.</translation>
    </message>
    <message>
        <source>{place} — a program on this computer</source>
        <translation>{place} — ein Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>{place} — a website, not this computer</source>
        <translation>{place} — eine Website, nicht dieser Computer</translation>
    </message>
    <message>
        <source>{place} — the app that opens these links on this computer</source>
        <translation>{place} — die App auf diesem Computer, die solche Links öffnet</translation>
    </message>
    <message>
        <source>{provider} lets you change and delete things.</source>
        <translation>{provider} lässt Sie ändern und löschen.</translation>
    </message>
    <message>
        <source>{provider} lets you change things.</source>
        <translation>{provider} lässt Sie ändern.</translation>
    </message>
    <message>
        <source>{provider} lets you delete or overwrite things.</source>
        <translation>{provider} lässt Sie löschen oder überschreiben.</translation>
    </message>
    <message>
        <source>{provider} lets you do nothing here.</source>
        <translation>{provider} lässt Sie hier nichts tun.</translation>
    </message>
    <message>
        <source>{provider} lets you read and change things.</source>
        <translation>{provider} lässt Sie lesen und ändern.</translation>
    </message>
    <message>
        <source>{provider} lets you read, and delete or overwrite things.</source>
        <translation>{provider} lässt Sie lesen und löschen oder überschreiben.</translation>
    </message>
    <message>
        <source>{provider} lets you read, change and delete things.</source>
        <translation>{provider} lässt Sie lesen, ändern und löschen.</translation>
    </message>
    <message>
        <source>{provider} lets you read.</source>
        <translation>{provider} lässt Sie lesen.</translation>
    </message>
    <message>
        <source>“{tool}” is a tool of {owners}, which is not among the servers of {name}.</source>
        <translation>„{tool}“ ist ein Tool von {owners}. Das ist keiner der Server von {name}.</translation>
    </message>
    <message>
        <source>“{tool}” is not what it was when it was approved; look at the change on the Servers page.</source>
        <translation>„{tool}“ ist nicht mehr, was genehmigt wurde; sehen Sie sich die Änderung auf der Seite „Server“ an.</translation>
    </message>
    <message>
        <source>“{tool}” is switched off for all apps.</source>
        <translation>„{tool}“ ist für alle Apps ausgeschaltet.</translation>
    </message>
    <message>
        <source>“{tool}” {needed}, and {provider} does not let {person} {what}. Changing the rights of {name} here does not help.</source>
        <translation>„{tool}“ {needed}, und {provider} gibt {person} das Recht „{what}“ nicht. Die Rechte von {name} hier zu ändern, hilft nicht.</translation>
    </message>
    <message>
        <source>… and {count} more characters</source>
        <translation>… und {count} weitere Zeichen</translation>
    </message>
</context>
<context>
    <name>server_words</name>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n Tool</numerusform>
            <numerusform>%n Tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools changed</source>
        <translation>
            <numerusform>%n Tool geändert</numerusform>
            <numerusform>%n Tools geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>1 Tool</translation>
    </message>
    <message>
        <source>1 tool changed</source>
        <translation>1 Tool geändert</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Ask before each call</source>
        <translation>Vor jedem Aufruf fragen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändert</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Failing since {when}</source>
        <translation>Gestört seit {when}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>May delete</source>
        <translation>Löscht evtl.</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht benutzt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation>aufbewahrt in {place}</translation>
    </message>
    <message>
        <source>{name} is behind the bridge already.</source>
        <translation>{name} ist schon hinter der Bridge.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n apps want to connect</source>
        <translation>
            <numerusform>%n App möchte sich verbinden</numerusform>
            <numerusform>%n Apps möchten sich verbinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for you</source>
        <translation>
            <numerusform>%n Frage wartet auf Sie</numerusform>
            <numerusform>%n Fragen warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n Sek.</numerusform>
            <numerusform>vor %n Sek.</numerusform>
        </translation>
    </message>
    <message>
        <source>A program of {user}</source>
        <translation>Ein Programm von {user}</translation>
    </message>
    <message>
        <source>A program that can&apos;t be recognised</source>
        <translation>Ein Programm, das sich nicht erkennen lässt</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All its tokens, new ones too, are then refused until you remove it from this list. It stays signed in at the server that gives them out.</source>
        <translation>Alle Token, auch neue, werden dann abgelehnt, bis Sie den Eintrag aus dieser Liste entfernen. Bei dem Server, der sie ausgibt, bleibt die Anmeldung bestehen.</translation>
    </message>
    <message>
        <source>An app wants to connect</source>
        <translation>Eine App möchte sich verbinden</translation>
    </message>
    <message>
        <source>An app wants to do more</source>
        <translation>Eine App möchte mehr dürfen</translation>
    </message>
    <message>
        <source>An app wants to make a call</source>
        <translation>Eine App möchte einen Aufruf machen</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>Eine App ohne Namen</translation>
    </message>
    <message>
        <source>Change things</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Delete or overwrite</source>
        <translation>Löschen oder überschreiben</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>It may then use every tool that changes things, not only this one.</source>
        <translation>Sie darf dann jedes Tool verwenden, das etwas ändert, nicht nur dieses.</translation>
    </message>
    <message>
        <source>It may then use every tool that may delete or overwrite things, not only this one.</source>
        <translation>Sie darf dann jedes Tool verwenden, das löschen oder überschreiben könnte, nicht nur dieses.</translation>
    </message>
    <message>
        <source>It may then use every tool that only reads.</source>
        <translation>Sie darf dann jedes Tool verwenden, das nur liest.</translation>
    </message>
    <message>
        <source>Know your e-mail address</source>
        <translation>Ihre E-Mail-Adresse kennen</translation>
    </message>
    <message>
        <source>Know your name</source>
        <translation>Ihren Namen kennen</translation>
    </message>
    <message>
        <source>No tools</source>
        <translation>Keine Tools</translation>
    </message>
    <message>
        <source>No, only what the app says</source>
        <translation>Nein, das sagt nur die App</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read, change</source>
        <translation>Lesen, ändern</translation>
    </message>
    <message>
        <source>Read, delete</source>
        <translation>Lesen, löschen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Recognise you</source>
        <translation>Sie wiedererkennen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Verbunden bleiben</translation>
    </message>
    <message>
        <source>The app can ask for access again, and you decide again.</source>
        <translation>Die App kann wieder um Zugriff bitten, und Sie entscheiden neu.</translation>
    </message>
    <message>
        <source>The key is never good again; you can make a new one.</source>
        <translation>Der Schlüssel gilt nie wieder; Sie können einen neuen erstellen.</translation>
    </message>
    <message>
        <source>This takes effect at once: its running calls are cancelled and its open connections are closed.</source>
        <translation>Das wirkt sofort: Laufende Aufrufe werden abgebrochen, offene Verbindungen geschlossen.</translation>
    </message>
    <message>
        <source>Token of {host}</source>
        <translation>Token von {host}</translation>
    </message>
    <message>
        <source>Use tools</source>
        <translation>Tools verwenden</translation>
    </message>
    <message>
        <source>Use tools, resources and prompts</source>
        <translation>Tools, Ressourcen und Prompts verwenden</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Lesen und ändern</translation>
    </message>
    <message>
        <source>Yes, a personal key</source>
        <translation>Ja, ein persönlicher Schlüssel</translation>
    </message>
    <message>
        <source>Yes, added by hand</source>
        <translation>Ja, von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Yes, by its web address</source>
        <translation>Ja, durch ihre Webadresse</translation>
    </message>
    <message>
        <source>Yes, by {host}</source>
        <translation>Ja, von {host}</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Ihre E-Mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>a program on this computer</source>
        <translation>ein Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>a website, not this computer</source>
        <translation>eine Website, nicht dieser Computer</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>jeden Moment</translation>
    </message>
    <message>
        <source>but no tools now</source>
        <translation>aber gerade keine Tools</translation>
    </message>
    <message>
        <source>changes things</source>
        <translation>ändert etwas</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>delete nothing</source>
        <translation>nichts löschen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n Std.</numerusform>
            <numerusform>in %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n Min.</numerusform>
            <numerusform>in %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>may delete or overwrite things</source>
        <translation>kann löschen oder überschreiben</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>read and delete only</source>
        <translation>nur lesen und löschen</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>the app on this computer that opens these links</source>
        <translation>die App auf diesem Computer, die solche Links öffnet</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{name} wanted to use {tool}, and may not</source>
        <translation>{name} wollte {tool} verwenden und darf es nicht</translation>
    </message>
    <message>
        <source>{name} wants to call {tool}</source>
        <translation>{name} möchte {tool} aufrufen</translation>
    </message>
    <message>
        <source>{name} wants to connect</source>
        <translation>{name} möchte sich verbinden</translation>
    </message>
    <message numerus="yes">
        <source>{programs} and %n more</source>
        <translation>
            <numerusform>{programs} und %n weiteres</numerusform>
            <numerusform>{programs} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} started by {app}</source>
        <translation>{program}, gestartet von {app}</translation>
    </message>
    <message>
        <source>{program} · pid {ids}</source>
        <translation>{program} · PID {ids}</translation>
    </message>
    <message numerus="yes">
        <source>{servers} and %n more</source>
        <translation>
            <numerusform>{servers} und %n weiterer</numerusform>
            <numerusform>{servers} und %n weitere</numerusform>
        </translation>
    </message>
</context>
</TS>
