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
    <name>AdvancedForm</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>For finding out what goes wrong. The file fills faster, so that it reaches less far back.</source>
        <translation>Um herauszufinden, was schiefgeht. Die Datei füllt sich schneller und reicht deshalb weniger weit zurück.</translation>
    </message>
    <message>
        <source>For somebody who helps you: versions, settings, problems, servers by their kind, and the end of the log, without tokens, names, addresses or what calls carried. You see it before it is saved, and nothing is sent anywhere.</source>
        <translation>Für jemanden, der Ihnen hilft: Versionen, Einstellungen, Probleme, Server nach ihrer Art und das Ende des Protokolls, ohne Token, Namen, Adressen und das, was Aufrufe enthielten. Sie sehen ihn, bevor er gespeichert wird, und nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Make a report…</source>
        <translation>Bericht erstellen…</translation>
    </message>
    <message>
        <source>No program opened it.</source>
        <translation>Kein Programm hat es geöffnet.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Bericht wird erstellt…</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>What happened inside. Tokens and secrets are masked in it, but names and addresses are not: to hand something on, make a report.</source>
        <translation>Was innen geschah. Token und Geheimnisse sind darin verdeckt, Namen und Adressen aber nicht: Um etwas weiterzugeben, erstellen Sie einen Bericht.</translation>
    </message>
    <message>
        <source>Write down each step</source>
        <translation>Jeden Schritt aufschreiben</translation>
    </message>
    <message>
        <source>{place}, nothing written yet</source>
        <translation>{place}, noch nichts geschrieben</translation>
    </message>
    <message>
        <source>{place}, {size} with the older ones</source>
        <translation>{place}, {size} mit den älteren</translation>
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
        <source>{effect}, {place}</source>
        <translation>{effect}, {place}</translation>
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
        <source>They can do there whatever you can do. Go on only if you know where each comes from.</source>
        <translation>Die Server können dort alles, was Sie können. Fahren Sie nur fort, wenn Sie von jedem wissen, woher er kommt.</translation>
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
    <name>DayOfCalls</name>
    <message>
        <source>in the last 24 hours</source>
        <translation>in den letzten 24 Stunden</translation>
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
        <source>Pages in the browser follow at once, the window at its next start.</source>
        <translation>Seiten im Browser wechseln sofort, das Fenster beim nächsten Start.</translation>
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
    <name>LatestLines</name>
    <message>
        <source>Latest activity</source>
        <translation>Letzte Aktivität</translation>
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
    <name>NotificationsForm</name>
    <message>
        <source>A question waits for my answer</source>
        <translation>Eine Frage auf meine Antwort wartet</translation>
    </message>
    <message>
        <source>An app that I let in has connected</source>
        <translation>Eine von mir eingelassene App sich verbunden hat</translation>
    </message>
    <message>
        <source>Answer from the notification</source>
        <translation>Aus der Benachrichtigung antworten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Each problem once. Home says what to do.</source>
        <translation>Jedes Problem einmal. Die Übersicht sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>No answer in time counts as no.</source>
        <translation>Keine rechtzeitige Antwort gilt als Nein.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Only the icon then shows that a question waits. No answer in time counts as no.</source>
        <translation>Dann zeigt nur das Symbol, dass eine Frage wartet. Keine rechtzeitige Antwort gilt als Nein.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Something is wrong and needs me</source>
        <translation>Etwas nicht stimmt und mich braucht</translation>
    </message>
    <message>
        <source>Tell me when…</source>
        <translation>Melden, wenn…</translation>
    </message>
    <message>
        <source>What comes in without asking you is always told: a new key, another server&apos;s token.</source>
        <translation>Was ohne Frage hereinkommt, wird immer gemeldet: ein neuer Schlüssel, das Token eines anderen Servers.</translation>
    </message>
    <message>
        <source>While you look at another window. Your system decides when it is quiet, and how they sound.</source>
        <translation>Während Sie in ein anderes Fenster sehen. Wann Ruhe ist und wie Benachrichtigungen klingen, bestimmt Ihr System.</translation>
    </message>
    <message>
        <source>With buttons, where the system has them. Whoever gets at your notifications can then answer, too.</source>
        <translation>Mit Schaltflächen, wo das System sie hat. Wer an Ihre Benachrichtigungen kommt, kann dann auch antworten.</translation>
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
        <source>Saved. Lines older than that are deleted, and stay so.</source>
        <translation>Gespeichert. Ältere Zeilen sind gelöscht und bleiben es.</translation>
    </message>
    <message>
        <source>Saved. What calls carried is deleted, and stays so.</source>
        <translation>Gespeichert. Was Aufrufe enthielten, ist gelöscht und bleibt es.</translation>
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
    <name>QuestionNotices</name>
    <message numerus="yes">
        <source>%n more questions wait after this one.</source>
        <translation>
            <numerusform>Danach wartet noch %n Frage.</numerusform>
            <numerusform>Danach warten noch %n Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more question waits after this one.</source>
        <translation>Danach wartet noch 1 Frage.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>Compare the code and answer in MCP Auth Bridge.</source>
        <translation>Vergleichen Sie den Code und antworten Sie in MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Its %n arguments are shown in MCP Auth Bridge.</source>
        <translation>
            <numerusform>Das %n Argument zeigt MCP Auth Bridge.</numerusform>
            <numerusform>Die %n Argumente zeigt MCP Auth Bridge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its argument is shown in MCP Auth Bridge.</source>
        <translation>Das Argument zeigt MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Let it from now on, or not, in MCP Auth Bridge.</source>
        <translation>Erlauben Sie es ab jetzt in MCP Auth Bridge, oder nicht.</translation>
    </message>
    <message>
        <source>Look at the call and answer in MCP Auth Bridge.</source>
        <translation>Sehen Sie sich den Aufruf in MCP Auth Bridge an und antworten Sie dort.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No answer counts as no.</source>
        <translation>Keine Antwort gilt als Nein.</translation>
    </message>
    <message>
        <source>On {servers}.</source>
        <translation>Auf {servers}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>The tool {effect}, says its server.</source>
        <translation>Das Tool {effect}, sagt sein Server.</translation>
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
    <name>ReportDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Look it over before you hand it on. Each word that is not known to be harmless is left out (…), but nobody can promise to leave out everything that you would.</source>
        <translation>Sehen Sie ihn durch, bevor Sie ihn weitergeben. Jedes Wort, das nicht als harmlos bekannt ist, ist ausgelassen (…), aber niemand kann versprechen, alles auszulassen, was Sie auslassen würden.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>Das ist alles, was der Bericht sagt</translation>
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
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>Zurückgenommen: Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Takes back what is not saved</source>
        <translation>Nimmt zurück, was nicht gespeichert ist</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <source>All servers of your apps are here</source>
        <translation>Alle Server Ihrer Apps sind hier</translation>
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
        <source>Advanced</source>
        <translation>Erweitert</translation>
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
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
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
        <source>&amp;Sign in as before</source>
        <translation>&amp;Wie vorher anmelden</translation>
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
        <source>Sign in as before?</source>
        <translation>Wie vorher anmelden?</translation>
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
        <source>%n requests waiting…</source>
        <translation>
            <numerusform>%n Anfrage wartet…</numerusform>
            <numerusform>%n Anfragen warten…</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request waiting…</source>
        <translation>1 Anfrage wartet…</translation>
    </message>
    <message>
        <source>All clients…</source>
        <translation>Alle Clients…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>App verbinden…</translation>
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
        <source>Revoke {name}…</source>
        <translation>{name} widerrufen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
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
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
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
    <name>_ReportView</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
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
    <name>cli</name>
    <message>
        <source>
To record a login, too:
  1. Open this address in your browser:
</source>
        <translation>
Um auch eine Anmeldung aufzuzeichnen:
  1. Öffnen Sie diese Adresse im Browser:
</translation>
    </message>
    <message>
        <source>      if that was you: mcp-auth-bridge accept-program {id}; if not: mcp-auth-bridge revoke {id}</source>
        <translation>      wenn Sie das waren: mcp-auth-bridge accept-program {id}; wenn nicht: mcp-auth-bridge revoke {id}</translation>
    </message>
    <message>
        <source>     (not shown) </source>
        <translation>     (wird nicht gezeigt) </translation>
    </message>
    <message>
        <source>     {url}

  2. Sign in, and allow it.</source>
        <translation>     {url}

  2. Melden Sie sich an und erlauben Sie es.</translation>
    </message>
    <message>
        <source>  (in {app})</source>
        <translation>  (in {app})</translation>
    </message>
    <message>
        <source>  3. The browser ends on a page that complains. Copy its address, and paste it here:</source>
        <translation>  3. Der Browser endet auf einer Seite, die sich beschwert. Kopieren Sie deren Adresse und fügen Sie sie hier ein:</translation>
    </message>
    <message>
        <source>  Approve it with: mcp-auth-bridge upstreams accept {upstream} {tool}</source>
        <translation>  Genehmigen mit: mcp-auth-bridge upstreams accept {upstream} {tool}</translation>
    </message>
    <message>
        <source>  Client ID      {client_id}</source>
        <translation>  Client-ID         {client_id}</translation>
    </message>
    <message>
        <source>  Client secret  {client_secret}</source>
        <translation>  Client-Geheimnis  {client_secret}</translation>
    </message>
    <message>
        <source>  Hosted login   {base}</source>
        <translation>  Hosted Login      {base}</translation>
    </message>
    <message>
        <source>  address  {address}</source>
        <translation>  Adresse  {address}</translation>
    </message>
    <message>
        <source>  header   {header}</source>
        <translation>  Header   {header}</translation>
    </message>
    <message>
        <source>  in    {folder}</source>
        <translation>  in    {folder}</translation>
    </message>
    <message>
        <source>  with  {name}, kept as a secret</source>
        <translation>  mit   {name}, als Geheimnis verwahrt</translation>
    </message>
    <message>
        <source>  with  {value}</source>
        <translation>  mit   {value}</translation>
    </message>
    <message>
        <source> (the sign-in allows {names})</source>
        <translation> (die Anmeldung erlaubt {names})</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message>
        <source>, may only {names}</source>
        <translation>, darf nur {names}</translation>
    </message>
    <message>
        <source>--output and --no-login go with --live.</source>
        <translation>--output und --no-login gehören zu --live.</translation>
    </message>
    <message>
        <source>--replace writes; --undo takes that back, too.</source>
        <translation>--replace schreibt; --undo nimmt auch das zurück.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message>
        <source>1 line written to {path}.</source>
        <translation>1 Zeile nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>1 Tool</translation>
    </message>
    <message>
        <source>1 tool:</source>
        <translation>1 Tool:</translation>
    </message>
    <message>
        <source>A file that is exported has an end.</source>
        <translation>Eine exportierte Datei hat ein Ende.</translation>
    </message>
    <message>
        <source>A local stand-in for Pangea is running. It is not Pangea, and it forgets everything when it stops.</source>
        <translation>Ein lokaler Stellvertreter für Pangea läuft. Er ist nicht Pangea und vergisst alles, wenn er endet.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Akzeptiert.</translation>
    </message>
    <message>
        <source>Add a server with: mcp-auth-bridge upstreams add NAME --command … | --url …</source>
        <translation>Einen Server hinzufügen: mcp-auth-bridge upstreams add NAME --command … | --url …</translation>
    </message>
    <message>
        <source>Add a server: a command to start, or an address.</source>
        <translation>Einen Server hinzufügen: einen Befehl, der ihn startet, oder eine Adresse.</translation>
    </message>
    <message>
        <source>Add it?</source>
        <translation>Hinzufügen?</translation>
    </message>
    <message>
        <source>Add that address to your AI app; its first connection asks for your approval.</source>
        <translation>Tragen Sie diese Adresse in Ihrer KI-App ein; bei der ersten Verbindung werden Sie um Zustimmung gebeten.</translation>
    </message>
    <message>
        <source>Add the servers that another app&apos;s settings name.</source>
        <translation>Die Server hinzufügen, die in den Einstellungen einer anderen App stehen.</translation>
    </message>
    <message>
        <source>Add these {count} servers?</source>
        <translation>Diese {count} Server hinzufügen?</translation>
    </message>
    <message>
        <source>Add this server?</source>
        <translation>Diesen Server hinzufügen?</translation>
    </message>
    <message>
        <source>Add {name}?</source>
        <translation>{name} hinzufügen?</translation>
    </message>
    <message>
        <source>Added as {id}. Try it with: mcp-auth-bridge upstreams test {id}</source>
        <translation>Hinzugefügt als {id}. Ausprobieren mit: mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>Added {name} as {id}.</source>
        <translation>{name} als {id} hinzugefügt.</translation>
    </message>
    <message>
        <source>Allow?</source>
        <translation>Erlauben?</translation>
    </message>
    <message>
        <source>Another copy starts when you log in: {program}
Start this one instead with: mcp-auth-bridge autostart on</source>
        <translation>Beim Anmelden startet eine andere Kopie: {program}
Stattdessen diese starten: mcp-auth-bridge autostart on</translation>
    </message>
    <message>
        <source>Answer the question that shows this code in the browser.</source>
        <translation>Die Frage beantworten, die im Browser diesen Code zeigt.</translation>
    </message>
    <message>
        <source>Answer with:</source>
        <translation>Antworten mit:</translation>
    </message>
    <message>
        <source>Approve a tool as it is now.</source>
        <translation>Ein Tool genehmigen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Approved. Apps may use it as it is now.</source>
        <translation>Genehmigt. Apps dürfen es benutzen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Change a server&apos;s settings; what is not named stays as it is.</source>
        <translation>Die Einstellungen eines Servers ändern; was nicht genannt wird, bleibt wie es ist.</translation>
    </message>
    <message>
        <source>Change it to this?</source>
        <translation>So ändern?</translation>
    </message>
    <message>
        <source>Change what a client may do, from its next request on.</source>
        <translation>Ändern, was ein Client ab seiner nächsten Anfrage darf.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Changed. Try it with: mcp-auth-bridge upstreams test {id}</source>
        <translation>Geändert. Ausprobieren mit: mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>Connect an AI app: write the bridge into its settings, or take it back.</source>
        <translation>Eine KI-App verbinden: die Bridge in ihre Einstellungen schreiben oder das zurücknehmen.</translation>
    </message>
    <message>
        <source>Connect one with: mcp-auth-bridge connect APP</source>
        <translation>Verbinden mit: mcp-auth-bridge connect APP</translation>
    </message>
    <message>
        <source>Cut a client off at once; it may ask again.</source>
        <translation>Einen Client sofort ausschließen; er darf erneut fragen.</translation>
    </message>
    <message>
        <source>Denied.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Disconnect {name}?</source>
        <translation>{name} trennen?</translation>
    </message>
    <message>
        <source>Done. It holds from the next call on.</source>
        <translation>Fertig. Es gilt ab dem nächsten Aufruf.</translation>
    </message>
    <message>
        <source>Every tool is what was approved.</source>
        <translation>Jedes Tool ist so, wie es genehmigt wurde.</translation>
    </message>
    <message>
        <source>Everything is paused. Resume with: mcp-auth-bridge resume --all</source>
        <translation>Alles ist angehalten. Fortsetzen mit: mcp-auth-bridge resume --all</translation>
    </message>
    <message>
        <source>From then on, {name} reaches {names} through the bridge.</source>
        <translation>Von da an erreicht {name} {names} über die Bridge.</translation>
    </message>
    <message>
        <source>Give a client two tools, find and call, in place of all of them.</source>
        <translation>Einem Client zwei Tools geben, eines zum Suchen und eines zum Aufrufen, statt aller.</translation>
    </message>
    <message>
        <source>Headers and sign-in go with --url; variables, folder and --shared with --command.</source>
        <translation>Header und Anmeldung gehören zu --url; Variablen, Ordner und --shared zu --command.</translation>
    </message>
    <message>
        <source>In Settings → Sign-in choose Pangea AuthN and fill in:</source>
        <translation>Wählen Sie unter Einstellungen → Anmeldung Pangea AuthN und füllen Sie aus:</translation>
    </message>
    <message>
        <source>It can be switched on and off: upstreams enable, disable.</source>
        <translation>Er lässt sich ein- und ausschalten: upstreams enable, disable.</translation>
    </message>
    <message>
        <source>It finds tools by searching now.</source>
        <translation>Er findet Tools jetzt durch Suchen.</translation>
    </message>
    <message>
        <source>It gets all its tools in one list now.</source>
        <translation>Er bekommt jetzt alle seine Tools in einer Liste.</translation>
    </message>
    <message>
        <source>It has no tools.</source>
        <translation>Er hat keine Tools.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>It keeps it until you take it back, with: mcp-auth-bridge rights</source>
        <translation>Das bleibt so, bis Sie es zurücknehmen: mcp-auth-bridge rights</translation>
    </message>
    <message>
        <source>It may only read, as you chose before.</source>
        <translation>Er darf nur lesen, wie Sie es früher gewählt haben.</translation>
    </message>
    <message>
        <source>It may only read.</source>
        <translation>Er darf nur lesen.</translation>
    </message>
    <message>
        <source>It tells of: {names}.</source>
        <translation>Es erzählt von: {names}.</translation>
    </message>
    <message>
        <source>It was registered by {program}.</source>
        <translation>Registriert wurde er von {program}.</translation>
    </message>
    <message>
        <source>Its page shows {code}; answer with:</source>
        <translation>Die Seite zeigt {code}; antworten mit:</translation>
    </message>
    <message>
        <source>Its people are on its sign-in page. It answers to {callback}</source>
        <translation>Die Personen stehen auf der Anmeldeseite. Die Antwort geht an {callback}</translation>
    </message>
    <message>
        <source>Let a paused client work again.</source>
        <translation>Einen angehaltenen Client wieder arbeiten lassen.</translation>
    </message>
    <message>
        <source>List a server&apos;s tools, or switch one on or off.</source>
        <translation>Die Tools eines Servers auflisten oder eines ein- oder ausschalten.</translation>
    </message>
    <message>
        <source>List the AI apps on this computer, and whether they are connected.</source>
        <translation>Die KI-Apps auf diesem Computer auflisten, und ob sie verbunden sind.</translation>
    </message>
    <message>
        <source>List the connected clients.</source>
        <translation>Die verbundenen Clients auflisten.</translation>
    </message>
    <message>
        <source>List the personal keys, or add one for a script.</source>
        <translation>Die persönlichen Schlüssel auflisten oder einen für ein Skript hinzufügen.</translation>
    </message>
    <message>
        <source>List the servers behind the bridge, or change them.</source>
        <translation>Die Server hinter der Bridge auflisten oder ändern.</translation>
    </message>
    <message>
        <source>List the servers.</source>
        <translation>Die Server auflisten.</translation>
    </message>
    <message>
        <source>List what was said of tools.</source>
        <translation>Auflisten, was über Tools bestimmt wurde.</translation>
    </message>
    <message>
        <source>Look at its window or its log.</source>
        <translation>Sehen Sie in ihr Fenster oder ihr Protokoll.</translation>
    </message>
    <message>
        <source>Look for a typing mistake.</source>
        <translation>Suchen Sie nach einem Tippfehler.</translation>
    </message>
    <message>
        <source>Look for what is wrong and say what to do.</source>
        <translation>Suchen, was nicht stimmt, und sagen, was zu tun ist.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not start when you log in. Change that with: mcp-auth-bridge autostart on</source>
        <translation>MCP Auth Bridge startet nicht beim Anmelden. Ändern mit: mcp-auth-bridge autostart on</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not start when you log in: it is switched off in your desktop&apos;s settings.</source>
        <translation>MCP Auth Bridge startet nicht beim Anmelden: In den Einstellungen Ihres Desktops ist es ausgeschaltet.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge has ended.</source>
        <translation>MCP Auth Bridge wurde beendet.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is not running. Start it with: mcp-auth-bridge</source>
        <translation>MCP Auth Bridge läuft nicht. Starten mit: mcp-auth-bridge</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is running (process {pid}): {address}</source>
        <translation>MCP Auth Bridge läuft (Prozess {pid}): {address}</translation>
    </message>
    <message>
        <source>MCP Auth Bridge serves {address}</source>
        <translation>MCP Auth Bridge ist erreichbar unter {address}</translation>
    </message>
    <message>
        <source>MCP Auth Bridge starts when you log in ({place}).</source>
        <translation>MCP Auth Bridge startet beim Anmelden ({place}).</translation>
    </message>
    <message>
        <source>MCP Auth Bridge was not running.</source>
        <translation>MCP Auth Bridge lief nicht.</translation>
    </message>
    <message>
        <source>Make a key; it is shown once.</source>
        <translation>Einen Schlüssel erstellen; er wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Name a file that holds it in {passphrase_variable}.</source>
        <translation>Nennen Sie in {passphrase_variable} eine Datei, in der sie steht.</translation>
    </message>
    <message>
        <source>Name a settings file, - for standard input, or say --from-apps.</source>
        <translation>Nennen Sie eine Einstellungsdatei, - für die Standardeingabe, oder --from-apps.</translation>
    </message>
    <message>
        <source>Name one client by its id, or say --all.</source>
        <translation>Nennen Sie einen Client mit seiner ID, oder --all.</translation>
    </message>
    <message>
        <source>Name the app: `mcp-auth-bridge apps` lists them.</source>
        <translation>Nennen Sie die App: `mcp-auth-bridge apps` listet sie auf.</translation>
    </message>
    <message>
        <source>No AI app that we know was found on this computer. See all with: mcp-auth-bridge apps --all</source>
        <translation>Auf diesem Computer wurde keine bekannte KI-App gefunden. Alle zeigt: mcp-auth-bridge apps --all</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>Kein Client ist verbunden.</translation>
    </message>
    <message>
        <source>No. {words}</source>
        <translation>Nein. {words}</translation>
    </message>
    <message>
        <source>None of them is behind the bridge, so {name} was not changed.</source>
        <translation>Keiner davon ist hinter der Bridge, deshalb wurde {name} nicht geändert.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>Nichts wurde beantwortet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say --yes to go on without being asked.</source>
        <translation>Nichts wurde geändert. Mit --yes geht es ohne Rückfrage weiter.</translation>
    </message>
    <message>
        <source>Nothing was said of any tool: apps may use what their rights allow.</source>
        <translation>Über kein Tool wurde etwas bestimmt: Apps dürfen benutzen, was ihre Rechte erlauben.</translation>
    </message>
    <message>
        <source>OTHER PROGRAM</source>
        <translation>ANDERES PROGRAMM</translation>
    </message>
    <message>
        <source>Or open: {link}</source>
        <translation>Oder öffnen Sie: {link}</translation>
    </message>
    <message>
        <source>Or run: {command}</source>
        <translation>Oder führen Sie aus: {command}</translation>
    </message>
    <message>
        <source>Passphrase of the sealed file: </source>
        <translation>Passphrase der versiegelten Datei: </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Print a report for somebody who helps, with nothing private in it.</source>
        <translation>Einen Bericht für jemanden ausgeben, der hilft, ohne Privates darin.</translation>
    </message>
    <message>
        <source>Print the servers as other apps take them, without the values of secrets.</source>
        <translation>Die Server so ausgeben, wie andere Apps sie aufnehmen, ohne die Werte von Geheimnissen.</translation>
    </message>
    <message>
        <source>Refuse a client&apos;s requests until it is resumed.</source>
        <translation>Die Anfragen eines Clients ablehnen, bis er fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Remove a server, its secrets, and every permission to use it.</source>
        <translation>Einen Server, seine Geheimnisse und jede Erlaubnis für ihn entfernen.</translation>
    </message>
    <message>
        <source>Remove {name}, and its secrets?</source>
        <translation>{name} und seine Geheimnisse entfernen?</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Fortgesetzt.</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Widerrufen.</translation>
    </message>
    <message>
        <source>Run a local stand-in for an identity provider, to try a company login without an account.</source>
        <translation>Einen lokalen Stellvertreter für einen Identitätsanbieter starten, um eine Firmenanmeldung ohne Konto auszuprobieren.</translation>
    </message>
    <message>
        <source>Say --output or --follow, not both.</source>
        <translation>Nennen Sie --output oder --follow, nicht beides.</translation>
    </message>
    <message>
        <source>Say for example 30min, 12h, 7d or 2026-11-21.</source>
        <translation>Zum Beispiel 30min, 12h, 7d oder 2026-11-21.</translation>
    </message>
    <message>
        <source>Say that the other programs which came with a client&apos;s access are fine.</source>
        <translation>Sagen, dass die anderen Programme in Ordnung sind, die mit dem Zugang eines Clients kamen.</translation>
    </message>
    <message>
        <source>Say what is to be changed; --help lists what can be.</source>
        <translation>Sagen Sie, was geändert werden soll; --help listet auf, was möglich ist.</translation>
    </message>
    <message>
        <source>Say what may be done with a tool: allow it, ask before each call, or refuse it.</source>
        <translation>Bestimmen, was mit einem Tool geschehen darf: erlauben, vor jedem Aufruf fragen oder ablehnen.</translation>
    </message>
    <message>
        <source>Say whether a client may use a tool, and why.</source>
        <translation>Sagen, ob ein Client ein Tool benutzen darf, und warum.</translation>
    </message>
    <message>
        <source>Serve without a desktop, until stopped.</source>
        <translation>Ohne Desktop laufen, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Servers that are added later don&apos;t join them.</source>
        <translation>Später hinzugefügte Server kommen nicht dazu.</translation>
    </message>
    <message>
        <source>Servers that are added later join them.</source>
        <translation>Später hinzugefügte Server kommen dazu.</translation>
    </message>
    <message>
        <source>Show or export what happened.</source>
        <translation>Zeigen oder exportieren, was geschehen ist.</translation>
    </message>
    <message>
        <source>Show the tools that are not what was approved, and are refused.</source>
        <translation>Die Tools zeigen, die nicht mehr so sind wie genehmigt und deshalb abgelehnt werden.</translation>
    </message>
    <message>
        <source>Show whether it runs, and who is connected.</source>
        <translation>Zeigen, ob es läuft und wer verbunden ist.</translation>
    </message>
    <message>
        <source>Show which servers a client may use, or change it from its next request on.</source>
        <translation>Zeigen, welche Server ein Client benutzen darf, oder das ab seiner nächsten Anfrage ändern.</translation>
    </message>
    <message>
        <source>Sign in to a server on its own page; the app must be running.</source>
        <translation>Sich bei einem Server auf dessen eigener Seite anmelden; die App muss laufen.</translation>
    </message>
    <message>
        <source>Sign in to {name} on this page:
  {page}</source>
        <translation>Melden Sie sich auf dieser Seite bei {name} an:
  {page}</translation>
    </message>
    <message>
        <source>Start a server and list its tools.</source>
        <translation>Einen Server starten und seine Tools auflisten.</translation>
    </message>
    <message>
        <source>Start it first: it takes the answer of the page.</source>
        <translation>Starten Sie es zuerst: Es nimmt die Antwort der Seite entgegen.</translation>
    </message>
    <message>
        <source>Start the app when you log in, or not.</source>
        <translation>Die App beim Anmelden starten oder nicht.</translation>
    </message>
    <message>
        <source>Start the app with its tray icon and window (the default).</source>
        <translation>Die App mit Symbol im Infobereich und Fenster starten (die Voreinstellung).</translation>
    </message>
    <message>
        <source>Switch a server off; who may use it stays as it is.</source>
        <translation>Einen Server ausschalten; wer ihn benutzen darf, bleibt wie es ist.</translation>
    </message>
    <message>
        <source>Switch a server on.</source>
        <translation>Einen Server einschalten.</translation>
    </message>
    <message>
        <source>Take it back with: mcp-auth-bridge revoke {grant_id}</source>
        <translation>Zurücknehmen mit: mcp-auth-bridge revoke {grant_id}</translation>
    </message>
    <message>
        <source>Take {names} out of {app}?</source>
        <translation>{names} aus {app} herausnehmen?</translation>
    </message>
    <message>
        <source>The answer goes to {redirect_host}. The page shows {code}.</source>
        <translation>Die Antwort geht an {redirect_host}. Die Seite zeigt {code}.</translation>
    </message>
    <message>
        <source>The app did not answer.</source>
        <translation>Die App hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The app may try again.</source>
        <translation>Die App darf es erneut versuchen.</translation>
    </message>
    <message>
        <source>The built-in server has no settings.</source>
        <translation>Der eingebaute Server hat keine Einstellungen.</translation>
    </message>
    <message>
        <source>The command can&apos;t be read: {error}.</source>
        <translation>Der Befehl ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The log tells of no app “{said}”.</source>
        <translation>Das Protokoll erzählt von keiner App „{said}“.</translation>
    </message>
    <message>
        <source>The log tells of no server “{said}”.</source>
        <translation>Das Protokoll erzählt von keinem Server „{said}“.</translation>
    </message>
    <message>
        <source>The page in the browser goes on by itself.</source>
        <translation>Die Seite im Browser geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The passphrase file can&apos;t be read: {strerror}.</source>
        <translation>Die Passphrase-Datei ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>The tools of {name} are not known yet. Try: mcp-auth-bridge upstreams test {id}</source>
        <translation>Die Tools von {name} sind noch nicht bekannt. Ausprobieren mit: mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>There are no personal keys. Make one with: mcp-auth-bridge keys add NAME</source>
        <translation>Es gibt keine persönlichen Schlüssel. Erstellen mit: mcp-auth-bridge keys add NAME</translation>
    </message>
    <message>
        <source>There is no display here, so the server runs without a window. Stop it with Ctrl+C.</source>
        <translation>Hier gibt es keine Anzeige, deshalb läuft der Server ohne Fenster. Beenden Sie ihn mit Strg+C.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Send it with every request:</source>
        <translation>Er wird nur dieses eine Mal gezeigt. Senden Sie ihn mit jeder Anfrage:</translation>
    </message>
    <message>
        <source>Until {name} has signed in to the bridge, it has none of these servers.</source>
        <translation>Bis sich {name} bei der Bridge angemeldet hat, hat die App keinen dieser Server.</translation>
    </message>
    <message>
        <source>Version {version} is out; this is {present}.</source>
        <translation>Version {version} ist erschienen; dies ist {present}.</translation>
    </message>
    <message>
        <source>Waiting for your answer (mcp-auth-bridge approve CODE, or with --deny):</source>
        <translation>Wartet auf Ihre Antwort (mcp-auth-bridge approve CODE, oder mit --deny):</translation>
    </message>
    <message>
        <source>Waiting for {name} (Ctrl+C leaves; it is connected all the same).</source>
        <translation>Warten auf {name} (Strg+C geht; verbunden ist die App trotzdem).</translation>
    </message>
    <message>
        <source>Where: {where}</source>
        <translation>Wo: {where}</translation>
    </message>
    <message>
        <source>Without a login: what tokens look like and what ends them is not in it.</source>
        <translation>Ohne Anmeldung: Wie Token aussehen und was sie beendet, steht nicht darin.</translation>
    </message>
    <message>
        <source>Written to {file}. Look it over before you hand it on.</source>
        <translation>Nach {file} geschrieben. Sehen Sie ihn durch, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>Written to {output}.</source>
        <translation>Nach {output} geschrieben.</translation>
    </message>
    <message>
        <source>Written. Take it back with: mcp-auth-bridge connect {id} --undo</source>
        <translation>Geschrieben. Zurücknehmen mit: mcp-auth-bridge connect {id} --undo</translation>
    </message>
    <message>
        <source>Yes. {words}</source>
        <translation>Ja. {words}</translation>
    </message>
    <message>
        <source>a header to send</source>
        <translation>ein Header, der gesendet wird</translation>
    </message>
    <message>
        <source>a settings file, or - for standard input</source>
        <translation>eine Einstellungsdatei, oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>add it although the same is there already</source>
        <translation>hinzufügen, obwohl dasselbe schon da ist</translation>
    </message>
    <message>
        <source>all apps</source>
        <translation>alle Apps</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>alle Clients</translation>
    </message>
    <message>
        <source>all servers, also those added later</source>
        <translation>alle Server, auch später hinzugefügte</translation>
    </message>
    <message>
        <source>allow http:// to another computer</source>
        <translation>http:// zu einem anderen Computer erlauben</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s kann %(matches)s meinen</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>eine Umgebungsvariable</translation>
    </message>
    <message>
        <source>an environment variable or a header to leave out</source>
        <translation>eine Umgebungsvariable oder ein Header, der wegfallen soll</translation>
    </message>
    <message>
        <source>answer no</source>
        <translation>mit Nein antworten</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>behind the bridge as “{upstream}”</source>
        <translation>hinter der Bridge als „{upstream}“</translation>
    </message>
    <message>
        <source>bring its own servers behind the bridge, and take them out of the app</source>
        <translation>die eigenen Server der App hinter die Bridge bringen und aus der App herausnehmen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>call it something else</source>
        <translation>anders nennen</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>ruft</translation>
    </message>
    <message>
        <source>change it although another one is the same then</source>
        <translation>ändern, obwohl ein anderer dann derselbe ist</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>don&apos;t ask once more</source>
        <translation>nicht noch einmal fragen</translation>
    </message>
    <message>
        <source>don&apos;t ask, and don&apos;t wait for the app to come</source>
        <translation>nicht fragen und nicht warten, bis die App kommt</translation>
    </message>
    <message>
        <source>end the app that runs</source>
        <translation>die laufende App beenden</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>%s Argument wird erwartet</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>%s Argumente werden erwartet</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Argument wird erwartet</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>höchstens ein Argument wird erwartet</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Argument wird erwartet</translation>
    </message>
    <message>
        <source>from then on: 30min, 12h, 7d, 2026-11-21 or 2026-11-21T14:00</source>
        <translation>ab dann: 30min, 12h, 7d, 2026-11-21 oder 2026-11-21T14:00</translation>
    </message>
    <message>
        <source>go on with what happens, until Ctrl+C</source>
        <translation>weiter zeigen, was geschieht, bis Strg+C</translation>
    </message>
    <message>
        <source>goes before the names of its tools (its id; &apos;&apos; for nothing)</source>
        <translation>steht vor den Namen seiner Tools (seine ID; &apos;&apos; für nichts)</translation>
    </message>
    <message>
        <source>how long it is good for (90)</source>
        <translation>wie viele Tage er gilt (90)</translation>
    </message>
    <message>
        <source>how many lines (50; all with --since or --output)</source>
        <translation>wie viele Zeilen (50; alle mit --since oder --output)</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>unerwartetes Argument %r</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>ungültiger Wert für %(type)s: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ungültige Auswahl: %(value)r (möglich: %(choices)s)</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>er sagt nicht, was er ist</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>just these, as `upstreams` shows them; none that is added later joins them</source>
        <translation>nur diese, wie `upstreams` sie zeigt; keiner, der später hinzukommt, gehört dazu</translation>
    </message>
    <message>
        <source>let it be used again</source>
        <translation>es wieder benutzen lassen</translation>
    </message>
    <message>
        <source>let it in, but only to read</source>
        <translation>herein lassen, aber nur zum Lesen</translation>
    </message>
    <message>
        <source>let no app use this tool</source>
        <translation>dieses Tool keine App benutzen lassen</translation>
    </message>
    <message>
        <source>list ended ones of the last days too</source>
        <translation>auch beendete der letzten Tage auflisten</translation>
    </message>
    <message>
        <source>list those that are not on this computer, too</source>
        <translation>auch die auflisten, die nicht auf diesem Computer sind</translation>
    </message>
    <message>
        <source>listed its tools</source>
        <translation>hat die Tools abgefragt</translation>
    </message>
    <message>
        <source>look at all AI apps on this computer</source>
        <translation>in allen KI-Apps auf diesem Computer nachsehen</translation>
    </message>
    <message>
        <source>may delete</source>
        <translation>kann löschen</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>braucht einen Neustart</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none: take back what was said</source>
        <translation>none: zurücknehmen, was bestimmt wurde</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nicht zusammen mit Argument %s erlaubt</translation>
    </message>
    <message>
        <source>not behind the bridge</source>
        <translation>nicht hinter der Bridge</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not found here</source>
        <translation>hier nicht gefunden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on: search; off: all tools in one list</source>
        <translation>on: suchen; off: alle Tools in einer Liste</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>eines der Argumente %s ist nötig</translation>
    </message>
    <message>
        <source>one process for all apps, if it keeps nothing between calls</source>
        <translation>ein Prozess für alle Apps, wenn er zwischen Aufrufen nichts behält</translation>
    </message>
    <message>
        <source>only for this client, as `grants` shows it</source>
        <translation>nur für diesen Client, wie `grants` ihn zeigt</translation>
    </message>
    <message>
        <source>only lines in which all these words occur</source>
        <translation>nur Zeilen, in denen alle diese Wörter vorkommen</translation>
    </message>
    <message>
        <source>only of this server</source>
        <translation>nur von diesem Server</translation>
    </message>
    <message>
        <source>only these; may be given more than once</source>
        <translation>nur diese; mehrfach möglich</translation>
    </message>
    <message>
        <source>only this app: its name, its id as `grants` shows it, or parts</source>
        <translation>nur diese App: ihr Name, ihre ID, wie `grants` sie zeigt, oder Teile davon</translation>
    </message>
    <message>
        <source>only this server: its id or its name</source>
        <translation>nur dieser Server: seine ID oder sein Name</translation>
    </message>
    <message>
        <source>only what ended so</source>
        <translation>nur was so endete</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>personal key, good until {value}</source>
        <translation>persönlicher Schlüssel, gültig bis {value}</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>print CSV, for spreadsheets</source>
        <translation>CSV ausgeben, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation>je Zeile ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>print what to paste, and write nothing</source>
        <translation>ausgeben, was einzufügen ist, und nichts schreiben</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>reader: look only; writer: change things too; admin: everything</source>
        <translation>reader: nur ansehen; writer: auch ändern; admin: alles</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>record what your identity provider answers, secrets masked</source>
        <translation>aufzeichnen, was Ihr Identitätsanbieter antwortet, Geheimnisse verdeckt</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>send an access token, which is asked for likewise</source>
        <translation>ein Zugriffstoken senden, nach dem ebenso gefragt wird</translation>
    </message>
    <message>
        <source>send no access token</source>
        <translation>kein Zugriffstoken senden</translation>
    </message>
    <message>
        <source>serve on this port, this time</source>
        <translation>diesmal diesen Port benutzen</translation>
    </message>
    <message>
        <source>serve the stand-in on this port (8100)</source>
        <translation>den Stellvertreter auf diesem Port laufen lassen (8100)</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>die Version zeigen und beenden</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>sign in to it in the browser</source>
        <translation>sich im Browser bei ihm anmelden</translation>
    </message>
    <message>
        <source>start without showing the window</source>
        <translation>ohne Fenster starten</translation>
    </message>
    <message>
        <source>status: say how it is (the default)</source>
        <translation>status: sagen, wie es ist (die Voreinstellung)</translation>
    </message>
    <message>
        <source>take back what was written</source>
        <translation>zurücknehmen, was geschrieben wurde</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation>das Zugriffstoken</translation>
    </message>
    <message>
        <source>the client&apos;s id as `grants` shows it, or its beginning</source>
        <translation>die ID des Clients, wie `grants` sie zeigt, oder ihr Anfang</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <source>the server&apos;s id</source>
        <translation>die ID des Servers</translation>
    </message>
    <message>
        <source>the server&apos;s id as `upstreams` shows it, or its name</source>
        <translation>die ID des Servers, wie `upstreams` sie zeigt, oder sein Name</translation>
    </message>
    <message>
        <source>the server&apos;s id, or * for all servers</source>
        <translation>die ID des Servers, oder * für alle Server</translation>
    </message>
    <message>
        <source>the short code on the page, for example K7Q3-M2XD</source>
        <translation>der kurze Code auf der Seite, zum Beispiel K7Q3-M2XD</translation>
    </message>
    <message>
        <source>the tool as the server calls it</source>
        <translation>das Tool, wie der Server es nennt</translation>
    </message>
    <message>
        <source>the tool as the server calls it, or * for all its tools</source>
        <translation>das Tool, wie der Server es nennt, oder * für alle seine Tools</translation>
    </message>
    <message>
        <source>the tool&apos;s name</source>
        <translation>der Name des Tools</translation>
    </message>
    <message>
        <source>token of {issuer}</source>
        <translation>Token von {issuer}</translation>
    </message>
    <message>
        <source>tools not known yet</source>
        <translation>Tools noch nicht bekannt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>what it may do (admin: everything)</source>
        <translation>was er darf (admin: alles)</translation>
    </message>
    <message>
        <source>what starts it, in one text: --command &apos;npx -y some-server&apos;</source>
        <translation>was ihn startet, in einem Text: --command &apos;npx -y some-server&apos;</translation>
    </message>
    <message>
        <source>what will use it, for example “nightly backup”</source>
        <translation>was ihn benutzen wird, zum Beispiel „nächtliche Sicherung“</translation>
    </message>
    <message>
        <source>what you call it, for example GitHub</source>
        <translation>wie Sie ihn nennen, zum Beispiel GitHub</translation>
    </message>
    <message>
        <source>where it is: https://…</source>
        <translation>wo er ist: https://…</translation>
    </message>
    <message>
        <source>where the command runs (your home)</source>
        <translation>wo der Befehl läuft (Ihr Benutzerordner)</translation>
    </message>
    <message>
        <source>which app, as `apps` names it; without it they are listed</source>
        <translation>welche App, wie `apps` sie nennt; ohne Angabe werden sie aufgelistet</translation>
    </message>
    <message>
        <source>which provider</source>
        <translation>welcher Anbieter</translation>
    </message>
    <message>
        <source>with --live: ask only what needs no login</source>
        <translation>mit --live: nur fragen, was keine Anmeldung braucht</translation>
    </message>
    <message>
        <source>with --live: write the record to this file, too</source>
        <translation>mit --live: die Aufzeichnung auch in diese Datei schreiben</translation>
    </message>
    <message>
        <source>write it to this file instead</source>
        <translation>ihn stattdessen in diese Datei schreiben</translation>
    </message>
    <message>
        <source>write more to the log</source>
        <translation>mehr ins Protokoll schreiben</translation>
    </message>
    <message>
        <source>write to this file, newest first; .csv means CSV, else JSON</source>
        <translation>in diese Datei schreiben, Neuestes zuerst; .csv bedeutet CSV, sonst JSON</translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>j ja</translation>
    </message>
    <message>
        <source>{client_name} may use:</source>
        <translation>{client_name} darf benutzen:</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} Aufrufe</translation>
    </message>
    <message>
        <source>{count} connected:</source>
        <translation>{count} verbunden:</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>vor {count} T.</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>vor {count} Std.</translation>
    </message>
    <message>
        <source>{count} lines written to {path}.</source>
        <translation>{count} Zeilen nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>vor {count} Min.</translation>
    </message>
    <message>
        <source>{count} tools</source>
        <translation>{count} Tools</translation>
    </message>
    <message>
        <source>{count} tools:</source>
        <translation>{count} Tools:</translation>
    </message>
    <message>
        <source>{key} has no value. Nothing was changed.</source>
        <translation>{key} hat keinen Wert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} (the name is not verified)</source>
        <translation>{name} (der Name ist nicht bestätigt)</translation>
    </message>
    <message>
        <source>{name} (verified by {host})</source>
        <translation>{name} (bestätigt von {host})</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written to from here. Do it by hand:</source>
        <translation>In {name} kann von hier aus nicht geschrieben werden. Tun Sie es von Hand:</translation>
    </message>
    <message>
        <source>{name} did not come yet. {said}</source>
        <translation>{name} ist noch nicht gekommen. {said}</translation>
    </message>
    <message>
        <source>{name} gets back: {names}</source>
        <translation>{name} bekommt zurück: {names}</translation>
    </message>
    <message>
        <source>{name} has no servers of its own.</source>
        <translation>{name} hat keine eigenen Server.</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings already: {path}</source>
        <translation>{name} hat die Bridge schon in den Einstellungen: {path}</translation>
    </message>
    <message>
        <source>{name} is disconnected. What it may do stays until you revoke it: mcp-auth-bridge grants</source>
        <translation>{name} ist getrennt. Was die App darf, bleibt, bis Sie es widerrufen: mcp-auth-bridge grants</translation>
    </message>
    <message>
        <source>{name} is not connected, so there is nothing to take back.</source>
        <translation>{name} ist nicht verbunden, es gibt also nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>{name} is off.</source>
        <translation>{name} ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>{name} ist eingeschaltet.</translation>
    </message>
    <message>
        <source>{name} starts one server of its own:</source>
        <translation>{name} startet einen eigenen Server:</translation>
    </message>
    <message>
        <source>{name} starts {count} servers of its own:</source>
        <translation>{name} startet {count} eigene Server:</translation>
    </message>
    <message>
        <source>{name} stays in {app}.</source>
        <translation>{name} bleibt in {app}.</translation>
    </message>
    <message>
        <source>{name} wants to use: {names}</source>
        <translation>{name} möchte benutzen: {names}</translation>
    </message>
    <message>
        <source>{name} was left out: it needs {names}. Add it with `upstreams add`.</source>
        <translation>{name} wurde ausgelassen, es fehlt: {names}. Fügen Sie ihn mit `upstreams add` hinzu.</translation>
    </message>
    <message>
        <source>{name} was left out: {why}</source>
        <translation>{name} wurde ausgelassen: {why}</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>{name} works: {server} (MCP {version}).</source>
        <translation>{name} funktioniert: {server} (MCP {version}).</translation>
    </message>
    <message>
        <source>{name}, last seen {when}</source>
        <translation>{name}, zuletzt gesehen {when}</translation>
    </message>
    <message>
        <source>{option} takes {form}.</source>
        <translation>{option} erwartet {form}.</translation>
    </message>
    <message>
        <source>{passphrase_variable} names {named}.</source>
        <translation>{passphrase_variable} nennt {named}.</translation>
    </message>
    <message>
        <source>{path} would be changed:</source>
        <translation>{path} würde geändert:</translation>
    </message>
    <message>
        <source>{path} would be made:</source>
        <translation>{path} würde angelegt:</translation>
    </message>
    <message>
        <source>{path} would be removed:</source>
        <translation>{path} würde entfernt:</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [j/N] </translation>
    </message>
    <message>
        <source>“{name}” has no variable or header “{unknown}”.</source>
        <translation>„{name}“ hat keine Variable und keinen Header „{unknown}“.</translation>
    </message>
    <message>
        <source>“{said}” fits more than one app.</source>
        <translation>„{said}“ passt auf mehrere Apps.</translation>
    </message>
    <message>
        <source>“{text}” is no moment that is understood.</source>
        <translation>„{text}“ ist keine verständliche Zeitangabe.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>     the stand-in: {answer}</source>
        <translation>     der Stellvertreter: {answer}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; can&apos;t be the name of a parameter.</source>
        <translation>&quot;{name}&quot; kann kein Name eines Parameters sein.</translation>
    </message>
    <message>
        <source>1 event waits for Pangea Secure Audit Log.</source>
        <translation>1 Ereignis wartet auf Pangea Secure Audit Log.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>A client ID is psa_ and 32 lower-case letters or digits from 2 to 7; these are {number}.</source>
        <translation>Eine Client-ID besteht aus psa_ und 32 Kleinbuchstaben oder Ziffern von 2 bis 7; hier sind es {number}.</translation>
    </message>
    <message>
        <source>A code that leaks could be used by somebody else.</source>
        <translation>Ein Code, der in falsche Hände gerät, könnte von jemand anderem benutzt werden.</translation>
    </message>
    <message>
        <source>A code that leaks is then protected by the client secret alone.</source>
        <translation>Ein Code, der in falsche Hände gerät, ist dann nur durch das Client-Geheimnis geschützt.</translation>
    </message>
    <message>
        <source>A copy of the file can&apos;t be kept: {strerror}.</source>
        <translation>Eine Kopie der Datei kann nicht aufgehoben werden: {strerror}.</translation>
    </message>
    <message>
        <source>A domain looks like this: aws.us.pangea.cloud</source>
        <translation>Eine Domain sieht so aus: aws.us.pangea.cloud</translation>
    </message>
    <message>
        <source>A header has a character it can&apos;t have.</source>
        <translation>Ein Header enthält ein unzulässiges Zeichen.</translation>
    </message>
    <message>
        <source>A key can be good for a day to ten years.</source>
        <translation>Ein Schlüssel kann einen Tag bis zehn Jahre gelten.</translation>
    </message>
    <message>
        <source>A part of it appears twice.</source>
        <translation>Ein Teil davon kommt doppelt vor.</translation>
    </message>
    <message>
        <source>A profile of your own keeps its servers apart; this is the default profile.</source>
        <translation>Ein eigenes Profil hat eigene Server; dies ist das Standardprofil.</translation>
    </message>
    <message>
        <source>A secret never belongs in this file.</source>
        <translation>Ein Geheimnis gehört nie in diese Datei.</translation>
    </message>
    <message>
        <source>A settings file was expected there; move it away.</source>
        <translation>Dort wurde eine Einstellungsdatei erwartet; verschieben Sie ihn.</translation>
    </message>
    <message>
        <source>A tool of {names} changed after you approved it.</source>
        <translation>Ein Tool von {names} hat sich geändert, nachdem Sie es genehmigt hatten.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Activity waits here meanwhile.</source>
        <translation>Die Aktivität wartet so lange hier.</translation>
    </message>
    <message>
        <source>All is sent to Pangea Secure Audit Log.</source>
        <translation>Alles ist an Pangea Secure Audit Log gesendet.</translation>
    </message>
    <message>
        <source>Allow writing to it, or paste the entry yourself.</source>
        <translation>Erlauben Sie das Schreiben oder fügen Sie den Eintrag selbst ein.</translation>
    </message>
    <message>
        <source>An entry named {entry} leads elsewhere.</source>
        <translation>Ein Eintrag namens {entry} führt woandershin.</translation>
    </message>
    <message>
        <source>An entry named {entry} stands there already; it is replaced.</source>
        <translation>Ein Eintrag namens {entry} steht schon da; er wird ersetzt.</translation>
    </message>
    <message>
        <source>An environment variable has a character it can&apos;t have.</source>
        <translation>Eine Umgebungsvariable enthält ein unzulässiges Zeichen.</translation>
    </message>
    <message>
        <source>An issuer has no question mark in it.</source>
        <translation>Ein Aussteller hat kein Fragezeichen.</translation>
    </message>
    <message>
        <source>Another program came with {name}&apos;s access: {program} and {count} more.</source>
        <translation>Ein anderes Programm kam mit dem Zugang von {name}: {program} und {count} weitere.</translation>
    </message>
    <message>
        <source>Another program came with {name}&apos;s access: {program}.</source>
        <translation>Ein anderes Programm kam mit dem Zugang von {name}: {program}.</translation>
    </message>
    <message>
        <source>Another program holds the database. Try again in a moment.</source>
        <translation>Ein anderes Programm hält die Datenbank fest. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another program keeps the sealed file {name} busy.</source>
        <translation>Ein anderes Programm hält die versiegelte Datei {name} besetzt.</translation>
    </message>
    <message>
        <source>Another window or command of MCP Auth Bridge is changing settings of apps right now.</source>
        <translation>Ein anderes Fenster oder ein Befehl von MCP Auth Bridge ändert gerade Einstellungen von Apps.</translation>
    </message>
    <message>
        <source>Answer the open questions in MCP Auth Bridge first, then try again.</source>
        <translation>Beantworten Sie zuerst die offenen Fragen in MCP Auth Bridge und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Answer the page in your browser.</source>
        <translation>Beantworten Sie die Seite in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Any app that speaks Streamable HTTP and signs in by OAuth can be connected by the address alone.</source>
        <translation>Jede App, die Streamable HTTP spricht und sich mit OAuth anmeldet, lässt sich allein mit der Adresse verbinden.</translation>
    </message>
    <message>
        <source>Apps must sign in once more. The old file was kept as {name}.</source>
        <translation>Apps müssen sich noch einmal anmelden. Die alte Datei wurde als {name} aufgehoben.</translation>
    </message>
    <message>
        <source>Apps that are connected keep working. Try again in a moment.</source>
        <translation>Verbundene Apps arbeiten weiter. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>Fragen Sie weniger auf einmal ab.</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>Fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Ask whoever runs it. If it belongs to your organisation, its authority must be known to this computer.</source>
        <translation>Fragen Sie den Betreiber. Gehört er zu Ihrer Organisation, muss dieser Computer deren Zertifizierungsstelle kennen.</translation>
    </message>
    <message>
        <source>Ask whoever runs it. If it gives out tokens by hand, enter one instead.</source>
        <translation>Fragen Sie den Betreiber. Gibt er Token von Hand aus, tragen Sie stattdessen eines ein.</translation>
    </message>
    <message>
        <source>Ask {app} something, so that it looks for its tools.</source>
        <translation>Fragen Sie {app} etwas, damit die App nach ihren Tools sieht.</translation>
    </message>
    <message>
        <source>Asking about a token</source>
        <translation>Nach einem Token fragen</translation>
    </message>
    <message>
        <source>Asking who signed in</source>
        <translation>Fragen, wer sich angemeldet hat</translation>
    </message>
    <message>
        <source>At most {longest_name} letters.</source>
        <translation>Höchstens {longest_name} Buchstaben.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Begin again, and use the newest tab.</source>
        <translation>Beginnen Sie noch einmal und benutzen Sie den neuesten Tab.</translation>
    </message>
    <message>
        <source>Begin again; there are ten minutes for it.</source>
        <translation>Beginnen Sie noch einmal; dafür sind zehn Minuten Zeit.</translation>
    </message>
    <message>
        <source>Begin it at the top, for example /home/…</source>
        <translation>Beginnen Sie ganz oben, zum Beispiel /home/…</translation>
    </message>
    <message>
        <source>Begin with https://.</source>
        <translation>Beginnen Sie mit https://.</translation>
    </message>
    <message>
        <source>Bring it behind the bridge first.</source>
        <translation>Bringen Sie ihn zuerst hinter die Bridge.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Callback-Adresse</translation>
    </message>
    <message>
        <source>Change that one, or say that you want it twice, for example for another account.</source>
        <translation>Ändern Sie jenen, oder sagen Sie, dass Sie ihn doppelt wollen, zum Beispiel für ein anderes Konto.</translation>
    </message>
    <message>
        <source>Check how it is written, or give its full path.</source>
        <translation>Prüfen Sie die Schreibweise oder geben Sie den ganzen Pfad an.</translation>
    </message>
    <message>
        <source>Check its address, and that this computer is online.</source>
        <translation>Prüfen Sie die Adresse und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Check its address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check its address: it often ends in /mcp.</source>
        <translation>Prüfen Sie die Adresse: Sie endet oft auf /mcp.</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Prüfen Sie Namen und Berechtigungen.</translation>
    </message>
    <message>
        <source>Check that file and its permissions.</source>
        <translation>Prüfen Sie diese Datei und ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right.</source>
        <translation>Prüfen Sie, ob er läuft und ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>Check that it runs, and try again in a moment.</source>
        <translation>Prüfen Sie, ob er läuft, und versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Check that its address leads to an MCP server (Streamable HTTP), or its command starts one.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem MCP-Server (Streamable HTTP) führt oder der Befehl einen startet.</translation>
    </message>
    <message>
        <source>Check that this computer&apos;s clock is right, then try again.</source>
        <translation>Prüfen Sie, ob die Uhr dieses Computers stimmt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the client ID, and register exactly this callback address: {callback}</source>
        <translation>Prüfen Sie die Client-ID und registrieren Sie genau diese Callback-Adresse: {callback}</translation>
    </message>
    <message>
        <source>Check the client in the provider&apos;s console.</source>
        <translation>Prüfen Sie den Client in der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of that folder, then start again.</source>
        <translation>Prüfen Sie den Datenträger und die Berechtigungen dieses Ordners und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Check the disk, the file and its folder.</source>
        <translation>Prüfen Sie den Datenträger, die Datei und ihren Ordner.</translation>
    </message>
    <message>
        <source>Check the hosted login URL.</source>
        <translation>Prüfen Sie die Hosted-Login-URL.</translation>
    </message>
    <message>
        <source>Check the internet connection, then connect again.</source>
        <translation>Prüfen Sie die Internetverbindung und verbinden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the issuer address in the sign-in settings.</source>
        <translation>Prüfen Sie die Adresse des Ausstellers in den Anmeldeeinstellungen.</translation>
    </message>
    <message>
        <source>Check the permissions of {filename}, then try again.</source>
        <translation>Prüfen Sie die Berechtigungen von {filename} und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the permissions of {path}, then start again.</source>
        <translation>Prüfen Sie die Berechtigungen von {path} und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>Check the userinfo or introspection address.</source>
        <translation>Prüfen Sie die Userinfo- oder die Introspection-Adresse.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Choose a place for secrets…</source>
        <translation>Ort für Geheimnisse wählen…</translation>
    </message>
    <message>
        <source>Choose a port above 1023 in the settings.</source>
        <translation>Wählen Sie in den Einstellungen einen Port über 1023.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Wählen Sie eine andere Datei oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder in the settings of this server.</source>
        <translation>Wählen Sie einen anderen Ordner in den Einstellungen dieses Servers.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another number of days.</source>
        <translation>Wählen Sie eine andere Anzahl Tage.</translation>
    </message>
    <message>
        <source>Choose another prefix, so that their tools can be told apart.</source>
        <translation>Wählen Sie ein anderes Präfix, damit sich die Tools unterscheiden lassen.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>Choose another: {others}.</source>
        <translation>Wählen Sie eine andere: {others}.</translation>
    </message>
    <message>
        <source>Choose at least one server.</source>
        <translation>Wählen Sie mindestens einen Server.</translation>
    </message>
    <message>
        <source>Choose one in MCP Auth Bridge.</source>
        <translation>Wählen Sie einen in MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Choose one in Settings → Sign-in, and save it.</source>
        <translation>Wählen Sie einen unter Einstellungen → Anmeldung und speichern Sie.</translation>
    </message>
    <message>
        <source>Choose one of at least {shortest_passphrase} characters.</source>
        <translation>Wählen Sie eine mit mindestens {shortest_passphrase} Zeichen.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Wählen Sie eine von: {names}.</translation>
    </message>
    <message>
        <source>Choose “Sign in” in the server&apos;s settings first.</source>
        <translation>Wählen Sie zuerst „Anmelden“ in den Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>Client-ID und Geheimnis</translation>
    </message>
    <message>
        <source>Client metadata documents are not fetched here.</source>
        <translation>Metadaten-Dokumente von Clients werden hier nicht abgerufen.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Schließen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Close that program and try again, or choose another port; connected apps then need the new address.</source>
        <translation>Beenden Sie dieses Programm und versuchen Sie es noch einmal, oder wählen Sie einen anderen Port; verbundene Apps brauchen dann die neue Adresse.</translation>
    </message>
    <message>
        <source>Close this page.</source>
        <translation>Schließen Sie diese Seite.</translation>
    </message>
    <message>
        <source>Compare it with the page in your browser; it may have run out.</source>
        <translation>Vergleichen Sie ihn mit der Seite im Browser; er ist vielleicht abgelaufen.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Verbinden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Connect the app again and sign in with the provider that the server trusts.</source>
        <translation>Verbinden Sie die App noch einmal und melden Sie sich bei dem Anbieter an, dem der Server vertraut.</translation>
    </message>
    <message>
        <source>Connected apps keep working for a day. New sign-ins have to wait until it answers again.</source>
        <translation>Verbundene Apps arbeiten noch einen Tag weiter. Neue Anmeldungen müssen warten, bis er wieder antwortet.</translation>
    </message>
    <message>
        <source>Connected apps keep working. Try again in a moment.</source>
        <translation>Verbundene Apps arbeiten weiter. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Connected apps keep working. Try again later.</source>
        <translation>Verbundene Apps arbeiten weiter. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy the issuer from the provider&apos;s own page, to the letter (a final slash counts).</source>
        <translation>Kopieren Sie den Aussteller buchstabengetreu von der Seite des Anbieters (ein Schrägstrich am Ende zählt).</translation>
    </message>
    <message>
        <source>Copy the issuer from the server&apos;s own page, to the letter (a final slash counts).</source>
        <translation>Kopieren Sie den Aussteller buchstabengetreu von der Seite des Servers (ein Schrägstrich am Ende zählt).</translation>
    </message>
    <message>
        <source>Copy what is shown instead.</source>
        <translation>Kopieren Sie stattdessen, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Copy what is shown, and paste it there yourself.</source>
        <translation>Kopieren Sie, was gezeigt wird, und fügen Sie es dort selbst ein.</translation>
    </message>
    <message>
        <source>Copy what is shown, and paste it there.</source>
        <translation>Kopieren Sie, was gezeigt wird, und fügen Sie es dort ein.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Did you mean &quot;{near}&quot;?</source>
        <translation>Meinten Sie &quot;{near}&quot;?</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <source>Do so in MCP Auth Bridge.</source>
        <translation>Tun Sie das in MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Do this in the window of the app, or choose another place for secrets in its settings.</source>
        <translation>Tun Sie das im Fenster der App oder wählen Sie in den Einstellungen einen anderen Ort für Geheimnisse.</translation>
    </message>
    <message>
        <source>End it where it was started, with Ctrl+C.</source>
        <translation>Beenden Sie ihn dort, wo er gestartet wurde, mit Strg+C.</translation>
    </message>
    <message>
        <source>Enter it again in the settings of this server.</source>
        <translation>Tragen Sie es in den Einstellungen dieses Servers noch einmal ein.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Tragen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>Enter the client ID that belongs to it.</source>
        <translation>Tragen Sie die Client-ID ein, die dazugehört.</translation>
    </message>
    <message>
        <source>Enter the token or header again.</source>
        <translation>Tragen Sie das Token oder den Header noch einmal ein.</translation>
    </message>
    <message>
        <source>Fill in its addresses by hand.</source>
        <translation>Füllen Sie die Adressen von Hand aus.</translation>
    </message>
    <message>
        <source>Fill in the userinfo or the introspection address in the sign-in settings.</source>
        <translation>Füllen Sie in den Anmeldeeinstellungen die Userinfo- oder die Introspection-Adresse aus.</translation>
    </message>
    <message>
        <source>Fill in this or the introspection address; one of them says who signed in.</source>
        <translation>Füllen Sie dies oder die Introspection-Adresse aus; eine davon sagt, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For port {port}, first register this callback address with {provider}: {callback}</source>
        <translation>Für Port {port} registrieren Sie zuerst diese Callback-Adresse bei {provider}: {callback}</translation>
    </message>
    <message>
        <source>Give each scope its own quotation marks.</source>
        <translation>Setzen Sie jeden Scope in eigene Anführungszeichen.</translation>
    </message>
    <message>
        <source>Give its value, or leave it out.</source>
        <translation>Geben Sie den Wert an oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Give the address of the server behind it.</source>
        <translation>Geben Sie die Adresse des Servers dahinter an.</translation>
    </message>
    <message>
        <source>Give the passphrase, or choose another place in config.toml.</source>
        <translation>Geben Sie die Passphrase an, oder wählen Sie in config.toml einen anderen Ort.</translation>
    </message>
    <message>
        <source>Give the passphrase.</source>
        <translation>Geben Sie die Passphrase an.</translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>Geben Sie dem Anbieter einen Namen.</translation>
    </message>
    <message>
        <source>Have your provider give out tokens for this server&apos;s address, or choose another sign-in for it.</source>
        <translation>Lassen Sie Ihren Anbieter Token für die Adresse dieses Servers ausgeben oder wählen Sie eine andere Anmeldung für ihn.</translation>
    </message>
    <message>
        <source>Here belongs {wanted}.</source>
        <translation>Hierher gehört: {wanted}.</translation>
    </message>
    <message>
        <source>Home says what to do.</source>
        <translation>Die Übersicht sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Hosted login URL</source>
        <translation>Hosted-Login-URL</translation>
    </message>
    <message>
        <source>How the client proves itself</source>
        <translation>Wie sich der Client ausweist</translation>
    </message>
    <message>
        <source>If it has a page for developers, register {our_name} there with the callback address {redirect_uri}, and enter the client ID here.</source>
        <translation>Gibt es dort eine Seite für Entwickler, registrieren Sie {our_name} mit der Callback-Adresse {redirect_uri} und tragen Sie hier die Client-ID ein.</translation>
    </message>
    <message>
        <source>If it only needs longer, give it more time in its settings.</source>
        <translation>Braucht er nur länger, geben Sie ihm in den Einstellungen mehr Zeit.</translation>
    </message>
    <message>
        <source>If that was you, say so under Clients. If not, revoke the access there; the app can ask for it again.</source>
        <translation>Wenn Sie das waren, sagen Sie es unter Clients. Wenn nicht, widerrufen Sie dort den Zugang; die App kann ihn erneut erbitten.</translation>
    </message>
    <message>
        <source>If the app still wants to connect, it will ask again.</source>
        <translation>Wenn die App sich noch verbinden will, fragt sie erneut.</translation>
    </message>
    <message>
        <source>If this goes on, check its addresses in the sign-in settings.</source>
        <translation>Bleibt es so, prüfen Sie die Adressen in den Anmeldeeinstellungen.</translation>
    </message>
    <message>
        <source>If you trust it, change its address to {target}</source>
        <translation>Wenn Sie ihm vertrauen, ändern Sie die Adresse in {target}</translation>
    </message>
    <message>
        <source>In Antigravity, choose Refresh in Manage MCP Servers, or restart it.</source>
        <translation>Wählen Sie in Antigravity unter Manage MCP Servers Refresh, oder starten Sie es neu.</translation>
    </message>
    <message>
        <source>In Cline, open MCP Servers and choose Authenticate beside mcp-auth-bridge.</source>
        <translation>Öffnen Sie in Cline MCP Servers und wählen Sie Authenticate neben mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In Copilot CLI, type: /mcp auth mcp-auth-bridge</source>
        <translation>Tippen Sie in Copilot CLI: /mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>In Cursor, open Settings → Tools &amp; MCP and choose Connect beside mcp-auth-bridge.</source>
        <translation>Öffnen Sie in Cursor Settings → Tools &amp; MCP und wählen Sie Connect neben mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In Droid, type /mcp, choose mcp-auth-bridge and authenticate.</source>
        <translation>Tippen Sie in Droid /mcp, wählen Sie mcp-auth-bridge und melden Sie sich an.</translation>
    </message>
    <message>
        <source>In Gemini CLI, type: /mcp auth mcp-auth-bridge</source>
        <translation>Tippen Sie in Gemini CLI: /mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>In Kiro, choose Authenticate beside mcp-auth-bridge in the list of MCP servers.</source>
        <translation>Wählen Sie in Kiro in der Liste der MCP-Server Authenticate neben mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In LM Studio, switch mcp-auth-bridge on in the Program tab.</source>
        <translation>Schalten Sie in LM Studio im Tab Program mcp-auth-bridge ein.</translation>
    </message>
    <message>
        <source>In Qwen Code, type /mcp, choose mcp-auth-bridge and then Authenticate.</source>
        <translation>Tippen Sie in Qwen Code /mcp, wählen Sie mcp-auth-bridge und dann Authenticate.</translation>
    </message>
    <message>
        <source>In VS Code Insiders, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>Führen Sie in VS Code Insiders den Befehl „MCP: List Servers“ aus, wählen Sie mcp-auth-bridge und starten Sie es.</translation>
    </message>
    <message>
        <source>In VS Code, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>Führen Sie in VS Code den Befehl „MCP: List Servers“ aus, wählen Sie mcp-auth-bridge und starten Sie es.</translation>
    </message>
    <message>
        <source>In VSCodium, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>Führen Sie in VSCodium den Befehl „MCP: List Servers“ aus, wählen Sie mcp-auth-bridge und starten Sie es.</translation>
    </message>
    <message>
        <source>In Visual Studio, open the tools of the Copilot chat and choose Authenticate beside mcp-auth-bridge.</source>
        <translation>Öffnen Sie in Visual Studio die Tools des Copilot-Chats und wählen Sie Authenticate neben mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In Warp, open Settings → MCP servers and start mcp-auth-bridge.</source>
        <translation>Öffnen Sie in Warp Settings → MCP servers und starten Sie mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In Windsurf, choose Refresh above the list of MCP servers, or restart it.</source>
        <translation>Wählen Sie in Windsurf über der Liste der MCP-Server Refresh, oder starten Sie es neu.</translation>
    </message>
    <message>
        <source>In Zed, open the settings of the Agent panel and sign in beside mcp-auth-bridge.</source>
        <translation>Öffnen Sie in Zed die Einstellungen des Agent-Bereichs und melden Sie sich neben mcp-auth-bridge an.</translation>
    </message>
    <message>
        <source>In the Pangea console: AuthN, OAuth Server, Clients.</source>
        <translation>In der Pangea-Konsole: AuthN, OAuth Server, Clients.</translation>
    </message>
    <message>
        <source>In the console the token must be for Secure Audit Log. A project with several logs needs the config ID, too.</source>
        <translation>In der Konsole muss das Token für Secure Audit Log sein. Ein Projekt mit mehreren Protokollen braucht auch die Config-ID.</translation>
    </message>
    <message>
        <source>In the console the token must be for Vault, and allowed to store, read, list and delete secrets.</source>
        <translation>In der Konsole muss das Token für Vault sein und Geheimnisse speichern, lesen, auflisten und löschen dürfen.</translation>
    </message>
    <message>
        <source>Install .NET from dotnet.microsoft.com, then try again.</source>
        <translation>Installieren Sie .NET von dotnet.microsoft.com und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Install Bun from bun.sh, then try again.</source>
        <translation>Installieren Sie Bun von bun.sh und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Install Deno from deno.com, then try again.</source>
        <translation>Installieren Sie Deno von deno.com und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Install Docker and start it, then try again.</source>
        <translation>Installieren und starten Sie Docker und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Install MCP Auth Bridge in a folder with a shorter name than {command}.</source>
        <translation>Installieren Sie MCP Auth Bridge in einem Ordner mit einem kürzeren Namen als {command}.</translation>
    </message>
    <message>
        <source>Install Node.js from nodejs.org, then try again.</source>
        <translation>Installieren Sie Node.js von nodejs.org und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Install Podman, then try again.</source>
        <translation>Installieren Sie Podman und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Install Python from python.org, or write “python3”.</source>
        <translation>Installieren Sie Python von python.org oder schreiben Sie „python3“.</translation>
    </message>
    <message>
        <source>Install Python from python.org, then try again.</source>
        <translation>Installieren Sie Python von python.org und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Install a Java runtime, then try again.</source>
        <translation>Installieren Sie eine Java-Laufzeit und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Install and start GNOME Keyring or KDE Wallet, then try again.</source>
        <translation>Installieren und starten Sie GNOME Keyring oder KDE Wallet und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Install pipx from pipx.pypa.io, then try again.</source>
        <translation>Installieren Sie pipx von pipx.pypa.io und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Install that version again, or move {name} away to start afresh.</source>
        <translation>Installieren Sie jene Version wieder oder verschieben Sie {name}, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <source>Install uv from docs.astral.sh/uv, then try again.</source>
        <translation>Installieren Sie uv von docs.astral.sh/uv und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Is it started?</source>
        <translation>Ist er gestartet?</translation>
    </message>
    <message>
        <source>Is switched off in the app, so it is added switched off.</source>
        <translation>Ist in der App ausgeschaltet und wird deshalb ausgeschaltet hinzugefügt.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>It answered {status} to the introduction.</source>
        <translation>Er antwortete mit {status} auf die Vorstellung.</translation>
    </message>
    <message>
        <source>It asks for: {names}.</source>
        <translation>Er verlangt: {names}.</translation>
    </message>
    <message>
        <source>It begins with https://, for example https://example.com/mcp.</source>
        <translation>Sie beginnt mit https://, zum Beispiel https://example.com/mcp.</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>It begins with pts_.</source>
        <translation>Es beginnt mit pts_.</translation>
    </message>
    <message>
        <source>It can be tried again in {seconds} seconds.</source>
        <translation>In {seconds} Sekunden kann man es wieder versuchen.</translation>
    </message>
    <message>
        <source>It can still be disconnected; the file is then not restored to the letter.</source>
        <translation>Sie kann trotzdem getrennt werden; die Datei wird dann nicht buchstabengetreu wiederhergestellt.</translation>
    </message>
    <message>
        <source>It does not accept your login. Sign in again, or ask whoever runs it for access.</source>
        <translation>Er akzeptiert Ihre Anmeldung nicht. Melden Sie sich erneut an oder bitten Sie den Betreiber um Zugang.</translation>
    </message>
    <message>
        <source>It does not know this app. Start again; if a client ID was entered by hand, check it.</source>
        <translation>Er kennt diese App nicht. Beginnen Sie noch einmal; wurde eine Client-ID von Hand eingetragen, prüfen Sie sie.</translation>
    </message>
    <message>
        <source>It does not work there.</source>
        <translation>Er funktioniert dort nicht.</translation>
    </message>
    <message>
        <source>It does not work there: {words}</source>
        <translation>Er funktioniert dort nicht: {words}</translation>
    </message>
    <message>
        <source>It is connected as “{entry}”.</source>
        <translation>Sie ist als „{entry}“ verbunden.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Sie fehlt.</translation>
    </message>
    <message>
        <source>It is not safe to sign in to “{label}”.</source>
        <translation>Es ist nicht sicher, sich bei „{label}“ anzumelden.</translation>
    </message>
    <message>
        <source>It is part of the connection; remove it.</source>
        <translation>Er gehört zur Verbindung; entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>It is refused until you have looked at what it says of itself now.</source>
        <translation>Es wird abgelehnt, bis Sie angesehen haben, was es jetzt von sich sagt.</translation>
    </message>
    <message>
        <source>It is shown your own token of the identity provider, and can use it wherever that token is good. Choose this only for a server of the same organisation.</source>
        <translation>Ihm wird Ihr eigenes Token des Identitätsanbieters gezeigt, und er kann es überall benutzen, wo es gilt. Wählen Sie dies nur für einen Server derselben Organisation.</translation>
    </message>
    <message>
        <source>It is switched off in {app}, but on at the bridge.</source>
        <translation>Er ist in {app} ausgeschaltet, aber an der Bridge eingeschaltet.</translation>
    </message>
    <message>
        <source>It is switched off there.</source>
        <translation>Er ist dort ausgeschaltet.</translation>
    </message>
    <message>
        <source>It is switched off, and comes to the bridge switched off.</source>
        <translation>Er ist ausgeschaltet und kommt ausgeschaltet zur Bridge.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Es wird später noch einmal versucht.</translation>
    </message>
    <message>
        <source>It is tried again shortly.</source>
        <translation>Es wird in Kürze noch einmal versucht.</translation>
    </message>
    <message>
        <source>It is tried again soon.</source>
        <translation>Es wird bald noch einmal versucht.</translation>
    </message>
    <message>
        <source>It may have been accepted already.</source>
        <translation>Vielleicht wurde es schon akzeptiert.</translation>
    </message>
    <message>
        <source>It may have been changed back meanwhile.</source>
        <translation>Vielleicht wurde es inzwischen zurückgeändert.</translation>
    </message>
    <message>
        <source>It may have been revoked already.</source>
        <translation>Vielleicht wurde er schon widerrufen.</translation>
    </message>
    <message>
        <source>It may need no sign-in, or a token entered by hand.</source>
        <translation>Vielleicht braucht er keine Anmeldung oder ein von Hand eingetragenes Token.</translation>
    </message>
    <message>
        <source>It must be like https://example.com/mcp, without a name or password in it.</source>
        <translation>Sie muss wie https://example.com/mcp sein, ohne Namen oder Passwort darin.</translation>
    </message>
    <message>
        <source>It must begin with https://, or anybody on the way could read along.</source>
        <translation>Sie muss mit https:// beginnen, sonst könnte unterwegs jeder mitlesen.</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>It must not have a name, a password or a # in it.</source>
        <translation>Sie darf keinen Namen, kein Passwort und kein # enthalten.</translation>
    </message>
    <message>
        <source>It runs with the bridge itself.</source>
        <translation>Er läuft mit der Bridge selbst.</translation>
    </message>
    <message>
        <source>It says that it is a test.</source>
        <translation>Es sagt, dass es ein Test ist.</translation>
    </message>
    <message>
        <source>It says: {error}.</source>
        <translation>Er sagt: {error}.</translation>
    </message>
    <message>
        <source>It takes too long to find out where to sign in for “{label}”.</source>
        <translation>Es dauert zu lange herauszufinden, wo man sich für „{label}“ anmeldet.</translation>
    </message>
    <message>
        <source>It waits there for you to sign in.</source>
        <translation>Er wartet dort auf Ihre Anmeldung.</translation>
    </message>
    <message>
        <source>It wants to know who comes. Choose how to sign in to it: with a token, or on its own sign-in page.</source>
        <translation>Er will wissen, wer kommt. Wählen Sie, wie Sie sich bei ihm anmelden: mit einem Token oder auf seiner eigenen Anmeldeseite.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>Sie blieb unberührt.</translation>
    </message>
    <message>
        <source>It was reached by the older transport “SSE”. The bridge speaks Streamable HTTP; if the server knows only the older one, look for its new address (often ending in /mcp).</source>
        <translation>Er wurde über den älteren Transport „SSE“ erreicht. Die Bridge spricht Streamable HTTP; kennt der Server nur den älteren, suchen Sie seine neue Adresse (oft endet sie auf /mcp).</translation>
    </message>
    <message>
        <source>It was read as {kind}. Mend that line, or copy the text again.</source>
        <translation>Gelesen wurde es als {kind}. Berichtigen Sie diese Zeile oder kopieren Sie den Text noch einmal.</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>Er wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Its address begins with http://: anybody on the way can read and change what is said.</source>
        <translation>Die Adresse beginnt mit http://: Unterwegs kann jeder lesen und ändern, was gesagt wird.</translation>
    </message>
    <message>
        <source>Its address carries a secret, which stays in plain text. Better send it as a secret header.</source>
        <translation>Die Adresse enthält ein Geheimnis, das im Klartext bleibt. Senden Sie es besser als geheimen Header.</translation>
    </message>
    <message>
        <source>Its entry still names a command that is out of date.</source>
        <translation>Der Eintrag nennt noch einen veralteten Befehl.</translation>
    </message>
    <message>
        <source>Its entry still names {address}.</source>
        <translation>Der Eintrag nennt noch {address}.</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>Sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Its secrets can&apos;t be compared: {reason}</source>
        <translation>Die Geheimnisse lassen sich nicht vergleichen: {reason}</translation>
    </message>
    <message>
        <source>JWTs of {issuer} for {audience} are accepted, beside our own</source>
        <translation>JWTs von {issuer} für {audience} werden neben unseren eigenen akzeptiert</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Leave out the Authorization header, or choose to sign in with headers only.</source>
        <translation>Lassen Sie den Header Authorization weg oder melden Sie sich nur mit Headern an.</translation>
    </message>
    <message>
        <source>Leave out what comes before the domain: only, for example, aws.us.pangea.cloud</source>
        <translation>Lassen Sie weg, was vor der Domain steht: nur, zum Beispiel, aws.us.pangea.cloud</translation>
    </message>
    <message>
        <source>Leave out what follows the address.</source>
        <translation>Lassen Sie weg, was auf die Adresse folgt.</translation>
    </message>
    <message>
        <source>Leave out what follows the host name: only {address}</source>
        <translation>Lassen Sie weg, was auf den Hostnamen folgt: nur {address}</translation>
    </message>
    <message>
        <source>Leave out {well_known}; the issuer is what stands before it.</source>
        <translation>Lassen Sie {well_known} weg; der Aussteller ist, was davor steht.</translation>
    </message>
    <message>
        <source>Like this: {line}</source>
        <translation>Zum Beispiel: {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}.</source>
        <translation>Zeile {line}, Spalte {column}: {reason}.</translation>
    </message>
    <message>
        <source>Look at it on the Servers page.</source>
        <translation>Sehen Sie auf der Seite Server nach.</translation>
    </message>
    <message>
        <source>Look at it with your system&apos;s password app.</source>
        <translation>Sehen Sie in der Passwort-App Ihres Systems nach.</translation>
    </message>
    <message>
        <source>Look at the billing page of the Pangea console.</source>
        <translation>Sehen Sie auf der Abrechnungsseite der Pangea-Konsole nach.</translation>
    </message>
    <message>
        <source>Look at the change again, then write it.</source>
        <translation>Sehen Sie sich die Änderung noch einmal an und schreiben Sie sie dann.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>Sehen Sie sich die Änderung noch einmal an.</translation>
    </message>
    <message>
        <source>Look at them on the Servers page.</source>
        <translation>Sehen Sie auf der Seite Server nach.</translation>
    </message>
    <message>
        <source>Look at {path}, or move it away.</source>
        <translation>Sehen Sie sich {path} an oder verschieben Sie es.</translation>
    </message>
    <message>
        <source>Look for a question from your system on the screen, answer it, and try again. Nothing was lost.</source>
        <translation>Suchen Sie auf dem Bildschirm nach einer Frage Ihres Systems, beantworten Sie sie und versuchen Sie es noch einmal. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Lower ports need administrator rights, and higher ones do not exist.</source>
        <translation>Niedrigere Ports brauchen Administratorrechte, und höhere gibt es nicht.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge can&apos;t read the client secret. Its window says what to do; then load this page again.</source>
        <translation>MCP Auth Bridge kann das Client-Geheimnis nicht lesen. Das Fenster sagt, was zu tun ist; laden Sie danach diese Seite neu.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not end.</source>
        <translation>MCP Auth Bridge endet nicht.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is already running on this data.</source>
        <translation>MCP Auth Bridge läuft schon mit diesen Daten.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is not running.</source>
        <translation>MCP Auth Bridge läuft nicht.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge runs already, but does not answer.</source>
        <translation>MCP Auth Bridge läuft schon, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge runs, but does not answer.</source>
        <translation>MCP Auth Bridge läuft, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Make {name} and its folder writable again.</source>
        <translation>Machen Sie {name} und den Ordner wieder beschreibbar.</translation>
    </message>
    <message>
        <source>Many such servers also have a newer address that ends in /mcp; otherwise update the server.</source>
        <translation>Viele solche Server haben auch eine neuere Adresse, die auf /mcp endet; sonst aktualisieren Sie den Server.</translation>
    </message>
    <message>
        <source>Mend that line in {path}. Settings look like this: port = 8000</source>
        <translation>Berichtigen Sie diese Zeile in {path}. Einstellungen sehen so aus: port = 8000</translation>
    </message>
    <message>
        <source>Mend the file, or look at its permissions.</source>
        <translation>Berichtigen Sie die Datei oder sehen Sie nach ihren Berechtigungen.</translation>
    </message>
    <message>
        <source>Mend the file, or paste the entry.</source>
        <translation>Berichtigen Sie die Datei oder fügen Sie den Eintrag ein.</translation>
    </message>
    <message>
        <source>Mend {path}, or move it away.</source>
        <translation>Berichtigen Sie {path} oder verschieben Sie es.</translation>
    </message>
    <message>
        <source>Move it away and start again.</source>
        <translation>Verschieben Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>Move it away, or give it back to your user, then start again. Never run this app with sudo.</source>
        <translation>Verschieben Sie es oder geben Sie es Ihrem Benutzer zurück und starten Sie dann neu. Starten Sie diese App nie mit sudo.</translation>
    </message>
    <message>
        <source>Move {path} away, then start again.</source>
        <translation>Verschieben Sie {path} und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Name at least one algorithm.</source>
        <translation>Nennen Sie mindestens einen Algorithmus.</translation>
    </message>
    <message>
        <source>Name it among the settings, too.</source>
        <translation>Nennen Sie es auch in den Einstellungen.</translation>
    </message>
    <message>
        <source>Name the settings file of an app.</source>
        <translation>Nennen Sie die Einstellungsdatei einer App.</translation>
    </message>
    <message>
        <source>Name what will use it, for example “nightly backup”.</source>
        <translation>Nennen Sie, was ihn benutzen wird, zum Beispiel „nächtliche Sicherung“.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>No open question has this code.</source>
        <translation>Keine offene Frage hat diesen Code.</translation>
    </message>
    <message>
        <source>No other program has used this access.</source>
        <translation>Kein anderes Programm hat diesen Zugang benutzt.</translation>
    </message>
    <message>
        <source>No server is switched on for this app.</source>
        <translation>Für diese App ist kein Server eingeschaltet.</translation>
    </message>
    <message>
        <source>No token can be read without.</source>
        <translation>Ohne ihn ist kein Token lesbar.</translation>
    </message>
    <message>
        <source>No token, secret, name, e-mail address or host of yours is in it.</source>
        <translation>Kein Token, kein Geheimnis, kein Name, keine E-Mail-Adresse und kein Host von Ihnen ist darin.</translation>
    </message>
    <message>
        <source>Nobody can sign in without.</source>
        <translation>Ohne ihn kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>Niemand hat sich angemeldet.</translation>
    </message>
    <message>
        <source>None of the servers answers now.</source>
        <translation>Keiner der Server antwortet gerade.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later.</source>
        <translation>Nichts geht verloren; es wird später noch einmal versucht.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later. If this goes on, check the domain in Settings.</source>
        <translation>Nichts geht verloren; es wird später noch einmal versucht. Bleibt es so, prüfen Sie die Domain in den Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing is signed in to here.</source>
        <translation>Hier wird sich bei nichts angemeldet.</translation>
    </message>
    <message>
        <source>Nothing says how to ask {name} who signed in.</source>
        <translation>Nichts sagt, wie man {name} fragt, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the permissions of {parent}, then try again.</source>
        <translation>Nichts wurde geändert. Prüfen Sie den Datenträger und die Berechtigungen von {parent} und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>Nichts wurde geändert. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder, or look at the disk.</source>
        <translation>Nichts wurde geändert. Wählen Sie einen anderen Ordner oder sehen Sie nach dem Datenträger.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the file, or paste the entry yourself.</source>
        <translation>Nichts wurde geändert. Berichtigen Sie die Datei oder fügen Sie den Eintrag selbst ein.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Nothing was lost. Check the disk and the permissions of {parent}, then try again.</source>
        <translation>Nichts ging verloren. Prüfen Sie den Datenträger und die Berechtigungen von {parent} und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again; if it stays like this, sign out of the computer and in again.</source>
        <translation>Nichts ging verloren. Versuchen Sie es noch einmal; bleibt es so, melden Sie sich am Computer ab und wieder an.</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>Ein Ereignis</translation>
    </message>
    <message>
        <source>One of its arguments looks like a secret. Arguments stay in plain text, and every program on this computer can read them; better give it as a secret environment variable, if the server takes one.</source>
        <translation>Eines der Argumente sieht wie ein Geheimnis aus. Argumente bleiben im Klartext, und jedes Programm auf diesem Computer kann sie lesen; geben Sie es besser als geheime Umgebungsvariable an, wenn der Server eine annimmt.</translation>
    </message>
    <message>
        <source>One of these scopes is needed: {names}. Allow one at the sign-in, or ask whoever runs it.</source>
        <translation>Einer dieser Scopes ist nötig: {names}. Erlauben Sie einen bei der Anmeldung oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Only a client that was revoked can be removed from the list.</source>
        <translation>Nur ein widerrufener Client kann von der Liste entfernt werden.</translation>
    </message>
    <message>
        <source>Only servers reached by OAuth have one.</source>
        <translation>Nur Server, die mit OAuth erreicht werden, haben eine.</translation>
    </message>
    <message>
        <source>Only signatures that a public key checks prove anything here.</source>
        <translation>Nur Signaturen, die ein öffentlicher Schlüssel prüft, beweisen hier etwas.</translation>
    </message>
    <message>
        <source>Open audit log settings…</source>
        <translation>Audit-Protokoll-Einstellungen öffnen…</translation>
    </message>
    <message>
        <source>Open secrets settings…</source>
        <translation>Einstellungen für Geheimnisse öffnen…</translation>
    </message>
    <message>
        <source>Open sign-in settings…</source>
        <translation>Anmeldeeinstellungen öffnen…</translation>
    </message>
    <message>
        <source>Open token settings…</source>
        <translation>Token-Einstellungen öffnen…</translation>
    </message>
    <message>
        <source>Open {path} in a text editor and save it with the encoding UTF-8.</source>
        <translation>Öffnen Sie {path} in einem Texteditor und speichern Sie es in der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>Open {path}, change the setting there, and save.</source>
        <translation>Öffnen Sie {path}, ändern Sie dort die Einstellung und speichern Sie.</translation>
    </message>
    <message>
        <source>Or choose another place in config.toml: secrets = &quot;sealed_file&quot; keeps them in a file sealed with a passphrase, secrets = &quot;memory&quot; forgets them when the app quits.</source>
        <translation>Oder wählen Sie in config.toml einen anderen Ort: secrets = &quot;sealed_file&quot; verwahrt sie in einer mit Passphrase versiegelten Datei, secrets = &quot;memory&quot; vergisst sie, wenn die App endet.</translation>
    </message>
    <message>
        <source>Other servers are not affected.</source>
        <translation>Andere Server sind nicht betroffen.</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>Pangea Vault does not give back what was stored in it.</source>
        <translation>Pangea Vault gibt nicht zurück, was darin gespeichert wurde.</translation>
    </message>
    <message>
        <source>Pangea Vault needs its service token.</source>
        <translation>Pangea Vault braucht sein Diensttoken.</translation>
    </message>
    <message>
        <source>Paste only the part with the servers.</source>
        <translation>Fügen Sie nur den Teil mit den Servern ein.</translation>
    </message>
    <message>
        <source>Paste the part of an app&apos;s settings that names its servers, for example {&quot;mcpServers&quot;: {&quot;files&quot;: {&quot;command&quot;: &quot;npx&quot;, &quot;args&quot;: [&quot;…&quot;]}}}, the command that starts one, or its address.</source>
        <translation>Fügen Sie den Teil der Einstellungen einer App ein, der ihre Server nennt, zum Beispiel {&quot;mcpServers&quot;: {&quot;files&quot;: {&quot;command&quot;: &quot;npx&quot;, &quot;args&quot;: [&quot;…&quot;]}}}, den Befehl, der einen startet, oder seine Adresse.</translation>
    </message>
    <message>
        <source>Paste the part with the servers.</source>
        <translation>Fügen Sie den Teil mit den Servern ein.</translation>
    </message>
    <message>
        <source>Perhaps it has changed. Look for a newer version of this app.</source>
        <translation>Vielleicht hat es sich geändert. Suchen Sie nach einer neueren Version dieser App.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port {port} is taken.</source>
        <translation>Port {port} ist belegt.</translation>
    </message>
    <message>
        <source>Provider found</source>
        <translation>Anbieter gefunden</translation>
    </message>
    <message>
        <source>Put a plain settings file there.</source>
        <translation>Legen Sie dort eine einfache Einstellungsdatei ab.</translation>
    </message>
    <message>
        <source>Put back a copy of {path} from a backup. To begin anew and sign in everywhere again, move it away.</source>
        <translation>Legen Sie eine Kopie von {path} aus einer Sicherung zurück. Um neu zu beginnen und sich überall wieder anzumelden, verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>Put it back to {parent}, or start the app again to begin a new one.</source>
        <translation>Legen Sie sie nach {parent} zurück oder starten Sie die App neu, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>Put it on one line.</source>
        <translation>Schreiben Sie ihn in eine Zeile.</translation>
    </message>
    <message>
        <source>Put the file back where it points to, or remove the link.</source>
        <translation>Legen Sie die Datei dorthin zurück, wohin der Link zeigt, oder entfernen Sie den Link.</translation>
    </message>
    <message>
        <source>Put the keyring back from a backup. To begin anew and sign in everywhere again, choose Pangea Vault once more.</source>
        <translation>Stellen Sie den Schlüsselbund aus einer Sicherung wieder her. Um neu zu beginnen und sich überall wieder anzumelden, wählen Sie Pangea Vault noch einmal.</translation>
    </message>
    <message>
        <source>Put the real file or folder there, or set {home_variable} to the folder you want to use, then start again.</source>
        <translation>Legen Sie die echte Datei oder den echten Ordner dort ab oder setzen Sie {home_variable} auf den gewünschten Ordner und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Quit and reopen Claude Desktop.</source>
        <translation>Beenden Sie Claude Desktop und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Quit it and start it again; the log says more.</source>
        <translation>Beenden Sie es und starten Sie es wieder; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Quit the app it belongs to, then try again.</source>
        <translation>Beenden Sie die App, zu der sie gehört, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Quit this app, sign out of the computer and in again.</source>
        <translation>Beenden Sie diese App, melden Sie sich am Computer ab und wieder an.</translation>
    </message>
    <message>
        <source>Read more variables from a file (envFile), which was not looked at.</source>
        <translation>Las weitere Variablen aus einer Datei (envFile), die nicht angesehen wurde.</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI.</source>
        <translation>Registrieren Sie genau diese Adresse als Redirect-URI.</translation>
    </message>
    <message>
        <source>Register exactly this address with the provider.</source>
        <translation>Registrieren Sie genau diese Adresse beim Anbieter.</translation>
    </message>
    <message>
        <source>Register {our_name} there with the callback address {redirect_uri}, and enter the client ID here.</source>
        <translation>Registrieren Sie dort {our_name} mit der Callback-Adresse {redirect_uri} und tragen Sie hier die Client-ID ein.</translation>
    </message>
    <message>
        <source>Remove the link, or change what it leads to.</source>
        <translation>Entfernen Sie den Link oder ändern Sie, wohin er führt.</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>Entfernen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Restart Trae.</source>
        <translation>Starten Sie Trae neu.</translation>
    </message>
    <message>
        <source>Restart the app if it does not notice by itself.</source>
        <translation>Starten Sie die App neu, wenn sie es nicht von selbst bemerkt.</translation>
    </message>
    <message>
        <source>Restart your JetBrains IDE, or start Junie anew.</source>
        <translation>Starten Sie Ihre JetBrains-IDE oder Junie neu.</translation>
    </message>
    <message>
        <source>Restart your JetBrains IDE.</source>
        <translation>Starten Sie Ihre JetBrains-IDE neu.</translation>
    </message>
    <message>
        <source>Revoke it first.</source>
        <translation>Widerrufen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Run: claude mcp login mcp-auth-bridge (or type /mcp in Claude Code).</source>
        <translation>Führen Sie aus: claude mcp login mcp-auth-bridge (oder tippen Sie /mcp in Claude Code).</translation>
    </message>
    <message>
        <source>Run: cline mcp, and choose mcp-auth-bridge.</source>
        <translation>Führen Sie aus: cline mcp, und wählen Sie mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>Run: codex mcp login mcp-auth-bridge</source>
        <translation>Führen Sie aus: codex mcp login mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Run: kilo mcp auth mcp-auth-bridge</source>
        <translation>Führen Sie aus: kilo mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Run: opencode mcp auth mcp-auth-bridge</source>
        <translation>Führen Sie aus: opencode mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>S256 is not supported</source>
        <translation>S256 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Save it as text with the encoding UTF-8.</source>
        <translation>Speichern Sie sie als Text in der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8.</source>
        <translation>Speichern Sie sie in der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, so a command can&apos;t leave one there.</source>
        <translation>Geheimnisse werden nur im Speicher gehalten, deshalb kann ein Befehl dort keines hinterlassen.</translation>
    </message>
    <message>
        <source>Secrets are safe on this computer.</source>
        <translation>Die Geheimnisse sind auf diesem Computer sicher.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings → Audit log has a Test.</source>
        <translation>Unter Einstellungen → Audit-Protokoll gibt es einen Test.</translation>
    </message>
    <message>
        <source>Show changes…</source>
        <translation>Änderungen zeigen…</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>Änderung zeigen…</translation>
    </message>
    <message>
        <source>Show client…</source>
        <translation>Client zeigen…</translation>
    </message>
    <message>
        <source>Show servers…</source>
        <translation>Server zeigen…</translation>
    </message>
    <message>
        <source>Show server…</source>
        <translation>Server zeigen…</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Sign in to it again in MCP Auth Bridge.</source>
        <translation>Melden Sie sich in MCP Auth Bridge erneut bei ihm an.</translation>
    </message>
    <message>
        <source>Sign in to it, or check its token.</source>
        <translation>Melden Sie sich bei ihm an oder prüfen Sie sein Token.</translation>
    </message>
    <message>
        <source>Sign out of MCP Auth Bridge in the app and connect again.</source>
        <translation>Melden Sie sich in der App von MCP Auth Bridge ab und verbinden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Signing in is not possible yet.</source>
        <translation>Anmelden ist noch nicht möglich.</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Signs in to the server by OAuth, as mcp-remote did.</source>
        <translation>Meldet sich beim Server mit OAuth an, wie mcp-remote es tat.</translation>
    </message>
    <message>
        <source>So no app can be allowed it here. Whoever runs {provider} can give that right; then sign in again.</source>
        <translation>Deshalb kann es hier keiner App erlaubt werden. Wer {provider} betreibt, kann dieses Recht geben; melden Sie sich danach erneut an.</translation>
    </message>
    <message>
        <source>Somebody changed the entry after it was written.</source>
        <translation>Jemand hat den Eintrag geändert, nachdem er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Somebody took the entry out of {path}.</source>
        <translation>Jemand hat den Eintrag aus {path} herausgenommen.</translation>
    </message>
    <message>
        <source>Something else stands where the servers should be.</source>
        <translation>Wo die Server stehen sollten, steht etwas anderes.</translation>
    </message>
    <message>
        <source>Something went wrong inside MCP Auth Bridge.</source>
        <translation>In MCP Auth Bridge ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Start Amazon Q anew.</source>
        <translation>Starten Sie Amazon Q neu.</translation>
    </message>
    <message>
        <source>Start Amp anew.</source>
        <translation>Starten Sie Amp neu.</translation>
    </message>
    <message>
        <source>Start Claude Code anew.</source>
        <translation>Starten Sie Claude Code neu.</translation>
    </message>
    <message>
        <source>Start Cline anew.</source>
        <translation>Starten Sie Cline neu.</translation>
    </message>
    <message>
        <source>Start Codex anew.</source>
        <translation>Starten Sie Codex neu.</translation>
    </message>
    <message>
        <source>Start Copilot CLI anew.</source>
        <translation>Starten Sie Copilot CLI neu.</translation>
    </message>
    <message>
        <source>Start Crush anew.</source>
        <translation>Starten Sie Crush neu.</translation>
    </message>
    <message>
        <source>Start Gemini CLI anew.</source>
        <translation>Starten Sie Gemini CLI neu.</translation>
    </message>
    <message>
        <source>Start Kilo anew.</source>
        <translation>Starten Sie Kilo neu.</translation>
    </message>
    <message>
        <source>Start Qwen Code anew.</source>
        <translation>Starten Sie Qwen Code neu.</translation>
    </message>
    <message>
        <source>Start a new session in Goose.</source>
        <translation>Beginnen Sie eine neue Sitzung in Goose.</translation>
    </message>
    <message>
        <source>Start again from the app.</source>
        <translation>Beginnen Sie von der App aus noch einmal.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: {reason}.</source>
        <translation>Der Start beim Anmelden konnte nicht geändert werden: {reason}.</translation>
    </message>
    <message>
        <source>Start it again in MCP Auth Bridge.</source>
        <translation>Beginnen Sie sie in MCP Auth Bridge noch einmal.</translation>
    </message>
    <message>
        <source>Start it: mcp-auth-bridge</source>
        <translation>Starten Sie es: mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Start opencode anew.</source>
        <translation>Starten Sie opencode neu.</translation>
    </message>
    <message>
        <source>Start the app again and type it.</source>
        <translation>Starten Sie die App neu und geben Sie sie ein.</translation>
    </message>
    <message>
        <source>Start the app again.</source>
        <translation>Starten Sie die App neu.</translation>
    </message>
    <message>
        <source>Start the app once, so that it makes it.</source>
        <translation>Starten Sie die App einmal, damit sie ihn anlegt.</translation>
    </message>
    <message>
        <source>Start the sign-in again in a moment.</source>
        <translation>Beginnen Sie die Anmeldung gleich noch einmal.</translation>
    </message>
    <message>
        <source>Start the sign-in again; if this goes on, ask whoever runs the server.</source>
        <translation>Beginnen Sie die Anmeldung noch einmal; bleibt es so, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Stop MCP Auth Bridge and start it again; it then begins a new one.</source>
        <translation>Beenden Sie MCP Auth Bridge und starten Sie es wieder; dann beginnt es eine neue.</translation>
    </message>
    <message>
        <source>Switch it off instead.</source>
        <translation>Schalten Sie ihn stattdessen aus.</translation>
    </message>
    <message>
        <source>Switch it off only if signing in fails with it.</source>
        <translation>Schalten Sie es nur aus, wenn die Anmeldung damit fehlschlägt.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Schalten Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>Switch it on in MCP Auth Bridge.</source>
        <translation>Schalten Sie ihn in MCP Auth Bridge ein.</translation>
    </message>
    <message>
        <source>Switch it on, and connect an app to it.</source>
        <translation>Schalten Sie ihn ein und verbinden Sie eine App damit.</translation>
    </message>
    <message>
        <source>TOML has no word for nothing</source>
        <translation>TOML hat kein Wort für nichts</translation>
    </message>
    <message>
        <source>Take one of the two out of the file first.</source>
        <translation>Nehmen Sie zuerst einen der beiden aus der Datei.</translation>
    </message>
    <message>
        <source>Take that out. A password or token goes into a secret header.</source>
        <translation>Nehmen Sie das heraus. Ein Passwort oder Token gehört in einen geheimen Header.</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>That is half a minute to one hour.</source>
        <translation>Das ist eine halbe Minute bis eine Stunde.</translation>
    </message>
    <message>
        <source>That is nothing to five minutes.</source>
        <translation>Das ist nichts bis fünf Minuten.</translation>
    </message>
    <message>
        <source>That is one day to ten years.</source>
        <translation>Das ist ein Tag bis zehn Jahre.</translation>
    </message>
    <message>
        <source>That is one second to ten minutes.</source>
        <translation>Das ist eine Sekunde bis zehn Minuten.</translation>
    </message>
    <message>
        <source>That is ten minutes to one day.</source>
        <translation>Das sind zehn Minuten bis ein Tag.</translation>
    </message>
    <message>
        <source>That passphrase is too short.</source>
        <translation>Diese Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>Das Zugriffstoken</translation>
    </message>
    <message>
        <source>The account may be disabled; ask whoever runs it.</source>
        <translation>Das Konto ist vielleicht gesperrt; fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The address has a name, a password or a # in it.</source>
        <translation>Die Adresse enthält einen Namen, ein Passwort oder ein #.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>The address of the provider is not usable.</source>
        <translation>Die Adresse des Anbieters ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The address of this server can&apos;t be used.</source>
        <translation>Die Adresse dieses Servers ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in.</source>
        <translation>Die Antwort gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>The answer came from another identity provider.</source>
        <translation>Die Antwort kam von einem anderen Identitätsanbieter.</translation>
    </message>
    <message>
        <source>The answer of {name} can&apos;t be trusted: {reason}.</source>
        <translation>Der Antwort von {name} ist nicht zu trauen: {reason}.</translation>
    </message>
    <message>
        <source>The answer of “{label}” is longer than {size}, and was broken off.</source>
        <translation>Die Antwort von „{label}“ ist länger als {size} und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The app asked for its answer at an address it did not register.</source>
        <translation>Die App wollte ihre Antwort an einer Adresse, die sie nicht registriert hat.</translation>
    </message>
    <message>
        <source>The app let only some of its tools be used; choose them again here.</source>
        <translation>Die App ließ nur einige der Tools benutzen; wählen Sie sie hier noch einmal.</translation>
    </message>
    <message>
        <source>The app proves itself in a way that is not supported here (a signed assertion).</source>
        <translation>Die App weist sich auf eine Art aus, die hier nicht unterstützt wird (eine signierte Zusicherung).</translation>
    </message>
    <message>
        <source>The app sent a request that can&apos;t be right.</source>
        <translation>Die App hat eine Anfrage gesendet, die nicht stimmen kann.</translation>
    </message>
    <message>
        <source>The app&apos;s metadata document can&apos;t be fetched.</source>
        <translation>Das Metadaten-Dokument der App ist nicht abrufbar.</translation>
    </message>
    <message>
        <source>The app&apos;s metadata document has no usable redirect URI.</source>
        <translation>Das Metadaten-Dokument der App hat keine brauchbare Redirect-URI.</translation>
    </message>
    <message>
        <source>The app&apos;s settings, where it lists its MCP servers</source>
        <translation>Die Einstellungen der App, wo sie ihre MCP-Server auflistet</translation>
    </message>
    <message>
        <source>The audience is missing. Without it, tokens meant for any other server would do.</source>
        <translation>Die Audience fehlt. Ohne sie würden Token genügen, die für einen anderen Server bestimmt sind.</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: it has neither a command nor an address.</source>
        <translation>Die Bridge kann ihn nicht ausführen: Er hat weder Befehl noch Adresse.</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: it is this bridge itself.</source>
        <translation>Die Bridge kann ihn nicht ausführen: Er ist diese Bridge selbst.</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: {reason}</source>
        <translation>Die Bridge kann ihn nicht ausführen: {reason}</translation>
    </message>
    <message>
        <source>The bridge has it as “{kept}”, but with another {names}.</source>
        <translation>Die Bridge hat ihn als „{kept}“, doch dort ist anders: {names}.</translation>
    </message>
    <message>
        <source>The bridge has it as “{kept}”.</source>
        <translation>Die Bridge hat ihn als „{kept}“.</translation>
    </message>
    <message>
        <source>The bridge is there already, as “{entry}”; it would be there twice.</source>
        <translation>Die Bridge steht schon als „{entry}“ da; sie stünde dort doppelt.</translation>
    </message>
    <message>
        <source>The bridge sets the header {name} itself.</source>
        <translation>Den Header {name} setzt die Bridge selbst.</translation>
    </message>
    <message>
        <source>The built-in server can&apos;t be removed.</source>
        <translation>Der eingebaute Server kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The callback address is not registered with the provider; the sign-in settings show it.</source>
        <translation>Die Callback-Adresse ist beim Anbieter nicht registriert; die Anmeldeeinstellungen zeigen sie.</translation>
    </message>
    <message>
        <source>The client ID (psa_…) or the client secret (pck_…) in the sign-in settings is wrong, or the secret has run out: Pangea&apos;s last a year at most.</source>
        <translation>Die Client-ID (psa_…) oder das Client-Geheimnis (pck_…) in den Anmeldeeinstellungen ist falsch, oder das Geheimnis ist abgelaufen: Bei Pangea gilt es höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>The client ID is missing; it begins with psa_.</source>
        <translation>Die Client-ID fehlt; sie beginnt mit psa_.</translation>
    </message>
    <message>
        <source>The client ID or secret in the settings for other servers&apos; tokens is wrong or has run out.</source>
        <translation>Die Client-ID oder das Geheimnis in den Einstellungen für Token anderer Server ist falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>The client ID or secret in the sign-in settings is wrong or has run out.</source>
        <translation>Die Client-ID oder das Geheimnis in den Anmeldeeinstellungen ist falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>The client entered for this server is not allowed this kind of sign-in.</source>
        <translation>Dem für diesen Server eingetragenen Client ist diese Art der Anmeldung nicht erlaubt.</translation>
    </message>
    <message>
        <source>The client is not allowed this kind of sign-in; change that in the provider&apos;s console.</source>
        <translation>Dem Client ist diese Art der Anmeldung nicht erlaubt; ändern Sie das in der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>The client is not given a scope that the sign-in settings ask for.</source>
        <translation>Der Client bekommt einen Scope nicht, den die Anmeldeeinstellungen verlangen.</translation>
    </message>
    <message>
        <source>The client must be of the kind Authorization Code.</source>
        <translation>Der Client muss von der Art Authorization Code sein.</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be read from here.</source>
        <translation>Das Client-Geheimnis ist von hier aus nicht lesbar.</translation>
    </message>
    <message>
        <source>The client secret is not whole; copy it again.</source>
        <translation>Das Client-Geheimnis ist nicht vollständig; kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The command goes over several lines.</source>
        <translation>Der Befehl geht über mehrere Zeilen.</translation>
    </message>
    <message>
        <source>The command has a character that no command can have.</source>
        <translation>Der Befehl enthält ein Zeichen, das kein Befehl haben kann.</translation>
    </message>
    <message>
        <source>The command is missing.</source>
        <translation>Der Befehl fehlt.</translation>
    </message>
    <message>
        <source>The command is {argv}.</source>
        <translation>Der Befehl ist {argv}.</translation>
    </message>
    <message>
        <source>The config ID is not whole; copy it again.</source>
        <translation>Die Config-ID ist nicht vollständig; kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The connection to “{label}” at {place} is not secure: its certificate can&apos;t be trusted.</source>
        <translation>Die Verbindung zu „{label}“ unter {place} ist nicht sicher: Ihrem Zertifikat ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>The console shows it as Domain, for example aws.us.pangea.cloud.</source>
        <translation>Die Konsole zeigt sie als Domain, zum Beispiel aws.us.pangea.cloud.</translation>
    </message>
    <message>
        <source>The database can&apos;t be used right now.</source>
        <translation>Die Datenbank ist gerade nicht benutzbar.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The database was damaged, so a new one was started.</source>
        <translation>Die Datenbank war beschädigt, deshalb wurde eine neue begonnen.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of MCP Auth Bridge.</source>
        <translation>Die Datenbank wurde von einer neueren Version von MCP Auth Bridge geschrieben.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was promised is lost.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz; nichts Zugesagtes ist verloren.</translation>
    </message>
    <message>
        <source>The domain is missing. The console shows it as &quot;Domain&quot;, for example aws.us.pangea.cloud.</source>
        <translation>Die Domain fehlt. Die Konsole zeigt sie als &quot;Domain&quot;, zum Beispiel aws.us.pangea.cloud.</translation>
    </message>
    <message>
        <source>The domain of {names} is missing.</source>
        <translation>Die Domain von {names} fehlt.</translation>
    </message>
    <message>
        <source>The domain of {names} is not usable.</source>
        <translation>Die Domain von {names} ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The entry is gone already.</source>
        <translation>Der Eintrag ist schon weg.</translation>
    </message>
    <message>
        <source>The entry there is not ours, and stays.</source>
        <translation>Der Eintrag dort ist nicht unserer und bleibt.</translation>
    </message>
    <message>
        <source>The environment variable {name} comes twice.</source>
        <translation>Die Umgebungsvariable {name} kommt doppelt vor.</translation>
    </message>
    <message>
        <source>The file is far too long for a settings file.</source>
        <translation>Die Datei ist viel zu lang für eine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>The file is gone already.</source>
        <translation>Die Datei ist schon weg.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Die Datei ist {path}.</translation>
    </message>
    <message>
        <source>The file was changed since, so only our entry is taken out.</source>
        <translation>Die Datei wurde seitdem geändert, deshalb wird nur unser Eintrag herausgenommen.</translation>
    </message>
    <message>
        <source>The first start of a command may have to download it; try again.</source>
        <translation>Beim ersten Start muss ein Befehl vielleicht erst herunterladen; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder must be a whole path.</source>
        <translation>Der Ordner muss ein ganzer Pfad sein.</translation>
    </message>
    <message>
        <source>The folder {missing} is not there.</source>
        <translation>Den Ordner {missing} gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder {place} of {path} is read-only.</source>
        <translation>Der Ordner {place} von {path} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The header {name} comes twice.</source>
        <translation>Der Header {name} kommt doppelt vor.</translation>
    </message>
    <message>
        <source>The header {strip} can&apos;t be set for “{upstream}”.</source>
        <translation>Der Header {strip} kann für „{upstream}“ nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>The hosted login URL is missing. The console shows it on the AuthN overview as &quot;Hosted Login&quot;.</source>
        <translation>Die Hosted-Login-URL fehlt. Die Konsole zeigt sie in der AuthN-Übersicht als &quot;Hosted Login&quot;.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>Der Identitätsanbieter</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer can&apos;t be right.</source>
        <translation>Die Antwort des Identitätsanbieters kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>Der Aussteller</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>Der Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>The key to the secrets in Pangea Vault is gone from the keyring.</source>
        <translation>Der Schlüssel zu den Geheimnissen in Pangea Vault ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key would have run out already.</source>
        <translation>Der Schlüssel wäre schon abgelaufen.</translation>
    </message>
    <message>
        <source>The local server could not start.</source>
        <translation>Der lokale Server konnte nicht starten.</translation>
    </message>
    <message>
        <source>The log file says more.</source>
        <translation>Die Protokolldatei sagt mehr.</translation>
    </message>
    <message>
        <source>The log file says why.</source>
        <translation>Die Protokolldatei sagt, warum.</translation>
    </message>
    <message>
        <source>The login at {provider} has run out, and {provider} gave no way to renew it.</source>
        <translation>Die Anmeldung bei {provider} ist abgelaufen, und {provider} gab keinen Weg, sie zu erneuern.</translation>
    </message>
    <message>
        <source>The login at “{label}” can&apos;t be renewed now.</source>
        <translation>Die Anmeldung bei „{label}“ kann gerade nicht erneuert werden.</translation>
    </message>
    <message>
        <source>The login of {name} ends in {count} min.</source>
        <translation>Die Anmeldung von {name} endet in {count} Min.</translation>
    </message>
    <message>
        <source>The login was not recorded to its end. {problem}</source>
        <translation>Die Anmeldung wurde nicht bis zum Ende aufgezeichnet. {problem}</translation>
    </message>
    <message>
        <source>The longest answer is 64 KiB to 1 GiB.</source>
        <translation>Die längste Antwort ist 64 KiB bis 1 GiB.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>The others do. Each says what is wrong with it.</source>
        <translation>Die anderen funktionieren. Was nicht stimmt, steht beim jeweiligen Server.</translation>
    </message>
    <message>
        <source>The parameter &quot;{name}&quot; is set by each sign-in itself.</source>
        <translation>Den Parameter &quot;{name}&quot; setzt jede Anmeldung selbst.</translation>
    </message>
    <message>
        <source>The passphrase does not open the sealed file.</source>
        <translation>Die Passphrase öffnet die versiegelte Datei nicht.</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used yet.</source>
        <translation>Der Ort für Geheimnisse ist noch nicht benutzbar.</translation>
    </message>
    <message>
        <source>The provider does not know a scope that the sign-in settings ask for.</source>
        <translation>Der Anbieter kennt einen Scope nicht, den die Anmeldeeinstellungen verlangen.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Try again later.</source>
        <translation>Der Anbieter hat selbst ein Problem. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The provider is not answering.</source>
        <translation>Der Anbieter antwortet nicht.</translation>
    </message>
    <message>
        <source>The provider sent no code: {value}.</source>
        <translation>Der Anbieter hat keinen Code gesendet: {value}.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let us through to “{label}”.</source>
        <translation>Der Proxy dieses Netzwerks lässt uns nicht zu „{label}“ durch.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written: {reason}.</source>
        <translation>Die Aufzeichnung kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The report can&apos;t be written: {why}.</source>
        <translation>Der Bericht kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The rest of the record is not touched by it.</source>
        <translation>Der Rest der Aufzeichnung ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The rights are: {names}.</source>
        <translation>Die Rechte sind: {names}.</translation>
    </message>
    <message>
        <source>The sealed file is closed.</source>
        <translation>Die versiegelte Datei ist geschlossen.</translation>
    </message>
    <message>
        <source>The sealed file needs its passphrase.</source>
        <translation>Die versiegelte Datei braucht ihre Passphrase.</translation>
    </message>
    <message>
        <source>The sealed file {name} can&apos;t be used: {reason}.</source>
        <translation>Die versiegelte Datei {name} ist nicht benutzbar: {reason}.</translation>
    </message>
    <message>
        <source>The sealed file {name} is damaged.</source>
        <translation>Die versiegelte Datei {name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The sealed file {name} is gone.</source>
        <translation>Die versiegelte Datei {name} ist weg.</translation>
    </message>
    <message>
        <source>The sealed file {name} was made by another version of this app.</source>
        <translation>Die versiegelte Datei {name} wurde von einer anderen Version dieser App erstellt.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The server asks for rights that its own sign-in page does not know. Ask whoever runs it.</source>
        <translation>Der Server verlangt Rechte, die seine eigene Anmeldeseite nicht kennt. Fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The server needs a name.</source>
        <translation>Der Server braucht einen Namen.</translation>
    </message>
    <message>
        <source>The server stopped because of a fault of ours.</source>
        <translation>Der Server endete wegen eines Fehlers von uns.</translation>
    </message>
    <message>
        <source>The server “{name}” answers with an error ({status}).</source>
        <translation>Der Server „{name}“ antwortet mit einem Fehler ({status}).</translation>
    </message>
    <message>
        <source>The server “{name}” can&apos;t be used now (HTTP {status}).</source>
        <translation>Der Server „{name}“ ist gerade nicht benutzbar (HTTP {status}).</translation>
    </message>
    <message>
        <source>The server “{name}” can&apos;t take the app up again now.</source>
        <translation>Der Server „{name}“ kann die App gerade nicht wieder aufnehmen.</translation>
    </message>
    <message>
        <source>The server “{name}” did not answer within {seconds} seconds.</source>
        <translation>Der Server „{name}“ antwortete nicht innerhalb von {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>The server “{name}” did not introduce itself.</source>
        <translation>Der Server „{name}“ hat sich nicht vorgestellt.</translation>
    </message>
    <message>
        <source>The server “{name}” did not list its tools.</source>
        <translation>Der Server „{name}“ hat seine Tools nicht aufgelistet.</translation>
    </message>
    <message>
        <source>The server “{name}” did not list what it has.</source>
        <translation>Der Server „{name}“ hat nicht aufgelistet, was er hat.</translation>
    </message>
    <message>
        <source>The server “{name}” does not answer.</source>
        <translation>Der Server „{name}“ antwortet nicht.</translation>
    </message>
    <message>
        <source>The server “{name}” does not take the app up.</source>
        <translation>Der Server „{name}“ nimmt die App nicht auf.</translation>
    </message>
    <message>
        <source>The server “{name}” does not tell its tools.</source>
        <translation>Der Server „{name}“ nennt seine Tools nicht.</translation>
    </message>
    <message>
        <source>The server “{name}” forgets who it talks to.</source>
        <translation>Der Server „{name}“ vergisst, mit wem er spricht.</translation>
    </message>
    <message>
        <source>The server “{name}” speaks another version now.</source>
        <translation>Der Server „{name}“ spricht jetzt eine andere Version.</translation>
    </message>
    <message>
        <source>The server “{name}” speaks no version of MCP that is known here.</source>
        <translation>Der Server „{name}“ spricht keine Version von MCP, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>The server “{name}” wants a login.</source>
        <translation>Der Server „{name}“ will eine Anmeldung.</translation>
    </message>
    <message>
        <source>The server “{name}” was left meanwhile.</source>
        <translation>Der Server „{name}“ wurde inzwischen verlassen.</translation>
    </message>
    <message>
        <source>The server&apos;s address is another one now.</source>
        <translation>Die Adresse des Servers ist jetzt eine andere.</translation>
    </message>
    <message>
        <source>The service token is missing.</source>
        <translation>Das Diensttoken fehlt.</translation>
    </message>
    <message>
        <source>The service token is missing; it begins with pts_.</source>
        <translation>Das Diensttoken fehlt; es beginnt mit pts_.</translation>
    </message>
    <message>
        <source>The service token is not whole; copy it again.</source>
        <translation>Das Diensttoken ist nicht vollständig; kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The service token of Pangea Vault is gone from the keyring.</source>
        <translation>Das Diensttoken von Pangea Vault ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The service token of the audit log is missing.</source>
        <translation>Das Diensttoken des Audit-Protokolls fehlt.</translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation>Die Einstellungen sind: {names}.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be changed safely.</source>
        <translation>Die Einstellungen von {name} lassen sich nicht gefahrlos ändern.</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be written from here.</source>
        <translation>Die Einstellungen von {name} können von hier aus nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The settings of {name} changed since this was shown.</source>
        <translation>Die Einstellungen von {name} haben sich geändert, seit dies gezeigt wurde.</translation>
    </message>
    <message>
        <source>The sign-in page does not know the server. Ask whoever runs it.</source>
        <translation>Die Anmeldeseite kennt den Server nicht. Fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The sign-in page has a problem of its own. Try again later.</source>
        <translation>Die Anmeldeseite hat selbst ein Problem. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in settings may not fit; use Test there.</source>
        <translation>Die Anmeldeeinstellungen passen vielleicht nicht; benutzen Sie dort Testen.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was used before. Start it again.</source>
        <translation>Die Anmeldung dauerte zu lange oder wurde schon benutzt. Beginnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was used before. Try again.</source>
        <translation>Die Anmeldung dauerte zu lange oder wurde schon benutzt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system does not allow port {port}.</source>
        <translation>Das System erlaubt Port {port} nicht.</translation>
    </message>
    <message>
        <source>The system keyring</source>
        <translation>Der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>The time for a call is one second to one day.</source>
        <translation>Die Zeit für einen Aufruf ist eine Sekunde bis ein Tag.</translation>
    </message>
    <message>
        <source>The time to start is one second to ten minutes.</source>
        <translation>Die Zeit zum Starten ist eine Sekunde bis zehn Minuten.</translation>
    </message>
    <message>
        <source>The time until an unused server is stopped is ten seconds to a week.</source>
        <translation>Die Zeit, bis ein unbenutzter Server beendet wird, ist zehn Sekunden bis eine Woche.</translation>
    </message>
    <message>
        <source>The token for “{name}” is missing.</source>
        <translation>Das Token für „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>The token may have run out or been revoked. Make a new one in the console, and type it in Settings.</source>
        <translation>Das Token ist vielleicht abgelaufen oder widerrufen. Erstellen Sie in der Konsole ein neues und geben Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The token or header entered for it is wrong, or has run out. Enter a new one.</source>
        <translation>Das dafür eingetragene Token oder der Header ist falsch oder abgelaufen. Tragen Sie ein neues ein.</translation>
    </message>
    <message>
        <source>The tool “{name}” has no change to accept.</source>
        <translation>Das Tool „{name}“ hat keine Änderung, die zu akzeptieren wäre.</translation>
    </message>
    <message>
        <source>The value of the header {header} for “{name}” is missing.</source>
        <translation>Der Wert des Headers {header} für „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>The {name} address of the provider is not known or not usable.</source>
        <translation>Die Adresse „{name}“ des Anbieters ist nicht bekannt oder nicht brauchbar.</translation>
    </message>
    <message>
        <source>The {what} has a blank in it; perhaps too much was copied.</source>
        <translation>Darin ist ein Leerzeichen, vielleicht wurde zu viel kopiert: {what}.</translation>
    </message>
    <message>
        <source>The {what} is missing.</source>
        <translation>Es fehlt: {what}.</translation>
    </message>
    <message>
        <source>The {what} of the provider is not a secure address.</source>
        <translation>Beim Anbieter ist keine sichere Adresse: {what}.</translation>
    </message>
    <message>
        <source>The {what} of the provider is not usable.</source>
        <translation>Beim Anbieter ist nicht brauchbar: {what}.</translation>
    </message>
    <message>
        <source>The {what} of {host} is not usable.</source>
        <translation>Bei {host} ist nicht brauchbar: {what}.</translation>
    </message>
    <message>
        <source>There are two ways to sign in to this server.</source>
        <translation>Es gibt zwei Arten, sich bei diesem Server anzumelden.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is a server “{id}” already.</source>
        <translation>Einen Server „{id}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no MCP server in this text.</source>
        <translation>In diesem Text ist kein MCP-Server.</translation>
    </message>
    <message>
        <source>There is no OpenID provider at {name}.</source>
        <translation>Bei {name} gibt es keinen OpenID-Anbieter.</translation>
    </message>
    <message>
        <source>There is no app “{app_id}”.</source>
        <translation>Eine App „{app_id}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no app “{text}”.</source>
        <translation>Eine App „{text}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no credit left for {name}.</source>
        <translation>Für {name} ist kein Guthaben mehr da.</translation>
    </message>
    <message>
        <source>There is no place for the secret {stray}.</source>
        <translation>Für das Geheimnis {stray} gibt es keinen Platz.</translation>
    </message>
    <message>
        <source>There is no provider to record: you answer in this app.</source>
        <translation>Es gibt keinen Anbieter aufzuzeichnen: Sie antworten in dieser App.</translation>
    </message>
    <message>
        <source>There is no registry on this system.</source>
        <translation>Auf diesem System gibt es keine Registrierung.</translation>
    </message>
    <message>
        <source>There is no server “{name}” any more.</source>
        <translation>Den Server „{name}“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no server “{unknown}”.</source>
        <translation>Einen Server „{unknown}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no server “{upstream}”.</source>
        <translation>Einen Server „{upstream}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such client.</source>
        <translation>Einen solchen Client gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such connected client.</source>
        <translation>Einen solchen verbundenen Client gibt es nicht.</translation>
    </message>
    <message>
        <source>These settings can&apos;t be right.</source>
        <translation>Diese Einstellungen können nicht stimmen.</translation>
    </message>
    <message>
        <source>They are refused until you have looked at what they say of themselves now.</source>
        <translation>Sie werden abgelehnt, bis Sie angesehen haben, was sie jetzt von sich sagen.</translation>
    </message>
    <message>
        <source>This MCP session has ended.</source>
        <translation>Diese MCP-Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>This can&apos;t be done: {reason}.</source>
        <translation>Das geht nicht: {reason}.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back any more.</source>
        <translation>Das lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>This disk can&apos;t keep files private. Choose a folder on another disk by setting {home_variable}, then start again.</source>
        <translation>Dieser Datenträger kann Dateien nicht privat halten. Wählen Sie mit {home_variable} einen Ordner auf einem anderen und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>This is Pangea&apos;s own site; your project&apos;s hosted login begins with https://pdn-.</source>
        <translation>Das ist die Website von Pangea; der Hosted Login Ihres Projekts beginnt mit https://pdn-.</translation>
    </message>
    <message>
        <source>This is an address; here belongs {wanted}.</source>
        <translation>Das ist eine Adresse; hierher gehört: {wanted}.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This is not a web address: it has characters that don&apos;t belong there.</source>
        <translation>Das ist keine Webadresse: Sie enthält Zeichen, die nicht dorthin gehören.</translation>
    </message>
    <message>
        <source>This is the address of Pangea&apos;s API; the hosted login begins with https://pdn-.</source>
        <translation>Das ist die Adresse der Pangea-API; der Hosted Login beginnt mit https://pdn-.</translation>
    </message>
    <message>
        <source>This is the address of this bridge itself.</source>
        <translation>Das ist die Adresse dieser Bridge selbst.</translation>
    </message>
    <message>
        <source>This is the example, not your own client ID.</source>
        <translation>Das ist das Beispiel, nicht Ihre eigene Client-ID.</translation>
    </message>
    <message>
        <source>This is the example, not your own client secret.</source>
        <translation>Das ist das Beispiel, nicht Ihr eigenes Client-Geheimnis.</translation>
    </message>
    <message>
        <source>This is the example, not your own service token.</source>
        <translation>Das ist das Beispiel, nicht Ihr eigenes Diensttoken.</translation>
    </message>
    <message>
        <source>This is the example, not your own: the dots stand for your project.</source>
        <translation>Das ist das Beispiel, nicht Ihr eigener Wert: Die Punkte stehen für Ihr Projekt.</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs the domain, for example aws.us.pangea.cloud.</source>
        <translation>Das ist {kind}; hierher gehört die Domain, zum Beispiel aws.us.pangea.cloud.</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs the hosted login URL, which begins with https://.</source>
        <translation>Das ist {kind}; hierher gehört die Hosted-Login-URL, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs {wanted}.</source>
        <translation>Das ist {kind}; hierher gehört: {wanted}.</translation>
    </message>
    <message>
        <source>This operating system has no keyring we know.</source>
        <translation>Dieses Betriebssystem hat keinen Schlüsselbund, den wir kennen.</translation>
    </message>
    <message>
        <source>This question has already ended.</source>
        <translation>Diese Frage ist schon beendet.</translation>
    </message>
    <message>
        <source>This server has no sign-in page.</source>
        <translation>Dieser Server hat keine Anmeldeseite.</translation>
    </message>
    <message>
        <source>This sign-in is not known, or not any more.</source>
        <translation>Diese Anmeldung ist nicht oder nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This text has characters that don&apos;t belong in YAML.</source>
        <translation>Dieser Text enthält Zeichen, die nicht in YAML gehören.</translation>
    </message>
    <message>
        <source>This text is far too long for a settings file.</source>
        <translation>Dieser Text ist viel zu lang für eine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>This text is nested too deeply.</source>
        <translation>Dieser Text ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>To stop the app altogether, pause it or revoke it.</source>
        <translation>Um die App ganz aufzuhalten, halten Sie sie an oder widerrufen Sie sie.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens it gave out can&apos;t be checked. Apps that were checked lately keep working.</source>
        <translation>Die ausgegebenen Token sind nicht prüfbar. Apps, die kürzlich geprüft wurden, arbeiten weiter.</translation>
    </message>
    <message>
        <source>Tokens of {issuer} are not accepted.</source>
        <translation>Token von {issuer} werden nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Too many apps are asking at once.</source>
        <translation>Zu viele Apps fragen gleichzeitig.</translation>
    </message>
    <message>
        <source>Too many tokens are being looked at.</source>
        <translation>Zu viele Token werden gerade geprüft.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again later; if this goes on, ask whoever runs it.</source>
        <translation>Versuchen Sie es später noch einmal; bleibt es so, fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Try again when one of them is done.</source>
        <translation>Versuchen Sie es wieder, wenn eine davon fertig ist.</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Versuchen Sie es noch einmal oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if this goes on, use Test in the sign-in settings.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, benutzen Sie Testen in den Anmeldeeinstellungen.</translation>
    </message>
    <message>
        <source>Type a name, for example “GitHub”.</source>
        <translation>Geben Sie einen Namen ein, zum Beispiel „GitHub“.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Type it again. The file {path} was left as it is.</source>
        <translation>Geben Sie sie noch einmal ein. Die Datei {path} blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Type it in Settings → Audit log.</source>
        <translation>Geben Sie es unter Einstellungen → Audit-Protokoll ein.</translation>
    </message>
    <message>
        <source>Type it in Settings → Secrets.</source>
        <translation>Geben Sie es unter Einstellungen → Geheimnisse ein.</translation>
    </message>
    <message>
        <source>Type more of it.</source>
        <translation>Geben Sie mehr davon ein.</translation>
    </message>
    <message>
        <source>Type the former settings in once more.</source>
        <translation>Tragen Sie die früheren Einstellungen noch einmal ein.</translation>
    </message>
    <message>
        <source>Type what starts the server, for example: npx</source>
        <translation>Geben Sie ein, was den Server startet, zum Beispiel: npx</translation>
    </message>
    <message>
        <source>Unlock it in the dialog of your system.</source>
        <translation>Entsperren Sie ihn im Dialog Ihres Systems.</translation>
    </message>
    <message>
        <source>Unlock it when your system asks, then try again. Nothing was lost.</source>
        <translation>Entsperren Sie ihn, wenn Ihr System fragt, und versuchen Sie es dann noch einmal. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Until then apps can&apos;t use what it offers.</source>
        <translation>Bis dahin können Apps nicht verwenden, was er anbietet.</translation>
    </message>
    <message>
        <source>Use https://, or allow plain http for it if you trust everybody on the way.</source>
        <translation>Benutzen Sie https://, oder erlauben Sie http dafür, wenn Sie allen unterwegs vertrauen.</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <translation>Benutzen Sie Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>Benutzen Sie Buchstaben, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes and underscores, at most 32, or leave it empty.</source>
        <translation>Benutzen Sie Buchstaben, Ziffern, Binde- und Unterstriche, höchstens 32, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and dashes, at most {longest_id}.</source>
        <translation>Benutzen Sie Kleinbuchstaben, Ziffern und Bindestriche, höchstens {longest_id}.</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>Benutzen Sie die laufende oder beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If that does not help, end it with your system&apos;s task manager.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal. Hilft das nicht, beenden Sie es mit der Aufgabenverwaltung Ihres Systems.</translation>
    </message>
    <message>
        <source>Was only used in the folder {where}.</source>
        <translation>Wurde nur im Ordner {where} benutzt.</translation>
    </message>
    <message>
        <source>Was reached through mcp-remote; the bridge connects to the address itself.</source>
        <translation>Wurde über mcp-remote erreicht; die Bridge verbindet sich selbst mit der Adresse.</translation>
    </message>
    <message>
        <source>What is sent along to “{upstream}” has characters that can&apos;t be sent.</source>
        <translation>Was an „{upstream}“ mitgesendet wird, enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>What is sent to it is not sent elsewhere unasked.</source>
        <translation>Was an ihn gesendet wird, wird nicht ungefragt woandershin gesendet.</translation>
    </message>
    <message>
        <source>What is {name}?</source>
        <translation>Was ist {name}?</translation>
    </message>
    <message>
        <source>What is {name}? The app keeps it where we can&apos;t read it.</source>
        <translation>Was ist {name}? Die App verwahrt es, wo wir es nicht lesen können.</translation>
    </message>
    <message>
        <source>What runs is a server without a window (process {pid}).</source>
        <translation>Es läuft ein Server ohne Fenster (Prozess {pid}).</translation>
    </message>
    <message>
        <source>What was asked of it may or may not have been done.</source>
        <translation>Was verlangt wurde, ist vielleicht geschehen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>What was noted when this app was connected is damaged.</source>
        <translation>Was beim Verbinden dieser App notiert wurde, ist beschädigt.</translation>
    </message>
    <message>
        <source>What you filled in</source>
        <translation>Was Sie ausgefüllt haben</translation>
    </message>
    <message>
        <source>Windows can&apos;t start this at login: its path is too long.</source>
        <translation>Windows kann dies nicht beim Anmelden starten: Der Pfad ist zu lang.</translation>
    </message>
    <message>
        <source>With “memory only” it is forgotten; keep secrets in another place.</source>
        <translation>Bei „nur im Speicher“ wird es vergessen; verwahren Sie Geheimnisse an einem anderen Ort.</translation>
    </message>
    <message>
        <source>You already allowed what it asks for ({names}). Ask whoever runs it for access.</source>
        <translation>Was er verlangt, haben Sie schon erlaubt ({names}). Bitten Sie den Betreiber um Zugang.</translation>
    </message>
    <message>
        <source>You answer in this app; nothing else is needed.</source>
        <translation>Sie antworten in dieser App; sonst ist nichts nötig.</translation>
    </message>
    <message>
        <source>You are signed in to “{label}”.</source>
        <translation>Sie sind bei „{label}“ angemeldet.</translation>
    </message>
    <message>
        <source>You, or your organisation, said no there.</source>
        <translation>Sie oder Ihre Organisation haben dort abgelehnt.</translation>
    </message>
    <message>
        <source>Your keyring is waiting for you.</source>
        <translation>Ihr Schlüsselbund wartet auf Sie.</translation>
    </message>
    <message>
        <source>Your login at “{label}” is over.</source>
        <translation>Ihre Anmeldung bei „{label}“ ist vorbei.</translation>
    </message>
    <message>
        <source>Your login is not meant for “{name}”: its token names other servers.</source>
        <translation>Ihre Anmeldung ist nicht für „{name}“ bestimmt: Ihr Token nennt andere Server.</translation>
    </message>
    <message>
        <source>`mcp-auth-bridge grants --all` lists them.</source>
        <translation>`mcp-auth-bridge grants --all` listet sie auf.</translation>
    </message>
    <message>
        <source>a browser token</source>
        <translation>ein Browser-Token</translation>
    </message>
    <message>
        <source>a colon was expected after the name</source>
        <translation>nach dem Namen wurde ein Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>a comma or the closing bracket was expected here</source>
        <translation>hier wurde ein Komma oder die schließende Klammer erwartet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a name in double quotes was expected here</source>
        <translation>hier wurde ein Name in doppelten Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>a name was expected here</source>
        <translation>hier wurde ein Name erwartet</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>eine Zahl darin ist zu lang</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>eine Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <source>a person&apos;s id</source>
        <translation>die ID einer Person</translation>
    </message>
    <message>
        <source>a person&apos;s token</source>
        <translation>das Token einer Person</translation>
    </message>
    <message>
        <source>a program of {user}</source>
        <translation>ein Programm von {user}</translation>
    </message>
    <message>
        <source>a program that can&apos;t be recognised</source>
        <translation>ein Programm, das sich nicht erkennen lässt</translation>
    </message>
    <message>
        <source>a sealed file</source>
        <translation>eine versiegelte Datei</translation>
    </message>
    <message>
        <source>a service token</source>
        <translation>ein Diensttoken</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a table was expected there</source>
        <translation>dort wurde eine Tabelle erwartet</translation>
    </message>
    <message>
        <source>a token that does not exist is called good</source>
        <translation>ein Token, das es nicht gibt, wird gültig genannt</translation>
    </message>
    <message>
        <source>a value was expected here</source>
        <translation>hier wurde ein Wert erwartet</translation>
    </message>
    <message>
        <source>a whole number from {lowest} to {highest}</source>
        <translation>eine ganze Zahl von {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>alles wie üblich</translation>
    </message>
    <message>
        <source>an argument</source>
        <translation>einem Argument</translation>
    </message>
    <message>
        <source>answers without a token that it knows</source>
        <translation>antwortet ohne ein Token, das er kennt</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>authorization endpoint</source>
        <translation>Authorization-Endpunkt</translation>
    </message>
    <message>
        <source>claim that names the person</source>
        <translation>Claim, der die Person nennt</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>did not answer within {seconds} seconds of its start</source>
        <translation>antwortete nicht innerhalb von {seconds} Sekunden nach dem Start</translation>
    </message>
    <message>
        <source>ended by signal {signal}</source>
        <translation>beendet durch Signal {signal}</translation>
    </message>
    <message>
        <source>exited with code {code}</source>
        <translation>beendet mit Code {code}</translation>
    </message>
    <message>
        <source>has the right shape</source>
        <translation>hat die richtige Form</translation>
    </message>
    <message>
        <source>hosted login</source>
        <translation>Hosted Login</translation>
    </message>
    <message>
        <source>introspection address</source>
        <translation>Introspection-Adresse</translation>
    </message>
    <message>
        <source>introspection endpoint</source>
        <translation>Introspection-Endpunkt</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>it closed its connection</source>
        <translation>er hat seine Verbindung geschlossen</translation>
    </message>
    <message>
        <source>it does not read what it is sent</source>
        <translation>er liest nicht, was ihm gesendet wird</translation>
    </message>
    <message>
        <source>it has characters that don&apos;t belong in YAML</source>
        <translation>es hat Zeichen, die nicht in YAML gehören</translation>
    </message>
    <message>
        <source>it is far too long for a settings file</source>
        <translation>es ist viel zu lang für eine Einstellungsdatei</translation>
    </message>
    <message>
        <source>it is marked as something special</source>
        <translation>es ist als etwas Besonderes markiert</translation>
    </message>
    <message>
        <source>it is written in a way that can&apos;t be followed</source>
        <translation>es ist auf eine Art geschrieben, der man nicht folgen kann</translation>
    </message>
    <message>
        <source>it said more than {size} MiB at once</source>
        <translation>er sagte mehr als {size} MiB auf einmal</translation>
    </message>
    <message>
        <source>it sent no ID token</source>
        <translation>es wurde kein ID-Token gesendet</translation>
    </message>
    <message>
        <source>it shares its line with something else</source>
        <translation>es teilt sich die Zeile mit etwas anderem</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>seiner Adresse</translation>
    </message>
    <message>
        <source>its settings hold a character that can&apos;t be passed on</source>
        <translation>die Einstellungen enthalten ein Zeichen, das nicht weitergegeben werden kann</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation>verwahrt in: {place}</translation>
    </message>
    <message>
        <source>key address</source>
        <translation>Schlüsseladresse</translation>
    </message>
    <message>
        <source>memory only</source>
        <translation>nur im Speicher</translation>
    </message>
    <message>
        <source>must be for {audience}, signed with {listed}</source>
        <translation>müssen für {audience} sein, signiert mit {listed}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>keine passt</translation>
    </message>
    <message>
        <source>none is named in the sign-in settings</source>
        <translation>keiner steht in den Anmeldeeinstellungen</translation>
    </message>
    <message>
        <source>not mentioned; it is sent all the same</source>
        <translation>nicht erwähnt; es wird trotzdem gesendet</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>only those that this app gives out</source>
        <translation>nur die, die diese App ausgibt</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet sich</translation>
    </message>
    <message>
        <source>opens, for this client and this callback address</source>
        <translation>öffnet sich, für diesen Client und diese Callback-Adresse</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>part of MCP Auth Bridge</source>
        <translation>Teil von MCP Auth Bridge</translation>
    </message>
    <message>
        <source>private to you, in {data_dir}</source>
        <translation>nur für Sie, in {data_dir}</translation>
    </message>
    <message>
        <source>registration address</source>
        <translation>Registrierungsadresse</translation>
    </message>
    <message>
        <source>revocation address</source>
        <translation>Widerrufsadresse</translation>
    </message>
    <message>
        <source>revocation endpoint</source>
        <translation>Widerrufs-Endpunkt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>served by this app (process {pid}) at {address}</source>
        <translation>benutzt von dieser App (Prozess {pid}) unter {address}</translation>
    </message>
    <message>
        <source>shows its keys at {address}</source>
        <translation>zeigt seine Schlüssel unter {address}</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>something else stands where “{key}” would have to go</source>
        <translation>wo „{key}“ hingehört, steht etwas anderes</translation>
    </message>
    <message>
        <source>something unnamed</source>
        <translation>etwas Namenlosem</translation>
    </message>
    <message>
        <source>sound; {count} connected</source>
        <translation>in Ordnung; {count} verbunden</translation>
    </message>
    <message>
        <source>sqlite says: {words}.</source>
        <translation>sqlite sagt: {words}.</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>switched on; it begins with the next start</source>
        <translation>eingeschaltet; es beginnt mit dem nächsten Start</translation>
    </message>
    <message>
        <source>taken by Pangea Secure Audit Log</source>
        <translation>von Pangea Secure Audit Log angenommen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the ID token belongs to another sign-in</source>
        <translation>das ID-Token gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>the ID token has run out</source>
        <translation>das ID-Token ist abgelaufen</translation>
    </message>
    <message>
        <source>the ID token is for another application</source>
        <translation>das ID-Token ist für eine andere Anwendung</translation>
    </message>
    <message>
        <source>the ID token is from somebody else</source>
        <translation>das ID-Token ist von jemand anderem</translation>
    </message>
    <message>
        <source>the ID token is from the future</source>
        <translation>das ID-Token ist aus der Zukunft</translation>
    </message>
    <message>
        <source>the ID token names nobody</source>
        <translation>das ID-Token nennt niemanden</translation>
    </message>
    <message>
        <source>the ID token was made for another application</source>
        <translation>das ID-Token wurde für eine andere Anwendung gemacht</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>die Client-ID</translation>
    </message>
    <message>
        <source>the client ID, which begins with psa_</source>
        <translation>die Client-ID, die mit psa_ beginnt</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>das Client-Geheimnis</translation>
    </message>
    <message>
        <source>the client secret, which begins with pck_</source>
        <translation>das Client-Geheimnis, das mit pck_ beginnt</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>dem Befehl</translation>
    </message>
    <message>
        <source>the comment that begins here has no end</source>
        <translation>der Kommentar, der hier beginnt, hat kein Ende</translation>
    </message>
    <message>
        <source>the config ID, which begins with pci_</source>
        <translation>die Config-ID, die mit pci_ beginnt</translation>
    </message>
    <message>
        <source>the entry can&apos;t be put there without changing something else</source>
        <translation>der Eintrag kann dort nicht stehen, ohne etwas anderes zu ändern</translation>
    </message>
    <message>
        <source>the entry can&apos;t be taken out without changing something else</source>
        <translation>der Eintrag kann nicht herausgenommen werden, ohne etwas anderes zu ändern</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>dem Ordner</translation>
    </message>
    <message>
        <source>the id of a Vault item</source>
        <translation>die ID eines Vault-Eintrags</translation>
    </message>
    <message>
        <source>the id of a client secret</source>
        <translation>die ID eines Client-Geheimnisses</translation>
    </message>
    <message>
        <source>the id of a service configuration</source>
        <translation>die ID einer Dienstkonfiguration</translation>
    </message>
    <message>
        <source>the service token, which begins with pts_</source>
        <translation>das Diensttoken, das mit pts_ beginnt</translation>
    </message>
    <message>
        <source>the signature of the ID token does not fit</source>
        <translation>die Signatur des ID-Tokens passt nicht</translation>
    </message>
    <message>
        <source>the system keyring</source>
        <translation>der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>das System lehnt ab</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>the text ends too early; a closing bracket is missing</source>
        <translation>der Text endet zu früh; eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>the text in quotes that begins here has no end</source>
        <translation>der Text in Anführungszeichen, der hier beginnt, hat kein Ende</translation>
    </message>
    <message>
        <source>the text should have ended here</source>
        <translation>hier sollte der Text zu Ende sein</translation>
    </message>
    <message>
        <source>there is none that can be used</source>
        <translation>keiner ist benutzbar</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>this is no plain YAML</source>
        <translation>das ist kein einfaches YAML</translation>
    </message>
    <message>
        <source>this is no valid TOML</source>
        <translation>das ist kein gültiges TOML</translation>
    </message>
    <message>
        <source>this is no valid YAML</source>
        <translation>das ist kein gültiges YAML</translation>
    </message>
    <message>
        <source>those of {issuer} are not accepted</source>
        <translation>die von {issuer} werden nicht akzeptiert</translation>
    </message>
    <message>
        <source>to be kept in: {place}; not opened now</source>
        <translation>aufzubewahren in: {place}; jetzt nicht geöffnet</translation>
    </message>
    <message>
        <source>token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>userinfo address</source>
        <translation>Userinfo-Adresse</translation>
    </message>
    <message>
        <source>userinfo endpoint</source>
        <translation>Userinfo-Endpunkt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works; {issuer} knows the client</source>
        <translation>funktioniert; {issuer} kennt den Client</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{app} may not use it at the bridge yet: allow it under Clients.</source>
        <translation>{app} darf ihn an der Bridge noch nicht benutzen: Erlauben Sie es unter Clients.</translation>
    </message>
    <message>
        <source>{count} answers: {same} like the stand-in&apos;s, {different} different (≠), {others} with nothing to compare (·).</source>
        <translation>{count} Antworten: {same} wie beim Stellvertreter, {different} anders (≠), {others} ohne Vergleich (·).</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Byte</translation>
    </message>
    <message>
        <source>{count} clients have an id that starts with “{grant_id}”.</source>
        <translation>{count} Clients haben eine ID, die mit „{grant_id}“ beginnt.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tagen</translation>
    </message>
    <message>
        <source>{count} events wait for Pangea Secure Audit Log.</source>
        <translation>{count} Ereignisse warten auf Pangea Secure Audit Log.</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>{count} older ones were trimmed before they could be sent.</source>
        <translation>{count} ältere wurden gekürzt, bevor sie gesendet werden konnten.</translation>
    </message>
    <message>
        <source>{count} readable</source>
        <translation>{count} lesbar</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
    <message>
        <source>{count} servers do not work: {names}.</source>
        <translation>{count} Server funktionieren nicht: {names}.</translation>
    </message>
    <message>
        <source>{count} tools of {names} changed after you approved them.</source>
        <translation>{count} Tools von {names} haben sich geändert, nachdem Sie sie genehmigt hatten.</translation>
    </message>
    <message>
        <source>{file}, line {line}: </source>
        <translation>{file}, Zeile {line}: </translation>
    </message>
    <message>
        <source>{file}: </source>
        <translation>{file}: </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{host} did not register this app.</source>
        <translation>{host} hat diese App nicht registriert.</translation>
    </message>
    <message>
        <source>{host} does not protect sign-ins as MCP demands (PKCE with S256).</source>
        <translation>{host} schützt Anmeldungen nicht, wie MCP es verlangt (PKCE mit S256).</translation>
    </message>
    <message>
        <source>{host} does not register apps by itself.</source>
        <translation>{host} registriert Apps nicht von selbst.</translation>
    </message>
    <message>
        <source>{host} would be reached without encryption.</source>
        <translation>{host} würde unverschlüsselt erreicht.</translation>
    </message>
    <message>
        <source>{how}: {last}</source>
        <translation>{how}: {last}</translation>
    </message>
    <message>
        <source>{issuer} calls itself by another name than it was found under.</source>
        <translation>{issuer} nennt sich anders als dort, wo er gefunden wurde.</translation>
    </message>
    <message>
        <source>{issuer} is asked about tokens that are not ours, and what it calls good is</source>
        <translation>{issuer} wird zu Token befragt, die nicht unsere sind, und was er gültig nennt, gilt</translation>
    </message>
    <message>
        <source>{lost} older events were trimmed before they could be sent.</source>
        <translation>{lost} ältere Ereignisse wurden gekürzt, bevor sie gesendet werden konnten.</translation>
    </message>
    <message>
        <source>{moved} moved from the arguments to the environment, where docker takes it from.</source>
        <translation>{moved}: aus den Argumenten in die Umgebung verschoben, wo docker es sich holt.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{name} calls any token good</source>
        <translation>{name} nennt jedes Token gültig</translation>
    </message>
    <message>
        <source>{name} calls itself by another address than the settings do.</source>
        <translation>{name} nennt sich anders als in den Einstellungen.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be changed automatically.</source>
        <translation>{name} kann nicht automatisch geändert werden.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {reason}.</source>
        <translation>{name} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} describes itself at {issuer}</source>
        <translation>{name} beschreibt sich unter {issuer}</translation>
    </message>
    <message>
        <source>{name} did not say whether the login stands.</source>
        <translation>{name} sagte nicht, ob die Anmeldung noch gilt.</translation>
    </message>
    <message>
        <source>{name} did not say who signed in.</source>
        <translation>{name} sagte nicht, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>{name} did not understand what it was sent.</source>
        <translation>{name} hat nicht verstanden, was gesendet wurde.</translation>
    </message>
    <message>
        <source>{name} does not accept the service token.</source>
        <translation>{name} akzeptiert das Diensttoken nicht.</translation>
    </message>
    <message>
        <source>{name} does not describe itself completely.</source>
        <translation>{name} beschreibt sich nicht vollständig.</translation>
    </message>
    <message>
        <source>{name} does not describe itself.</source>
        <translation>{name} beschreibt sich nicht.</translation>
    </message>
    <message>
        <source>{name} does not have what was asked for.</source>
        <translation>{name} hat nicht, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>{name} does not let this person in.</source>
        <translation>{name} lässt diese Person nicht herein.</translation>
    </message>
    <message>
        <source>{name} does not work.</source>
        <translation>{name} funktioniert nicht.</translation>
    </message>
    <message>
        <source>{name} gave no way to renew it. Connected apps stop then, until a new sign-in.</source>
        <translation>{name} gab keinen Weg, sie zu erneuern. Verbundene Apps stehen dann still, bis zu einer neuen Anmeldung.</translation>
    </message>
    <message>
        <source>{name} has a problem of its own ({http_status}).</source>
        <translation>{name} hat selbst ein Problem ({http_status}).</translation>
    </message>
    <message>
        <source>{name} is far too long for a settings file.</source>
        <translation>{name} ist viel zu lang für eine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply.</source>
        <translation>{name} ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation>{name} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} is not a plain file.</source>
        <translation>{name} ist keine einfache Datei.</translation>
    </message>
    <message>
        <source>{name} is not answering.</source>
        <translation>{name} antwortet nicht.</translation>
    </message>
    <message>
        <source>{name} is too busy.</source>
        <translation>{name} ist überlastet.</translation>
    </message>
    <message>
        <source>{name} knows this client</source>
        <translation>{name} kennt diesen Client</translation>
    </message>
    <message>
        <source>{name} looks like a secret, but would be kept in plain text.</source>
        <translation>{name} sieht wie ein Geheimnis aus, würde aber im Klartext verwahrt.</translation>
    </message>
    <message>
        <source>{name} refuses this service token.</source>
        <translation>{name} lehnt dieses Diensttoken ab.</translation>
    </message>
    <message>
        <source>{name} says this login is over.</source>
        <translation>{name} sagt, diese Anmeldung ist vorbei.</translation>
    </message>
    <message>
        <source>{name} sent a login of another application.</source>
        <translation>{name} hat die Anmeldung einer anderen Anwendung gesendet.</translation>
    </message>
    <message>
        <source>{name} sent something that is not an answer.</source>
        <translation>{name} hat etwas gesendet, das keine Antwort ist.</translation>
    </message>
    <message>
        <source>{name} waits for you to sign in.</source>
        <translation>{name} wartet auf Ihre Anmeldung.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {reason}.</source>
        <translation>{name}, Zeile {line}, Spalte {column}: {reason}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is not UTF-8 text.</source>
        <translation>{name}, Zeile {line}: Das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>{needed} is missing.</source>
        <translation>{needed} fehlt.</translation>
    </message>
    <message>
        <source>{ours} is not supported</source>
        <translation>{ours} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>{path} belongs to another user of this computer.</source>
        <translation>{path} gehört einem anderen Benutzer dieses Computers.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <translation>{path} ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>{path} ist nicht benutzbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} ist nicht beschreibbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} ist ein Link zu einer Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>{path} is a link to another place, so it was left as it is.</source>
        <translation>{path} ist ein Link an einen anderen Ort und blieb deshalb, wie es war.</translation>
    </message>
    <message>
        <source>{path} is a link to another place.</source>
        <translation>{path} ist ein Link an einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} is in use.</source>
        <translation>{path} wird gerade benutzt.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB.</source>
        <translation>{path} ist größer als {limit} MB.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file.</source>
        <translation>{path} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{path} is no text file.</source>
        <translation>{path} ist keine Textdatei.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>{path} is not a plain file.</source>
        <translation>{path} ist keine einfache Datei.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} is read-only.</source>
        <translation>{path} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{path} stays open to other users of this computer.</source>
        <translation>{path} bleibt für andere Benutzer dieses Computers offen.</translation>
    </message>
    <message>
        <source>{path} was changed by another program just now.</source>
        <translation>{path} wurde gerade von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{place} answered with an error ({error}).</source>
        <translation>{place} antwortete mit einem Fehler ({error}).</translation>
    </message>
    <message>
        <source>{place} did not answer in time.</source>
        <translation>{place} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>{place} does not give back what was stored in it.</source>
        <translation>{place} gibt nicht zurück, was darin gespeichert wurde.</translation>
    </message>
    <message>
        <source>{place} has stopped answering.</source>
        <translation>{place} antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>{place} is locked.</source>
        <translation>{place} ist gesperrt.</translation>
    </message>
    <message>
        <source>{port} is free on this computer</source>
        <translation>{port} ist auf diesem Computer frei</translation>
    </message>
    <message>
        <source>{program} is using it.</source>
        <translation>Er wird benutzt von {program}.</translation>
    </message>
    <message>
        <source>{program} started by {app}</source>
        <translation>{program} gestartet von {app}</translation>
    </message>
    <message>
        <source>{provider} could not sign you in.</source>
        <translation>{provider} konnte Sie nicht anmelden.</translation>
    </message>
    <message>
        <source>{provider} did not complete the sign-in.</source>
        <translation>{provider} hat die Anmeldung nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>{provider} did not renew the login.</source>
        <translation>{provider} hat die Anmeldung nicht erneuert.</translation>
    </message>
    <message>
        <source>{provider} did not say whether the login stands.</source>
        <translation>{provider} sagte nicht, ob die Anmeldung noch gilt.</translation>
    </message>
    <message>
        <source>{provider} did not say who signed in.</source>
        <translation>{provider} sagte nicht, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>{provider} did not sign you in.</source>
        <translation>{provider} hat Sie nicht angemeldet.</translation>
    </message>
    <message>
        <source>{provider} did not take the login back.</source>
        <translation>{provider} hat die Anmeldung nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>{provider} does not let {name} {missing}.</source>
        <translation>{provider} erlaubt {name} nicht: {missing}.</translation>
    </message>
    <message>
        <source>{provider} does not show its signing keys.</source>
        <translation>{provider} zeigt seine Signaturschlüssel nicht.</translation>
    </message>
    <message>
        <source>{provider} gave no way to renew this login. It ends in {left}; connected apps then need a new sign-in.</source>
        <translation>{provider} gab keinen Weg, diese Anmeldung zu erneuern. Sie endet in {left}; verbundene Apps brauchen dann eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>{provider} gives {name} no rights here.</source>
        <translation>{provider} gibt {name} hier keine Rechte.</translation>
    </message>
    <message>
        <source>{provider} has a problem of its own ({status_code}).</source>
        <translation>{provider} hat selbst ein Problem ({status_code}).</translation>
    </message>
    <message>
        <source>{provider} is not answering.</source>
        <translation>{provider} antwortet nicht.</translation>
    </message>
    <message>
        <source>{provider} says this login is over.</source>
        <translation>{provider} sagt, diese Anmeldung ist vorbei.</translation>
    </message>
    <message>
        <source>{provider} sent an answer that is far too long.</source>
        <translation>{provider} hat eine viel zu lange Antwort gesendet.</translation>
    </message>
    <message>
        <source>{provider} sent back an incomplete answer.</source>
        <translation>{provider} hat eine unvollständige Antwort gesendet.</translation>
    </message>
    <message>
        <source>{provider} sent something that is not an answer.</source>
        <translation>{provider} hat etwas gesendet, das keine Antwort ist.</translation>
    </message>
    <message>
        <source>{provider} turns this sign-in away</source>
        <translation>{provider} weist diese Anmeldung ab</translation>
    </message>
    <message>
        <source>{provider} turns this sign-in away ({status})</source>
        <translation>{provider} weist diese Anmeldung ab ({status})</translation>
    </message>
    <message>
        <source>{reference} in {what} is not known here; put it in.</source>
        <translation>{reference} in {what} ist hier nicht bekannt; setzen Sie den Wert ein.</translation>
    </message>
    <message>
        <source>{variable} was taken from this computer&apos;s environment.</source>
        <translation>{variable} wurde aus der Umgebung dieses Computers übernommen.</translation>
    </message>
    <message>
        <source>{what} has a character it can&apos;t have.</source>
        <translation>{what} enthält ein unzulässiges Zeichen.</translation>
    </message>
    <message>
        <source>{what} has no value.</source>
        <translation>{what} hat keinen Wert.</translation>
    </message>
    <message>
        <source>{what} must be given again for it.</source>
        <translation>{what} muss dafür neu angegeben werden.</translation>
    </message>
    <message>
        <source>{where} {line}, column {column}: {words}.</source>
        <translation>{where} {line}, Spalte {column}: {words}.</translation>
    </message>
    <message>
        <source>{where}&quot;parameters&quot; must be a table, but it is {value}.</source>
        <translation>{where}&quot;parameters&quot; muss eine Tabelle sein, ist aber {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;rights&quot; must be a table, but it is {value}.</source>
        <translation>{where}&quot;rights&quot; muss eine Tabelle sein, ist aber {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;rights&quot; names no scope at all.</source>
        <translation>{where}&quot;rights&quot; nennt gar keinen Scope.</translation>
    </message>
    <message>
        <source>{where}&quot;{algorithm}&quot; can&apos;t be among the algorithms.</source>
        <translation>{where}&quot;{algorithm}&quot; kann nicht unter den Algorithmen sein.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {choices}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; muss eines von {choices} sein, ist aber {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {choices}.</source>
        <translation>{where}&quot;{name}&quot; muss eines von {choices} sein.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {listed}.</source>
        <translation>{where}&quot;{name}&quot; muss eines von {listed} sein.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be true or false, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; muss true oder false sein, ist aber {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {between}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; muss {between} sein, ist aber {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {between}.</source>
        <translation>{where}&quot;{name}&quot; muss {between} sein.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {wanted}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; muss {wanted} sein, ist aber {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;{wrong}&quot; is not one scope: it has a blank in it.</source>
        <translation>{where}&quot;{wrong}&quot; ist nicht ein Scope: Es enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>{where}[{name}] must be a table, but it is {value}.</source>
        <translation>{where}[{name}] muss eine Tabelle sein, ist aber {value}.</translation>
    </message>
    <message>
        <source>{where}a scope that gives &quot;{right}&quot; is empty.</source>
        <translation>{where}Ein Scope, der &quot;{right}&quot; gibt, ist leer.</translation>
    </message>
    <message>
        <source>{where}the parameter &quot;{name}&quot; must be text, but it is {text}.</source>
        <translation>{where}Der Parameter &quot;{name}&quot; muss Text sein, ist aber {text}.</translation>
    </message>
    <message>
        <source>{where}the scopes that give &quot;{right}&quot; must be a list of texts, but this is {scopes}.</source>
        <translation>{where}Die Scopes, die &quot;{right}&quot; geben, müssen eine Liste von Texten sein, hier ist es aber {scopes}.</translation>
    </message>
    <message>
        <source>{where}there is no right &quot;{right}&quot; under &quot;rights&quot;.</source>
        <translation>{where}Unter &quot;rights&quot; gibt es kein Recht &quot;{right}&quot;.</translation>
    </message>
    <message>
        <source>{where}there is no setting &quot;{name}&quot; under [{title}].</source>
        <translation>{where}Unter [{title}] gibt es keine Einstellung &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>{where}there is no setting &quot;{name}&quot;.</source>
        <translation>{where}Es gibt keine Einstellung &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>{where}{fault}</source>
        <translation>{where}{fault}</translation>
    </message>
    <message>
        <source>“{id}” can&apos;t be a server&apos;s id.</source>
        <translation>„{id}“ kann keine ID eines Servers sein.</translation>
    </message>
    <message>
        <source>“{key}” refers to another part of the file</source>
        <translation>„{key}“ verweist auf einen anderen Teil der Datei</translation>
    </message>
    <message>
        <source>“{label}” answers with {kind}, and not as an MCP server does.</source>
        <translation>„{label}“ antwortet mit {kind} und nicht wie ein MCP-Server.</translation>
    </message>
    <message>
        <source>“{label}” at {place} does not speak HTTP as it should.</source>
        <translation>„{label}“ unter {place} spricht HTTP nicht so, wie es sein soll.</translation>
    </message>
    <message>
        <source>“{label}” at {place} took no connection for {time}.</source>
        <translation>„{label}“ unter {place} nahm {time} lang keine Verbindung an.</translation>
    </message>
    <message>
        <source>“{label}” broke its answer off.</source>
        <translation>„{label}“ hat die Antwort abgebrochen.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be found: nobody knows the name {place}.</source>
        <translation>„{label}“ ist nicht zu finden: Niemand kennt den Namen {place}.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be reached at {place}.</source>
        <translation>„{label}“ ist unter {place} nicht erreichbar.</translation>
    </message>
    <message>
        <source>“{label}” closed the connection without an answer.</source>
        <translation>„{label}“ hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>“{label}” describes another server than the one it is.</source>
        <translation>„{label}“ beschreibt einen anderen Server, als er ist.</translation>
    </message>
    <message>
        <source>“{label}” did not let us in.</source>
        <translation>„{label}“ hat uns nicht hereingelassen.</translation>
    </message>
    <message>
        <source>“{label}” does not answer.</source>
        <translation>„{label}“ antwortet nicht.</translation>
    </message>
    <message>
        <source>“{label}” does not know this app any more.</source>
        <translation>„{label}“ kennt diese App nicht mehr.</translation>
    </message>
    <message>
        <source>“{label}” does not say now where to sign in.</source>
        <translation>„{label}“ sagt gerade nicht, wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>“{label}” does not say where to sign in.</source>
        <translation>„{label}“ sagt nicht, wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>“{label}” has a problem of its own ({status}).</source>
        <translation>„{label}“ hat selbst ein Problem ({status}).</translation>
    </message>
    <message>
        <source>“{label}” has another sign-in server than before ({issuer}).</source>
        <translation>„{label}“ hat einen anderen Anmeldeserver als früher ({issuer}).</translation>
    </message>
    <message>
        <source>“{label}” is switched off.</source>
        <translation>„{label}“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>“{label}” points to an address inside this computer.</source>
        <translation>„{label}“ verweist auf eine Adresse in diesem Computer.</translation>
    </message>
    <message>
        <source>“{label}” points to an address that is not secure.</source>
        <translation>„{label}“ verweist auf eine Adresse, die nicht sicher ist.</translation>
    </message>
    <message>
        <source>“{label}” says that it is at another address now ({status}).</source>
        <translation>„{label}“ sagt, dass es jetzt unter einer anderen Adresse ist ({status}).</translation>
    </message>
    <message>
        <source>“{label}” sends compressed answers nobody asked for, and not as an MCP server does.</source>
        <translation>„{label}“ sendet komprimierte Antworten, die niemand verlangt hat, und nicht wie ein MCP-Server.</translation>
    </message>
    <message>
        <source>“{label}” speaks the old SSE transport, which is not supported.</source>
        <translation>„{label}“ spricht den alten SSE-Transport, der nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>“{label}” wants more rights for this.</source>
        <translation>„{label}“ will hierfür mehr Rechte.</translation>
    </message>
    <message>
        <source>“{label}” wants you to sign in.</source>
        <translation>„{label}“ will, dass Sie sich anmelden.</translation>
    </message>
    <message>
        <source>“{label}” was silent for {call_seconds}.</source>
        <translation>„{label}“ schwieg {call_seconds} lang.</translation>
    </message>
    <message>
        <source>“{name}” appears twice.</source>
        <translation>„{name}“ kommt doppelt vor.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a header.</source>
        <translation>„{name}“ kann kein Name eines Headers sein.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of an environment variable.</source>
        <translation>„{name}“ kann kein Name einer Umgebungsvariable sein.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be tried out alone.</source>
        <translation>„{name}“ kann nicht allein ausprobiert werden.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be tried out here.</source>
        <translation>„{name}“ kann hier nicht ausprobiert werden.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t start: there is no command “{command}”.</source>
        <translation>„{name}“ kann nicht starten: Den Befehl „{command}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t start: {why}.</source>
        <translation>„{name}“ kann nicht starten: {why}.</translation>
    </message>
    <message>
        <source>“{name}” did not answer within {seconds} seconds of its start.</source>
        <translation>„{name}“ antwortete nicht innerhalb von {seconds} Sekunden nach dem Start.</translation>
    </message>
    <message>
        <source>“{name}” did not answer within {seconds} seconds of its start: {last}.</source>
        <translation>„{name}“ antwortete nicht innerhalb von {seconds} Sekunden nach dem Start: {last}.</translation>
    </message>
    <message>
        <source>“{name}” did not start: {words}.</source>
        <translation>„{name}“ ist nicht gestartet: {words}.</translation>
    </message>
    <message>
        <source>“{name}” has neither a command nor an address, so it was left out.</source>
        <translation>„{name}“ hat weder Befehl noch Adresse und wurde deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” has no sign-in page.</source>
        <translation>„{name}“ hat keine Anmeldeseite.</translation>
    </message>
    <message>
        <source>“{name}” has “{shown}” before the names of its tools already.</source>
        <translation>„{name}“ hat schon „{shown}“ vor den Namen seiner Tools.</translation>
    </message>
    <message>
        <source>“{name}” is not behind the bridge, so it stays in the settings of {app}.</source>
        <translation>„{name}“ ist nicht hinter der Bridge und bleibt deshalb in den Einstellungen von {app}.</translation>
    </message>
    <message>
        <source>“{name}” is not running.</source>
        <translation>„{name}“ läuft nicht.</translation>
    </message>
    <message>
        <source>“{name}” is switched off.</source>
        <translation>„{name}“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>“{name}” is this bridge itself, so it was left out.</source>
        <translation>„{name}“ ist diese Bridge selbst und wurde deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” is used by too many apps at once.</source>
        <translation>„{name}“ wird von zu vielen Apps gleichzeitig benutzt.</translation>
    </message>
    <message>
        <source>“{name}” keeps stopping soon after its start: {words}</source>
        <translation>„{name}“ endet immer wieder bald nach dem Start: {words}</translation>
    </message>
    <message>
        <source>“{name}” needs the secret {secret}, and it is not there.</source>
        <translation>„{name}“ braucht das Geheimnis {secret}, und es ist nicht da.</translation>
    </message>
    <message>
        <source>“{name}” runs that command already.</source>
        <translation>„{name}“ startet diesen Befehl schon.</translation>
    </message>
    <message>
        <source>“{name}” should run in the folder {directory}, and there is none.</source>
        <translation>„{name}“ soll im Ordner {directory} laufen, und den gibt es nicht.</translation>
    </message>
    <message>
        <source>“{name}” stands there twice</source>
        <translation>„{name}“ steht doppelt da</translation>
    </message>
    <message>
        <source>“{name}” stands there twice.</source>
        <translation>„{name}“ steht doppelt da.</translation>
    </message>
    <message>
        <source>“{name}” stopped right after its start: {server}</source>
        <translation>„{name}“ endete gleich nach dem Start: {server}</translation>
    </message>
    <message>
        <source>“{name}” uses that address already.</source>
        <translation>„{name}“ benutzt diese Adresse schon.</translation>
    </message>
    <message>
        <source>“{name}” wants your own login, and this app&apos;s access came without one.</source>
        <translation>„{name}“ will Ihre eigene Anmeldung, und der Zugang dieser App kam ohne.</translation>
    </message>
    <message>
        <source>“{name}” was stopped.</source>
        <translation>„{name}“ wurde beendet.</translation>
    </message>
    <message>
        <source>“{prefix}” can&apos;t go before the names of tools.</source>
        <translation>„{prefix}“ kann nicht vor den Namen von Tools stehen.</translation>
    </message>
    <message>
        <source>“{wanted}” is not a role.</source>
        <translation>„{wanted}“ ist keine Rolle.</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>a login code was used twice</source>
        <translation>ein Anmeldecode wurde zweimal benutzt</translation>
    </message>
    <message>
        <source>a token for another server</source>
        <translation>ein Token für einen anderen Server</translation>
    </message>
    <message>
        <source>a token from the future; the clocks may differ</source>
        <translation>ein Token aus der Zukunft; vielleicht gehen die Uhren verschieden</translation>
    </message>
    <message>
        <source>a token of another issuer</source>
        <translation>ein Token eines anderen Ausstellers</translation>
    </message>
    <message>
        <source>a token of another kind</source>
        <translation>ein Token anderer Art</translation>
    </message>
    <message>
        <source>a token that is bound to a key</source>
        <translation>ein Token, das an einen Schlüssel gebunden ist</translation>
    </message>
    <message>
        <source>a token without an end</source>
        <translation>ein Token ohne Ende</translation>
    </message>
    <message>
        <source>allowed ({because})</source>
        <translation>erlaubt ({because})</translation>
    </message>
    <message>
        <source>allowed before</source>
        <translation>früher erlaubt</translation>
    </message>
    <message>
        <source>allowed to call {tool} once ({because})</source>
        <translation>erlaubt: {tool} einmal aufrufen ({because})</translation>
    </message>
    <message>
        <source>allowed to {right} ({because})</source>
        <translation>erlaubt: {right} ({because})</translation>
    </message>
    <message>
        <source>an answer to a sign-in of another browser</source>
        <translation>eine Antwort auf eine Anmeldung eines anderen Browsers</translation>
    </message>
    <message>
        <source>an answer to a sign-in that is not under way</source>
        <translation>eine Antwort auf eine Anmeldung, die nicht im Gange ist</translation>
    </message>
    <message>
        <source>an old refresh token was used again</source>
        <translation>ein altes Aktualisierungstoken wurde noch einmal benutzt</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>another program came with its access, and was refused: {program}</source>
        <translation>ein anderes Programm kam mit dem Zugang und wurde abgelehnt: {program}</translation>
    </message>
    <message>
        <source>another program came with its access: {program}</source>
        <translation>ein anderes Programm kam mit dem Zugang: {program}</translation>
    </message>
    <message>
        <source>asked for one call of {tool}</source>
        <translation>hat um einen Aufruf gebeten: {tool}</translation>
    </message>
    <message>
        <source>asked for the right to {right}, for {tool}</source>
        <translation>hat um ein Recht gebeten: {right}, für {tool}</translation>
    </message>
    <message>
        <source>asked to connect</source>
        <translation>möchte sich verbinden</translation>
    </message>
    <message>
        <source>came with a token of another server</source>
        <translation>kam mit einem Token eines anderen Servers</translation>
    </message>
    <message>
        <source>denied ({because})</source>
        <translation>abgelehnt ({because})</translation>
    </message>
    <message>
        <source>denied on the page in the browser</source>
        <translation>auf der Seite im Browser abgelehnt</translation>
    </message>
    <message>
        <source>everything was paused</source>
        <translation>alles wurde angehalten</translation>
    </message>
    <message>
        <source>everything was resumed</source>
        <translation>alles wurde fortgesetzt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>finds tools by searching</source>
        <translation>findet Tools durch Suchen</translation>
    </message>
    <message>
        <source>gets all its tools in one list</source>
        <translation>bekommt alle Tools in einer Liste</translation>
    </message>
    <message>
        <source>it demands something that is not understood here</source>
        <translation>es verlangt etwas, das hier nicht verstanden wird</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>es nennt niemanden</translation>
    </message>
    <message>
        <source>it was paused</source>
        <translation>er wurde angehalten</translation>
    </message>
    <message>
        <source>its access ended</source>
        <translation>der Zugang ist beendet</translation>
    </message>
    <message>
        <source>its client has an odd name</source>
        <translation>der Client hat einen seltsamen Namen</translation>
    </message>
    <message>
        <source>its rights were changed</source>
        <translation>die Rechte wurden geändert</translation>
    </message>
    <message>
        <source>its signature fits no key of the issuer</source>
        <translation>die Signatur passt zu keinem Schlüssel des Ausstellers</translation>
    </message>
    <message>
        <source>its time was up</source>
        <translation>die Zeit war um</translation>
    </message>
    <message>
        <source>may use all servers, also later ones</source>
        <translation>darf alle Server benutzen, auch spätere</translation>
    </message>
    <message>
        <source>may use only {names}</source>
        <translation>darf nur {names} benutzen</translation>
    </message>
    <message>
        <source>no server allowed</source>
        <translation>kein Server erlaubt</translation>
    </message>
    <message>
        <source>no token of it came for too long, or such tokens are not accepted any more</source>
        <translation>zu lange kam kein Token davon, oder solche Token werden nicht mehr akzeptiert</translation>
    </message>
    <message>
        <source>not a token that is known here</source>
        <translation>kein Token, das hier bekannt ist</translation>
    </message>
    <message>
        <source>not allowed to call {tool} once ({because})</source>
        <translation>nicht erlaubt: {tool} einmal aufrufen ({because})</translation>
    </message>
    <message>
        <source>not allowed to {right} ({because})</source>
        <translation>nicht erlaubt: {right} ({because})</translation>
    </message>
    <message>
        <source>not used for too long</source>
        <translation>zu lange nicht benutzt</translation>
    </message>
    <message>
        <source>other resource</source>
        <translation>andere Ressource</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>von Ihnen angehalten</translation>
    </message>
    <message>
        <source>personal key made</source>
        <translation>persönlicher Schlüssel erstellt</translation>
    </message>
    <message>
        <source>registered itself</source>
        <translation>hat sich registriert</translation>
    </message>
    <message>
        <source>renewed its access</source>
        <translation>hat den Zugang erneuert</translation>
    </message>
    <message>
        <source>resumed by you</source>
        <translation>von Ihnen fortgesetzt</translation>
    </message>
    <message>
        <source>revoked by you</source>
        <translation>von Ihnen widerrufen</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>signed in a way that the settings don&apos;t allow</source>
        <translation>so signiert, wie es die Einstellungen nicht erlauben</translation>
    </message>
    <message>
        <source>signed out by the app</source>
        <translation>von der App abgemeldet</translation>
    </message>
    <message>
        <source>the activity log was cleared by you</source>
        <translation>das Aktivitätsprotokoll wurde von Ihnen geleert</translation>
    </message>
    <message>
        <source>the app gave up</source>
        <translation>die App hat aufgegeben</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>die Befehlszeile</translation>
    </message>
    <message>
        <source>the identity provider</source>
        <translation>der Identitätsanbieter</translation>
    </message>
    <message>
        <source>the issuer says that it is not good, or not any more</source>
        <translation>der Aussteller sagt, dass es nicht oder nicht mehr gilt</translation>
    </message>
    <message>
        <source>the login could not be checked for a day</source>
        <translation>die Anmeldung konnte einen Tag lang nicht geprüft werden</translation>
    </message>
    <message>
        <source>the login is not known any more</source>
        <translation>die Anmeldung ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>the login was dropped</source>
        <translation>die Anmeldung wurde fallen gelassen</translation>
    </message>
    <message>
        <source>the page in the browser</source>
        <translation>die Seite im Browser</translation>
    </message>
    <message>
        <source>the rule for {which} {tool} is now: {verdict}</source>
        <translation>die Regel für {which} {tool} ist jetzt: {verdict}</translation>
    </message>
    <message>
        <source>the server {name} was added</source>
        <translation>der Server {name} wurde hinzugefügt</translation>
    </message>
    <message>
        <source>the server {name} was changed</source>
        <translation>der Server {name} wurde geändert</translation>
    </message>
    <message>
        <source>the server {name} was removed</source>
        <translation>der Server {name} wurde entfernt</translation>
    </message>
    <message>
        <source>the server {name} was switched off</source>
        <translation>der Server {name} wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>the server {name} was switched on</source>
        <translation>der Server {name} wurde eingeschaltet</translation>
    </message>
    <message>
        <source>the settings of {name} were brought up to date</source>
        <translation>die Einstellungen von {name} wurden auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>the settings of {name} were changed back</source>
        <translation>die Einstellungen von {name} wurden zurückgeändert</translation>
    </message>
    <message>
        <source>the settings of {name} were changed to use this bridge</source>
        <translation>die Einstellungen von {name} wurden geändert, um diese Bridge zu benutzen</translation>
    </message>
    <message>
        <source>the sign-in was changed</source>
        <translation>die Anmeldung wurde geändert</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>die Zeit war abgelaufen</translation>
    </message>
    <message>
        <source>tools of the server {name} were switched on or off</source>
        <translation>Tools des Servers {name} wurden ein- oder ausgeschaltet</translation>
    </message>
    <message>
        <source>unknown token</source>
        <translation>unbekanntes Token</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{issuer} does not allow it</source>
        <translation>{issuer} erlaubt es nicht</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{name} has not answered for a day</source>
        <translation>{name} hat einen Tag lang nicht geantwortet</translation>
    </message>
    <message>
        <source>{program} may use its access, said by you</source>
        <translation>{program} darf den Zugang benutzen, sagten Sie</translation>
    </message>
    <message>
        <source>{rights}, set by you</source>
        <translation>{rights}, von Ihnen bestimmt</translation>
    </message>
    <message>
        <source>{rights}, set by {provider}</source>
        <translation>{rights}, von {provider} bestimmt</translation>
    </message>
    <message>
        <source>{upstream}: {tool} is not what was approved, and refused</source>
        <translation>{upstream}: {tool} ist nicht, was genehmigt wurde, und wird abgelehnt</translation>
    </message>
    <message>
        <source>{words}, set by you</source>
        <translation>{words}, von Ihnen bestimmt</translation>
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
        <source>Allowed. Back to {name}…</source>
        <translation>Erlaubt. Zurück zu {name}…</translation>
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
        <source>The access of {name} has ended: {because}.</source>
        <translation>Der Zugang von {name} ist beendet: {because}.</translation>
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
