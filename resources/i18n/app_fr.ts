<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source>Check access</source>
        <translation>Vérifier l’accès</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose a client and a tool.</source>
        <translation>Choisissez un client et un outil.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>It is not known yet which tools there are.</source>
        <translation>Les outils disponibles ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>Looking for the tools…</source>
        <translation>Recherche des outils…</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>Rechercher des outils</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>not among its servers</source>
        <translation>pas parmi ses serveurs</translation>
    </message>
</context>
<context>
    <name>AccessTokensForm</name>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message numerus="yes">
        <source>%n steps need you</source>
        <translation>
            <numerusform>%n étape nécessite votre intervention</numerusform>
            <numerusform>%n étapes nécessitent votre intervention</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that comes for the first time may</source>
        <translation>Un programme qui se présente pour la première fois peut</translation>
    </message>
    <message>
        <source>A token that the issuer took back is noticed within this time.</source>
        <translation>Un jeton retiré par l’émetteur est repéré dans ce délai.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>Adresse des clés</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Afterwards it can be changed for each one.</source>
        <translation>Ce choix peut ensuite être modifié pour chacun.</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmes</translation>
    </message>
    <message>
        <source>All of them. Left empty: none.</source>
        <translation>Tous sont exigés. Vide : aucun.</translation>
    </message>
    <message>
        <source>An answer is believed for</source>
        <translation>Une réponse est valable pendant</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>Interroger l’émetteur</translation>
    </message>
    <message>
        <source>Asks the issuer, lets nobody in, keeps nothing</source>
        <translation>Interroge l’émetteur, ne laisse entrer personne, ne conserve rien</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Clocks may differ by</source>
        <translation>Écart d’horloge toléré</translation>
    </message>
    <message>
        <source>Every app signs in here first. Tokens of other servers are refused.</source>
        <translation>Chaque application doit d’abord se connecter ici. Les jetons d’autres serveurs sont refusés.</translation>
    </message>
    <message>
        <source>Everything is in place</source>
        <translation>Tout est en place</translation>
    </message>
    <message>
        <source>How the client secret is sent</source>
        <translation>Mode d’envoi du secret client</translation>
    </message>
    <message>
        <source>In a header (Basic)</source>
        <translation>Dans un en-tête (Basic)</translation>
    </message>
    <message>
        <source>In the form (POST)</source>
        <translation>Dans le formulaire (POST)</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>Adresse d’introspection</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>JWTs of one issuer, read by its public keys. Works while the issuer is away.</source>
        <translation>JWT d’un seul émetteur, lus avec ses clés publiques. Fonctionne même si l’émetteur est injoignable.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Conservé dans {place}</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation>Laissez vide pour continuer avec celui qui est conservé.</translation>
    </message>
    <message>
        <source>Left empty: as the issuer says (RFC 7662).</source>
        <translation>Vide : selon l’émetteur (RFC 7662).</translation>
    </message>
    <message>
        <source>Left empty: as the issuer says.</source>
        <translation>Vide : selon l’émetteur.</translation>
    </message>
    <message>
        <source>Nobody here is asked first</source>
        <translation>Personne n’est consulté ici au préalable</translation>
    </message>
    <message>
        <source>One of them is enough. Left empty: no scope is needed.</source>
        <translation>Un seul suffit. Vide : aucun scope n’est nécessaire.</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>Une étape nécessite votre intervention</translation>
    </message>
    <message>
        <source>Only our own</source>
        <translation>Uniquement les nôtres</translation>
    </message>
    <message>
        <source>Programs that already hold an access token of another server, such as jobs in a company, can come in with it instead of signing in here.</source>
        <translation>Les programmes qui possèdent déjà un jeton d’accès d’un autre serveur, comme des tâches en entreprise, peuvent entrer avec lui au lieu de se connecter ici.</translation>
    </message>
    <message>
        <source>Saved. Only our own tokens are accepted.</source>
        <translation>Enregistré. Seuls nos propres jetons sont acceptés.</translation>
    </message>
    <message>
        <source>Saved. Tokens of this issuer are accepted from now on.</source>
        <translation>Enregistré. Les jetons de cet émetteur sont désormais acceptés.</translation>
    </message>
    <message>
        <source>Scopes that every token needs</source>
        <translation>Scopes exigés de chaque jeton</translation>
    </message>
    <message>
        <source>Scopes that let it change things</source>
        <translation>Scopes permettant de modifier des données</translation>
    </message>
    <message>
        <source>Scopes that let it delete or overwrite things</source>
        <translation>Scopes permettant de supprimer ou d’écraser des données</translation>
    </message>
    <message>
        <source>Signed tokens too</source>
        <translation>Aussi les jetons signés</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>The client under which the issuer lets us ask.</source>
        <translation>Le client au nom duquel l’émetteur nous laisse l’interroger.</translation>
    </message>
    <message>
        <source>The issuer is asked about each token, and is shown it. Works for any kind of token.</source>
        <translation>L’émetteur est interrogé sur chaque jeton, et le voit. Fonctionne avec tout type de jeton.</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to another address and is not sent to this one.</source>
        <translation>Le secret conservé appartient à une autre adresse et n’est pas envoyé à celle-ci.</translation>
    </message>
    <message>
        <source>The server that gives these tokens out. Everything else is read from there.</source>
        <translation>Le serveur qui délivre ces jetons. Tout le reste y est lu.</translation>
    </message>
    <message>
        <source>Then the token is read again.</source>
        <translation>Passé ce délai, le jeton est relu.</translation>
    </message>
    <message>
        <source>There is no secret (public client)</source>
        <translation>Il n’y a pas de secret (client public)</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>What a token must be for, if it says so. Tokens that name an audience are refused without it.</source>
        <translation>Ce à quoi un jeton doit être destiné, s’il l’indique. Si ce champ est vide, les jetons qui indiquent une audience sont refusés.</translation>
    </message>
    <message>
        <source>What a token must be for. Ask the issuer to put it into tokens for this bridge, and no others.</source>
        <translation>Ce à quoi un jeton doit être destiné. Demandez à l’émetteur de l’inscrire dans les jetons pour cette passerelle, et dans aucun autre.</translation>
    </message>
    <message>
        <source>Which access tokens are accepted</source>
        <translation>Jetons d’accès acceptés</translation>
    </message>
    <message>
        <source>Whoever the issuer gives such a token gets in at once. Each program and person then appears under Clients, where you can limit, pause or revoke it.</source>
        <translation>Quiconque reçoit un tel jeton de l’émetteur entre aussitôt. Chaque programme et chaque personne apparaît ensuite dans Clients, où vous pouvez limiter, suspendre ou révoquer son accès.</translation>
    </message>
    <message>
        <source>With blanks between them.</source>
        <translation>Séparés par des espaces.</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>Vous avez fait des modifications depuis ce test</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>seulement lire</translation>
    </message>
    <message>
        <source>read and change things</source>
        <translation>lire et modifier des données</translation>
    </message>
    <message>
        <source>read, change and delete things</source>
        <translation>lire, modifier et supprimer des données</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Copier cette ligne</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete what the call carried</source>
        <translation>Supprimer le contenu de l’appel</translation>
    </message>
    <message>
        <source>Details of the selected line</source>
        <translation>Détails de la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Grant ID</source>
        <translation>ID de l’accès</translation>
    </message>
    <message>
        <source>Hides the details</source>
        <translation>Masque les détails</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What the call carried</source>
        <translation>Contenu de l’appel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>{caption}: {value}</source>
        <translation>{caption} : {value}</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>How long a call took, in milliseconds</source>
        <translation>Durée d’un appel, en millisecondes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column} : {value}</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 line found</source>
        <translation>1 ligne trouvée</translation>
    </message>
    <message>
        <source>1 line saved</source>
        <translation>1 ligne enregistrée</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Change how long activity is kept</source>
        <translation>Modifier la durée de conservation de l’activité</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Connecter une application…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Every call of an app, every sign-in and every change is listed here as it happens.</source>
        <translation>Chaque appel d’une application, chaque authentification et chaque modification apparaît ici aussitôt.</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>JSON Lines, for programs (*.jsonl)</source>
        <translation>JSON Lines, pour les programmes (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Lines are kept for %n days.</source>
        <translation>
            <numerusform>Les lignes sont conservées %n jour.</numerusform>
            <numerusform>Les lignes sont conservées %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines are kept for 1 day.</source>
        <translation>Les lignes sont conservées 1 jour.</translation>
    </message>
    <message>
        <source>No line fits this filter.</source>
        <translation>Aucune ligne ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Seulement {name}</translation>
    </message>
    <message>
        <source>Saves the lines that are listed, for other programs</source>
        <translation>Enregistre les lignes affichées, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Rechercher dans l’activité</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>{count} lines found</source>
        <translation>{count} lignes trouvées</translation>
    </message>
    <message>
        <source>{count} lines saved</source>
        <translation>{count} lignes enregistrées</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>AdvancedForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>For finding out what goes wrong. The file fills faster, so that it reaches less far back.</source>
        <translation>Pour savoir ce qui ne va pas. Le fichier se remplit plus vite et remonte donc moins loin.</translation>
    </message>
    <message>
        <source>For somebody who helps you: versions, settings, problems, servers by their kind, and the end of the log, without tokens, names, addresses or what calls carried. You see it before it is saved, and nothing is sent anywhere.</source>
        <translation>Pour une personne qui vous aide : versions, paramètres, problèmes, serveurs selon leur type et fin du journal, sans jetons, noms, adresses ni contenu des appels. Vous le voyez avant son enregistrement, et rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Make a report…</source>
        <translation>Créer un rapport…</translation>
    </message>
    <message>
        <source>No program opened it.</source>
        <translation>Aucun programme ne l’a ouvert.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Fichiers texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Création du rapport…</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>What happened inside. Tokens and secrets are masked in it, but names and addresses are not: to hand something on, make a report.</source>
        <translation>Ce qui s’est passé à l’intérieur. Les jetons et les secrets y sont masqués, mais pas les noms ni les adresses : pour transmettre quelque chose, créez un rapport.</translation>
    </message>
    <message>
        <source>Write down each step</source>
        <translation>Noter chaque étape</translation>
    </message>
    <message>
        <source>{place}, nothing written yet</source>
        <translation>{place}, encore rien d’écrit</translation>
    </message>
    <message>
        <source>{place}, {size} with the older ones</source>
        <translation>{place}, {size} avec les plus anciens</translation>
    </message>
</context>
<context>
    <name>AppList</name>
    <message>
        <source>AI apps</source>
        <translation>Applications d’IA</translation>
    </message>
</context>
<context>
    <name>AppRow</name>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
</context>
<context>
    <name>AppsDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect an app</source>
        <translation>Connecter une application</translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation>Copier plutôt</translation>
    </message>
    <message>
        <source>Its own servers are back.</source>
        <translation>Ses propres serveurs sont de retour.</translation>
    </message>
    <message>
        <source>Looking for AI apps on this computer…</source>
        <translation>Recherche des applications d’IA sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Rechercher des applications</translation>
    </message>
    <message>
        <source>The bridge is out of the settings of {name}.</source>
        <translation>La passerelle n’est plus dans les paramètres de {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>La modification est défaite.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Défaire…</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Attendre l’application</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} est connectée</translation>
    </message>
</context>
<context>
    <name>AppsModel</name>
    <message>
        <source>A script</source>
        <translation>Un script</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>Introuvables sur cet ordinateur</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>not found on this computer</source>
        <translation>introuvable sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>AppsPage</name>
    <message>
        <source>Address for your apps</source>
        <translation>Adresse pour vos applications</translation>
    </message>
    <message>
        <source>Any other app</source>
        <translation>Toute autre application</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Give it this address. It needs no key: it signs in by itself.</source>
        <translation>Donnez-lui cette adresse. Aucune clé n’est nécessaire : elle se connecte d’elle-même.</translation>
    </message>
    <message>
        <source>Looking for AI apps on this computer…</source>
        <translation>Recherche des applications d’IA sur cet ordinateur…</translation>
    </message>
    <message>
        <source>No AI app that the bridge knows was found here.</source>
        <translation>Aucune application d’IA connue de la passerelle n’a été trouvée ici.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>AuditForm</name>
    <message numerus="yes">
        <source>%n events wait to be sent.</source>
        <translation>
            <numerusform>%n événement est en attente d’envoi.</numerusform>
            <numerusform>%n événements sont en attente d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older ones were trimmed before they could be sent.</source>
        <translation>
            <numerusform>%n plus ancien a été supprimé avant de pouvoir être envoyé.</numerusform>
            <numerusform>%n plus anciens ont été supprimés avant de pouvoir être envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event waits to be sent.</source>
        <translation>1 événement est en attente d’envoi.</translation>
    </message>
    <message>
        <source>A copy of the activity log outside this computer that nobody can change afterwards, for those who have to prove what happened.</source>
        <translation>Une copie du journal d’activité hors de cet ordinateur, que personne ne peut modifier après coup, pour qui doit prouver ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Config ID</source>
        <translation>ID de configuration</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Tout est envoyé.</translation>
    </message>
    <message>
        <source>From the moment it is switched on. Whatever happens there, nothing here waits for it.</source>
        <translation>Dès l’activation. Quoi qu’il arrive là-bas, rien ici n’en dépend.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Conservé dans {place}</translation>
    </message>
    <message>
        <source>Made in the console for Secure Audit Log. It is kept with the other secrets.</source>
        <translation>Créé dans la console de Secure Audit Log. Il est conservé avec les autres secrets.</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>Une étape nécessite votre intervention</translation>
    </message>
    <message>
        <source>Only if your project has several audit logs.</source>
        <translation>Seulement si votre projet a plusieurs journaux d’audit.</translation>
    </message>
    <message>
        <source>Saved. Activity is sent from now on.</source>
        <translation>Enregistré. L’activité est désormais envoyée.</translation>
    </message>
    <message>
        <source>Saved. Nothing is sent any more, and the service token is removed.</source>
        <translation>Enregistré. Plus rien n’est envoyé, et le jeton de service est supprimé.</translation>
    </message>
    <message>
        <source>Send activity to Pangea Secure Audit Log</source>
        <translation>Envoyer l’activité à Pangea Secure Audit Log</translation>
    </message>
    <message>
        <source>Sends one event that says it is a test, keeps nothing</source>
        <translation>Envoie un événement signalé comme test, ne conserve rien</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Jeton de service</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>The audit log takes what we send</source>
        <translation>Le journal d’audit accepte ce que nous envoyons</translation>
    </message>
    <message>
        <source>The console shows it on the overview of your project.</source>
        <translation>La console l’affiche dans la vue d’ensemble de votre projet.</translation>
    </message>
    <message>
        <source>What is sent: when, which app, the person&apos;s name, the name of the tool, and how it ended. Never what was asked or answered, and no tokens.</source>
        <translation>Ce qui est envoyé : quand, quelle application, le nom de la personne, le nom de l’outil et le résultat. Jamais ce qui a été demandé ou répondu, ni aucun jeton.</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>Vous avez fait des modifications depuis ce test</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>It waits for your answer. No answer counts as no.</source>
        <translation>Attend votre réponse. Sans réponse, c’est non.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Examiner…</translation>
    </message>
</context>
<context>
    <name>BridgeAdapter</name>
    <message>
        <source>Choose what to do…</source>
        <translation>Choisir quoi faire…</translation>
    </message>
</context>
<context>
    <name>CallQuestion</name>
    <message numerus="yes">
        <source>%n characters are not shown: there are too many.</source>
        <translation>
            <numerusform>%n caractère n’est pas affiché : il y en a trop.</numerusform>
            <numerusform>%n caractères ne sont pas affichés : il y en a trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <translation>&amp;Autoriser une fois</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Allow this call?</source>
        <translation>Autoriser cet appel ?</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <translation>Arguments de l’appel</translation>
    </message>
    <message>
        <source>If this is not what you asked the app for, choose Refuse.</source>
        <translation>Si ce n’est pas ce que vous avez demandé à l’application, choisissez « Refuser ».</translation>
    </message>
    <message>
        <source>No arguments</source>
        <translation>Aucun argument</translation>
    </message>
    <message>
        <source>on {servers}</source>
        <translation>sur {servers}</translation>
    </message>
    <message>
        <source>wants to make this call</source>
        <translation>souhaite effectuer cet appel</translation>
    </message>
    <message>
        <source>{effect}, {place}</source>
        <translation>{effect}, {place}</translation>
    </message>
    <message>
        <source>{name} wants to call {tool} on {servers}</source>
        <translation>{name} souhaite appeler {tool} sur {servers}</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>&amp;Accept the change</source>
        <translation>&amp;Accepter la modification</translation>
    </message>
    <message>
        <source>&amp;Keep refused</source>
        <translation>Continuer à &amp;refuser</translation>
    </message>
    <message>
        <source>A tool has changed</source>
        <translation>Un outil a changé</translation>
    </message>
    <message>
        <source>Can be pressed a moment after this window has opened</source>
        <translation>Utilisable un instant après l’ouverture de cette fenêtre</translation>
    </message>
    <message>
        <source>Lines with − were there when you approved it; lines with + are new.</source>
        <translation>Les lignes avec − étaient là lorsque vous l’avez approuvé ; les lignes avec + sont nouvelles.</translation>
    </message>
    <message>
        <source>{server} now says something else of this tool. AI apps take what it says as instructions, so it is refused until you accept it.</source>
        <translation>{server} décrit désormais cet outil autrement. Les applications d’IA prennent ces textes pour des instructions ; il est donc refusé jusqu’à ce que vous l’acceptiez.</translation>
    </message>
    <message>
        <source>“{tool}” is not what you approved</source>
        <translation>« {tool} » n’est pas ce que vous avez approuvé</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>How the app comes in</source>
        <translation>Étapes de la connexion de l’application</translation>
    </message>
    <message>
        <source>It comes in by itself then. You can close this window meanwhile.</source>
        <translation>Elle entrera alors d’elle-même. Vous pouvez fermer cette fenêtre entre-temps.</translation>
    </message>
    <message>
        <source>Nothing has come for a while</source>
        <translation>Rien ne s’est présenté depuis un moment</translation>
    </message>
    <message>
        <source>Show in Clients</source>
        <translation>Afficher dans Clients</translation>
    </message>
    <message>
        <source>Under Clients you see what it does, and can pause it or end its access.</source>
        <translation>Dans Clients, vous voyez ce qu’elle fait, et pouvez la suspendre ou mettre fin à son accès.</translation>
    </message>
    <message>
        <source>Waiting for the app</source>
        <translation>En attente de l’application</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} est connectée</translation>
    </message>
</context>
<context>
    <name>ClientDetails</name>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>%n autre après celui-ci.</numerusform>
            <numerusform>%n autres après celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>Fin de l’accès</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Agit pour</translation>
    </message>
    <message>
        <source>Allowed to</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Another program came with this access</source>
        <translation>Un autre programme s’est présenté avec cet accès</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Réponses envoyées à</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Check access…</source>
        <translation>Vérifier l’accès…</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connectée depuis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy grant ID</source>
        <translation>Copier l’ID de l’accès</translation>
    </message>
    <message>
        <source>Details of the selected client</source>
        <translation>Détails du client sélectionné</translation>
    </message>
    <message>
        <source>Ended {when}: {reason}.</source>
        <translation>Terminé le {when} : {reason}.</translation>
    </message>
    <message>
        <source>Everything is paused: its requests are refused until you resume on Home.</source>
        <translation>Tout est suspendu : ses requêtes sont refusées jusqu’à la reprise depuis l’accueil.</translation>
    </message>
    <message>
        <source>Grant ID</source>
        <translation>ID de l’accès</translation>
    </message>
    <message>
        <source>Is the name verified?</source>
        <translation>Nom vérifié ?</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>C’est normal</translation>
    </message>
    <message>
        <source>Its requests are refused until you resume it. It stays signed in.</source>
        <translation>Ses requêtes sont refusées jusqu’à la reprise. La session reste ouverte.</translation>
    </message>
    <message>
        <source>Its tokens stay refused until you remove it from the list.</source>
        <translation>Ses jetons restent refusés jusqu’à ce que vous le retiriez de la liste.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Open requests now</source>
        <translation>Requêtes en cours</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Se présente comme</translation>
    </message>
    <message>
        <source>Select a client to see what it may do.</source>
        <translation>Sélectionnez un client pour voir ce qu’il peut faire.</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>Serveurs autorisés</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Afficher l’activité</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Appels d’outils</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>Accès autorisés…</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>terminé le {when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
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
        <translation>{program}, {when}. Si c’était vous, confirmez-le. Sinon, révoquez l’accès.</translation>
    </message>
    <message>
        <source>{today} today, {total} in all</source>
        <translation>{today} aujourd’hui, {total} au total</translation>
    </message>
    <message>
        <source>{when}, unless used</source>
        <translation>{when}, sauf utilisation</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message numerus="yes">
        <source>%n requests open</source>
        <translation>
            <numerusform>%n requête en cours</numerusform>
            <numerusform>%n requêtes en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request open</source>
        <translation>1 requête en cours</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>dernière activité : {when}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>pas encore utilisée</translation>
    </message>
</context>
<context>
    <name>ClientSummary</name>
    <message>
        <source>Claude, Cursor, VS Code and many others: a click writes the bridge into their settings. You see the change first, and can take it back.</source>
        <translation>Claude, Cursor, VS Code et bien d’autres : un clic inscrit la passerelle dans leurs paramètres. Vous voyez d’abord la modification, et pouvez la défaire.</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Connecter une application…</translation>
    </message>
    <message>
        <source>Connect your first app</source>
        <translation>Connectez votre première application</translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>Applications connectées</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Afficher tous les clients</translation>
    </message>
</context>
<context>
    <name>ClientsModel</name>
    <message>
        <source>Allowed to</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tool calls today / since it was connected</source>
        <translation>Appels d’outils aujourd’hui / depuis la connexion</translation>
    </message>
    <message>
        <source>When access ends if the app is not used; each use moves it on. A key ends on its day.</source>
        <translation>Quand l’accès prend fin si l’application n’est pas utilisée ; chaque utilisation repousse cette date. Une clé prend fin à sa date.</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>terminé ({when})</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column} : {value}</translation>
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
            <numerusform>%n connectée</numerusform>
            <numerusform>%n connectées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Révoquer</translation>
    </message>
    <message>
        <source>&amp;Revoke all</source>
        <translation>Tout &amp;révoquer</translation>
    </message>
    <message>
        <source>A script, or an app that can&apos;t open a browser, comes in with a key that you make here.</source>
        <translation>Un script, ou une application qui ne peut pas ouvrir de navigateur, entre avec une clé que vous créez ici.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>An app that is connected to the bridge asks here for access once, and then appears in this list.</source>
        <translation>Une application connectée à la passerelle demande ici l’accès une fois, puis apparaît dans cette liste.</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Check access…</source>
        <translation>Vérifier l’accès…</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Connecter une application…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Copy grant ID</source>
        <translation>Copier l’ID de l’accès</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>Ends the access of every connected app</source>
        <translation>Met fin à l’accès de toutes les applications connectées</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Let {name} in again?</source>
        <translation>Laisser {name} entrer à nouveau ?</translation>
    </message>
    <message>
        <source>Makes a key for a script or an app without a browser</source>
        <translation>Crée une clé pour un script ou une application sans navigateur</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation>Aucune application connectée</translation>
    </message>
    <message>
        <source>No client matches “{search}”.</source>
        <translation>Aucun client ne correspond à « {search} ».</translation>
    </message>
    <message>
        <source>No personal key</source>
        <translation>Aucune clé personnelle</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Once it is off the list, its next token lets it in. Leave it there to go on refusing it.</source>
        <translation>Une fois retiré de la liste, son prochain jeton le laisse entrer. Laissez-le dans la liste pour continuer à le refuser.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Revoke access for every app?</source>
        <translation>Révoquer l’accès de toutes les applications ?</translation>
    </message>
    <message>
        <source>Revoke access for {name}?</source>
        <translation>Révoquer l’accès de {name} ?</translation>
    </message>
    <message>
        <source>Revoke all…</source>
        <translation>Tout révoquer…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Afficher l’activité</translation>
    </message>
    <message>
        <source>This takes effect at once: all running calls are cancelled and all connections are closed. Each app can ask for access again, and you decide again.</source>
        <translation>Effet immédiat : tous les appels en cours sont annulés et toutes les connexions sont fermées. Chaque application peut redemander l’accès, et vous décidez à nouveau.</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>Accès autorisés…</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Contenu de la liste</translation>
    </message>
</context>
<context>
    <name>ClientsTable</name>
    <message>
        <source>Connected clients</source>
        <translation>Clients connectés</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>It can do there whatever you can do. Go on only if you know where it comes from.</source>
        <translation>Il peut y faire tout ce que vous pouvez faire. Ne continuez que si vous savez d’où il vient.</translation>
    </message>
    <message>
        <source>The server sees what your apps send to it. Go on only if you know whose it is.</source>
        <translation>Le serveur voit ce que vos applications lui envoient. Ne continuez que si vous savez à qui il appartient.</translation>
    </message>
    <message>
        <source>They can do there whatever you can do. Go on only if you know where each comes from.</source>
        <translation>Ils peuvent y faire tout ce que vous pouvez faire. Ne continuez que si vous savez d’où vient chacun d’eux.</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Ce qui sera ajouté</translation>
    </message>
</context>
<context>
    <name>ConnectQuestion</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Autoriser</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>Allow an app to connect?</source>
        <translation>Autoriser une application à se connecter ?</translation>
    </message>
    <message>
        <source>Check that the page in your browser shows the same code</source>
        <translation>Vérifiez que la page dans votre navigateur affiche le même code</translation>
    </message>
    <message>
        <source>Code: {letters}</source>
        <translation>Code : {letters}</translation>
    </message>
    <message>
        <source>If you did not just ask an app to connect, choose Deny.</source>
        <translation>Si vous ne venez pas de demander à une application de se connecter, choisissez « Refuser ».</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Elle peut</translation>
    </message>
    <message>
        <source>Name verified by {host}</source>
        <translation>Nom vérifié par {host}</translation>
    </message>
    <message>
        <source>Not verified: the name is only what the app says of itself</source>
        <translation>Non vérifié : le nom est seulement celui que l’application se donne</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>Uniquement les outils qui déclarent ne rien modifier.</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Enregistrée par</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation>La réponse est envoyée à</translation>
    </message>
    <message>
        <source>wants to use your MCP servers</source>
        <translation>souhaite utiliser vos serveurs MCP</translation>
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
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>A script can&apos;t open a browser: make it a personal key, which it sends with every request to this address.</source>
        <translation>Un script ne peut pas ouvrir de navigateur : créez-lui une clé personnelle, qu’il envoie avec chaque requête à cette adresse.</translation>
    </message>
    <message>
        <source>Add a remote MCP server (“HTTP” or “Streamable HTTP”) with this address. It needs no key: the app signs in by itself.</source>
        <translation>Ajoutez un serveur MCP distant (« HTTP » ou « Streamable HTTP ») avec cette adresse. Aucune clé n’est nécessaire : l’application se connecte d’elle-même.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As an entry in its settings file</source>
        <translation>Comme entrée dans son fichier de paramètres</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy install link</source>
        <translation>Copier le lien d’installation</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy what to paste</source>
        <translation>Copier le texte à coller</translation>
    </message>
    <message>
        <source>If yours is in the list all the same, choose it there. Any other one is connected like this.</source>
        <translation>Si la vôtre figure malgré tout dans la liste, choisissez-la là. Toute autre se connecte ainsi.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>No AI app was found on this computer</source>
        <translation>Aucune application d’IA n’a été trouvée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation>Ouvrir dans {name}</translation>
    </message>
    <message>
        <source>Or in a terminal</source>
        <translation>Ou dans un terminal</translation>
    </message>
    <message>
        <source>Paste into {where}</source>
        <translation>À coller dans {where}</translation>
    </message>
    <message>
        <source>The app then opens your browser once, and this window asks you whether to let it in.</source>
        <translation>L’application ouvre ensuite une fois votre navigateur, et cette fenêtre vous demande si elle peut entrer.</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>Ce qu’il faut copier</translation>
    </message>
    <message>
        <source>Where it sends what, and with which key</source>
        <translation>Où il envoie quoi, et avec quelle clé</translation>
    </message>
    <message>
        <source>{name} can add it by itself.</source>
        <translation>{name} peut l’ajouter d’elle-même.</translation>
    </message>
</context>
<context>
    <name>DayOfCalls</name>
    <message>
        <source>in the last 24 hours</source>
        <translation>au cours des dernières 24 heures</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Garder en service</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Révoquer</translation>
    </message>
    <message>
        <source>Another program came with the access of {name}</source>
        <translation>Un autre programme s’est présenté avec l’accès de {name}</translation>
    </message>
    <message>
        <source>Connected apps can go on using your servers. There is no tray here to show an icon: to see this window again, start MCP Auth Bridge once more.</source>
        <translation>Les applications connectées peuvent continuer à utiliser vos serveurs. Il n’y a pas ici de zone de notification pour afficher une icône : pour revoir cette fenêtre, lancez MCP Auth Bridge encore une fois.</translation>
    </message>
    <message>
        <source>Connected apps can go on. The icon in the tray brings the window back.</source>
        <translation>Les applications connectées peuvent continuer. L’icône dans la zone de notification rouvre la fenêtre.</translation>
    </message>
    <message>
        <source>It can use your MCP servers until you pause or revoke it.</source>
        <translation>Elle peut utiliser vos serveurs MCP jusqu’à ce que vous la suspendiez ou révoquiez son accès.</translation>
    </message>
    <message>
        <source>Keep running in the background?</source>
        <translation>Garder en service en arrière-plan ?</translation>
    </message>
    <message>
        <source>MCP Auth Bridge keeps running</source>
        <translation>MCP Auth Bridge reste en service</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Revoke access for {name}?</source>
        <translation>Révoquer l’accès de {name} ?</translation>
    </message>
    <message>
        <source>There is a new personal key: {name}</source>
        <translation>Il y a une nouvelle clé personnelle : {name}</translation>
    </message>
    <message>
        <source>Who has it can use your MCP servers until its day, or until you pause or revoke it.</source>
        <translation>Quiconque la possède peut utiliser vos serveurs MCP jusqu’à sa date d’expiration, ou jusqu’à ce que vous la suspendiez ou la révoquiez.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} est connectée</translation>
    </message>
    <message>
        <source>{program}. If that was not you, revoke the access under Clients.</source>
        <translation>{program}. Si ce n’était pas vous, révoquez l’accès dans Clients.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Lines that begin with minus were there before, with plus are new</source>
        <translation>Les lignes commençant par moins étaient là avant, celles commençant par plus sont nouvelles</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Shows only lines of the kinds that are switched on</source>
        <translation>N’affiche que les lignes des types activés</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All apps</source>
        <translation>Toutes les applications</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Tous les serveurs</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Authentifications</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>needs you</source>
        <translation>nécessite votre intervention</translation>
    </message>
    <message>
        <source>well</source>
        <translation>en ordre</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>1 server</source>
        <translation>1 serveur</translation>
    </message>
    <message>
        <source>Apps reach their servers only while the bridge runs. The settings have these switches, too.</source>
        <translation>Les applications n’atteignent leurs serveurs que lorsque la passerelle est en service. Ces options se trouvent aussi dans les paramètres.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Every connected app then reaches them at the one address, and their keys move out of settings files. Nothing runs before you have seen all of it.</source>
        <translation>Toutes les applications connectées les atteignent ensuite à une seule adresse, et leurs clés quittent les fichiers de paramètres. Rien ne s’exécute avant que vous ayez tout vu.</translation>
    </message>
    <message>
        <source>First steps with MCP Auth Bridge</source>
        <translation>Premiers pas avec MCP Auth Bridge</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>Les conserver là</translation>
    </message>
    <message>
        <source>None connected yet</source>
        <translation>Aucune connectée pour l’instant</translation>
    </message>
    <message>
        <source>None yet, only the bridge&apos;s own tools</source>
        <translation>Aucun pour l’instant, seulement les outils de la passerelle</translation>
    </message>
    <message>
        <source>One local address for all your MCP servers, behind a login you control. A few short questions follow; skip any.</source>
        <translation>Une seule adresse locale pour tous vos serveurs MCP, derrière une authentification que vous contrôlez. Quelques brèves questions suivent ; passez celles que vous voulez.</translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation>Questions uniquement</translation>
    </message>
    <message>
        <source>Questions, and each app that has connected</source>
        <translation>Questions, et chaque application qui s’est connectée</translation>
    </message>
    <message>
        <source>Should it start by itself?</source>
        <translation>Démarrage automatique ?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Stored in: {place}</source>
        <translation>Conservés dans : {place}</translation>
    </message>
    <message>
        <source>The place for them needs you; Home says what to do</source>
        <translation>Leur emplacement nécessite votre intervention ; l’accueil indique quoi faire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Welcome to MCP Auth Bridge</source>
        <translation>Bienvenue dans MCP Auth Bridge</translation>
    </message>
    <message>
        <source>Whatever you skipped can be done later, in the window.</source>
        <translation>Tout ce que vous avez passé peut être fait plus tard, dans la fenêtre.</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>À l’ouverture de session</translation>
    </message>
    <message>
        <source>When you start it</source>
        <translation>Quand vous le lancez</translation>
    </message>
    <message>
        <source>When you start it; another copy starts when you log in</source>
        <translation>Quand vous le lancez ; une autre copie démarre à l’ouverture de session</translation>
    </message>
    <message>
        <source>Which apps may use it?</source>
        <translation>Quelles applications peuvent l’utiliser ?</translation>
    </message>
    <message>
        <source>Which servers do you want to bring?</source>
        <translation>Quels serveurs voulez-vous ajouter ?</translation>
    </message>
    <message>
        <source>You see what would be written into an app&apos;s settings before anything is. The app then opens your browser once, and you let it in.</source>
        <translation>Vous voyez ce qui serait écrit dans les paramètres d’une application avant toute écriture. L’application ouvre ensuite une fois votre navigateur, et vous la laissez entrer.</translation>
    </message>
    <message>
        <source>{count} servers</source>
        <translation>{count} serveurs</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>GeneralForm</name>
    <message>
        <source>Another copy starts when you log in</source>
        <translation>Une autre copie démarre à l’ouverture de session</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Asks pypi.org, where new versions are published. Nothing is sent but the question: nothing of you, your apps or servers, though the site sees from where it is asked. Home then says what to do; nothing is downloaded or installed.</source>
        <translation>Interroge pypi.org, où paraissent les nouvelles versions. Seule la question est envoyée : rien sur vous, vos applications ou vos serveurs, mais le site voit d’où elle vient. L’accueil indique ensuite quoi faire ; rien n’est téléchargé ni installé.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Go through them again…</source>
        <translation>Les parcourir à nouveau…</translation>
    </message>
    <message>
        <source>It is at {place}.</source>
        <translation>Elle se trouve ici : {place}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Rechercher une nouvelle version une fois par jour</translation>
    </message>
    <message>
        <source>Pages in the browser follow at once, the window at its next start.</source>
        <translation>Les pages du navigateur changent aussitôt, la fenêtre au prochain démarrage.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Secrets, apps, servers, start: one question at a time.</source>
        <translation>Secrets, applications, serveurs, démarrage : une question à la fois.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start this one</source>
        <translation>Lancer celle-ci</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Switched off in your desktop&apos;s own settings. Switch it on here, and it counts there as well.</source>
        <translation>Désactivé dans les paramètres de votre bureau. L’activer ici l’active aussi là-bas.</translation>
    </message>
    <message>
        <source>This copy starts when you log in.</source>
        <translation>Cette copie démarre à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Without its window: an icon in the tray, and your apps find their servers at once.</source>
        <translation>Sans fenêtre : une icône dans la zone de notification, et vos applications trouvent aussitôt leurs serveurs.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n apps connected</source>
        <translation>
            <numerusform>%n application connectée</numerusform>
            <numerusform>%n applications connectées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 app connected</source>
        <translation>1 application connectée</translation>
    </message>
    <message>
        <source>Address for your apps</source>
        <translation>Adresse pour vos applications</translation>
    </message>
    <message>
        <source>Apps can&apos;t reach the bridge now. They stay signed in.</source>
        <translation>Les applications n’atteignent plus la passerelle pour l’instant. Leur session reste ouverte.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Every request is refused until you resume. Apps stay signed in.</source>
        <translation>Toutes les requêtes sont refusées jusqu’à la reprise. La session des applications reste ouverte.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>No app is connected yet.</source>
        <translation>Aucune application n’est encore connectée.</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Running, with a problem</source>
        <translation>En service, avec un problème</translation>
    </message>
    <message>
        <source>Secrets are kept in: {place} · Version {version}</source>
        <translation>Secrets conservés dans : {place} · Version {version}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The bridge is getting ready.</source>
        <translation>La passerelle se prépare.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Version {version} is out. It comes from where this one came from.</source>
        <translation>La version {version} est disponible. Elle s’obtient là d’où vient celle-ci.</translation>
    </message>
    <message>
        <source>Version {version} is out. To update: {command}</source>
        <translation>La version {version} est disponible. Pour mettre à jour : {command}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Votre réponse est attendue</translation>
    </message>
    <message>
        <source>{connected}.</source>
        <translation>{connected}.</translation>
    </message>
    <message>
        <source>{connected}. Nothing needs you.</source>
        <translation>{connected}. Rien ne nécessite votre intervention.</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>1 call</source>
        <translation>1 appel</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>Nothing in the last 24 hours</source>
        <translation>Rien au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>most calls after {time}</source>
        <translation>le plus d’appels après {time}</translation>
    </message>
    <message>
        <source>{begin} to {end}: {calls}, {errors}</source>
        <translation>{begin} à {end} : {calls}, {errors}</translation>
    </message>
    <message>
        <source>{calls} and {errors} in the last 24 hours</source>
        <translation>{calls} et {errors} au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} appels</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} erreurs</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Looking into the settings of your apps…</source>
        <translation>Examen des paramètres de vos applications…</translation>
    </message>
    <message>
        <source>No server was found in the settings of the AI apps on this computer.</source>
        <translation>Aucun serveur n’a été trouvé dans les paramètres des applications d’IA de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is nothing to bring in the settings of {name}.</source>
        <translation>Il n’y a rien à ajouter dans les paramètres de {name}.</translation>
    </message>
    <message>
        <source>These servers are in the settings of your AI apps. They are copied here; the apps&apos; settings stay as they are.</source>
        <translation>Ces serveurs figurent dans les paramètres de vos applications d’IA. Ils sont copiés ici ; les paramètres des applications restent inchangés.</translation>
    </message>
    <message>
        <source>These servers are in the settings of {name}. They are copied behind the bridge first; the settings of {name} stay as they are until you take the servers out of them.</source>
        <translation>Ces serveurs figurent dans les paramètres de {name}. Ils sont d’abord copiés derrière la passerelle ; les paramètres de {name} restent inchangés jusqu’à ce que vous en retiriez les serveurs.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>A key for a script or an app without a browser</source>
        <translation>Une clé pour un script ou une application sans navigateur</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Give it a name, so that you know it again in the list.</source>
        <translation>Donnez-lui un nom, afin de la reconnaître dans la liste.</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>Serveurs autorisés</translation>
    </message>
    <message>
        <source>Tick at least one server.</source>
        <translation>Cochez au moins un serveur.</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Jusqu’à une date</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Jusqu’au {when}</translation>
    </message>
    <message>
        <source>What will use it.</source>
        <translation>Ce qui l’utilisera.</translation>
    </message>
    <message>
        <source>for example: nightly backup</source>
        <translation>par exemple : sauvegarde nocturne</translation>
    </message>
</context>
<context>
    <name>LatestLines</name>
    <message>
        <source>Latest activity</source>
        <translation>Activité récente</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>It has written nothing yet.</source>
        <translation>Il n’a encore rien écrit.</translation>
    </message>
    <message>
        <source>Log of the server</source>
        <translation>Journal du serveur</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
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
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>A question waits for you</source>
        <translation>Une question vous attend</translation>
    </message>
    <message>
        <source>An app renews its access after</source>
        <translation>Une application renouvelle son accès après</translation>
    </message>
    <message>
        <source>An unused app stays connected for</source>
        <translation>Une application inutilisée reste connectée pendant</translation>
    </message>
    <message>
        <source>Another program is using this port now.</source>
        <translation>Un autre programme utilise ce port actuellement.</translation>
    </message>
    <message>
        <source>By itself, nobody notices. A stolen key is good for no longer than this.</source>
        <translation>De façon automatique et invisible. Une clé volée ne sert pas plus longtemps que cette durée.</translation>
    </message>
    <message>
        <source>Connected apps then need the new address: {address}</source>
        <translation>Les applications connectées auront alors besoin de la nouvelle adresse : {address}</translation>
    </message>
    <message>
        <source>Every use begins this time anew. Afterwards the app has to ask again.</source>
        <translation>Chaque utilisation fait repartir ce délai. Ensuite, l’application doit redemander l’accès.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network and times</source>
        <translation>Réseau et durées</translation>
    </message>
    <message>
        <source>No answer counts as no.</source>
        <translation>Sans réponse, c’est non.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Register the new callback address with the identity provider, too: {address}</source>
        <translation>Enregistrez aussi la nouvelle adresse de rappel chez le fournisseur d’identité : {address}</translation>
    </message>
    <message>
        <source>Restart MCP Auth Bridge?</source>
        <translation>Redémarrer MCP Auth Bridge ?</translation>
    </message>
    <message>
        <source>Restart now…</source>
        <translation>Redémarrer maintenant…</translation>
    </message>
    <message>
        <source>Restart to use what you have changed</source>
        <translation>Redémarrez pour appliquer vos modifications</translation>
    </message>
    <message>
        <source>Running calls end. Connected apps come back by themselves.</source>
        <translation>Les appels en cours sont interrompus. Les applications connectées reviennent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Running calls end. Connected apps then need the new address.</source>
        <translation>Les appels en cours sont interrompus. Les applications connectées auront alors besoin de la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The passphrase of the sealed file is asked for again.</source>
        <translation>La phrase secrète du fichier scellé est redemandée.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Until then everything goes on as before.</source>
        <translation>D’ici là, tout continue comme avant.</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Make key</source>
        <translation>&amp;Créer la clé</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
</context>
<context>
    <name>NewLinesButton</name>
    <message>
        <source>1 new line</source>
        <translation>1 nouvelle ligne</translation>
    </message>
    <message>
        <source>Goes to the top of the list</source>
        <translation>Va en haut de la liste</translation>
    </message>
    <message>
        <source>{count} new lines</source>
        <translation>{count} nouvelles lignes</translation>
    </message>
</context>
<context>
    <name>NoServers</name>
    <message>
        <source>Add server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>Bring your servers</source>
        <translation>Ajoutez vos serveurs</translation>
    </message>
    <message>
        <source>Import from your apps…</source>
        <translation>Importer depuis vos applications…</translation>
    </message>
    <message>
        <source>Servers give AI apps their tools: files, GitHub, a database. Put them here once, and every app you let in can use them, with their keys out of the apps&apos; settings.</source>
        <translation>Les serveurs donnent leurs outils aux applications d’IA : fichiers, GitHub, une base de données. Ajoutez-les ici une fois, et toute application que vous laissez entrer peut les utiliser, sans que leurs clés figurent dans les paramètres des applications.</translation>
    </message>
</context>
<context>
    <name>NotificationsForm</name>
    <message>
        <source>A question waits for my answer</source>
        <translation>Une question attend ma réponse</translation>
    </message>
    <message>
        <source>An app that I let in has connected</source>
        <translation>Une application que j’ai laissée entrer s’est connectée</translation>
    </message>
    <message>
        <source>Answer from the notification</source>
        <translation>Répondre depuis la notification</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Each problem once. Home says what to do.</source>
        <translation>Chaque problème une fois. L’accueil indique quoi faire.</translation>
    </message>
    <message>
        <source>No answer in time counts as no.</source>
        <translation>Sans réponse à temps, c’est non.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Only the icon then shows that a question waits. No answer in time counts as no.</source>
        <translation>Seule l’icône montre alors qu’une question attend. Sans réponse à temps, c’est non.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Something is wrong and needs me</source>
        <translation>Quelque chose ne va pas et nécessite mon intervention</translation>
    </message>
    <message>
        <source>Tell me when…</source>
        <translation>Me prévenir quand…</translation>
    </message>
    <message>
        <source>What comes in without asking you is always told: a new key, another server&apos;s token.</source>
        <translation>Ce qui entre sans vous demander est toujours signalé : une nouvelle clé, le jeton d’un autre serveur.</translation>
    </message>
    <message>
        <source>While you look at another window. Your system decides when it is quiet, and how they sound.</source>
        <translation>Pendant que vous regardez une autre fenêtre. Votre système décide des moments de silence et du son des notifications.</translation>
    </message>
    <message>
        <source>With buttons, where the system has them. Whoever gets at your notifications can then answer, too.</source>
        <translation>Avec des boutons, là où le système en propose. Quiconque accède à vos notifications peut alors répondre aussi.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>%n servers were added</source>
        <translation>
            <numerusform>%n serveur a été ajouté</numerusform>
            <numerusform>%n serveurs ont été ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Added, but: {why}</source>
        <translation>Ajouté, mais : {why}</translation>
    </message>
    <message>
        <source>Added, switched off.</source>
        <translation>Ajouté, désactivé.</translation>
    </message>
    <message>
        <source>Added. It is being started and asked for its tools; that can take a while…</source>
        <translation>Ajouté. Démarrage et demande de ses outils en cours ; cela peut prendre un moment…</translation>
    </message>
    <message>
        <source>Added. Sign in to it, so that it can be used.</source>
        <translation>Ajouté. Connectez-vous à ce serveur pour pouvoir l’utiliser.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Résultat de l’ajout</translation>
    </message>
    <message>
        <source>Not added: {why}</source>
        <translation>Non ajouté : {why}</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Rien n’a été ajouté</translation>
    </message>
    <message>
        <source>Works: {tools}.</source>
        <translation>Fonctionne : {tools}.</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>aucun outil</translation>
    </message>
    <message>
        <source>{added} of {all} servers were added</source>
        <translation>Serveurs ajoutés : {added} sur {all}</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} a été ajouté</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Copy the place of the file</source>
        <translation>Copier l’emplacement du fichier</translation>
    </message>
    <message>
        <source>Details of the selected app</source>
        <translation>Détails de l’application sélectionnée</translation>
    </message>
    <message>
        <source>Mend the file and try again, or put the entry in by hand with Copy instead.</source>
        <translation>Corrigez le fichier et réessayez, ou ajoutez l’entrée à la main avec « Copier plutôt ».</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de paramètres</translation>
    </message>
    <message>
        <source>Show in Clients</source>
        <translation>Afficher dans Clients</translation>
    </message>
</context>
<context>
    <name>OwnServers</name>
    <message>
        <source>Bring them behind the bridge…</source>
        <translation>Les placer derrière la passerelle…</translation>
    </message>
</context>
<context>
    <name>PairLine</name>
    <message>
        <source>Keep it in the keyring, not in the settings</source>
        <translation>Conserver dans le trousseau de clés, pas dans les paramètres</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>conservée ; saisissez pour la remplacer</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>cette ligne</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
</context>
<context>
    <name>PairsField</name>
    <message>
        <source>A value has no name.</source>
        <translation>Une valeur n’a pas de nom.</translation>
    </message>
    <message>
        <source>Type the value of {name} again: a kept secret is not shown.</source>
        <translation>Saisissez à nouveau la valeur de {name} : un secret conservé n’est pas affiché.</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation>{name} n’a pas de valeur.</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {count} characters. It is asked at every start, and nobody can recover it.</source>
        <translation>Choisissez une phrase secrète d’au moins {count} caractères. Elle est demandée à chaque démarrage, et personne ne peut la récupérer.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Répétez-la</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Répétez-la</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>Saisissez la phrase secrète du fichier scellé.</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Paste what a server&apos;s page or another app&apos;s settings say: JSON, TOML, YAML, a command, or an address. Nothing starts yet.</source>
        <translation>Collez ce qu’indique la page d’un serveur ou les paramètres d’une autre application : JSON, TOML, YAML, une commande ou une adresse. Rien ne démarre encore.</translation>
    </message>
    <message>
        <source>Text to read servers from</source>
        <translation>Texte d’où extraire les serveurs</translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Copy the place of the file</source>
        <translation>Copier l’emplacement du fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>It asks for that once, in your browser.</source>
        <translation>Elle le demande une seule fois, dans votre navigateur.</translation>
    </message>
    <message>
        <source>Lines with + come, lines with − go. Secrets are shown as ••••.</source>
        <translation>Les lignes avec + sont ajoutées, celles avec − sont retirées. Les secrets apparaissent sous la forme ••••.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Ce qui serait écrit</translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that it does not have yet are lost.</source>
        <translation>
            <numerusform>%n ligne qu’il n’a pas encore est perdue.</numerusform>
            <numerusform>%n lignes qu’il n’a pas encore sont perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete all activity</source>
        <translation>&amp;Supprimer toute l’activité</translation>
    </message>
    <message>
        <source>1 line that it does not have yet is lost.</source>
        <translation>1 ligne qu’il n’a pas encore est perdue.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activity is kept for</source>
        <translation>Conserver l’activité pendant</translation>
    </message>
    <message>
        <source>All activity is deleted.</source>
        <translation>Toute l’activité est supprimée.</translation>
    </message>
    <message>
        <source>An app&apos;s access belongs to the program that signed in. Updates, helpers and other copies of it count as the same. This finds access that strayed; a program that runs as you can disguise itself.</source>
        <translation>L’accès d’une application appartient au programme qui s’est connecté. Ses mises à jour, ses auxiliaires et ses autres copies comptent comme le même programme. Cela révèle un accès qui s’est égaré ; un programme qui s’exécute sous votre compte peut se déguiser.</translation>
    </message>
    <message>
        <source>Apps send private things to tools</source>
        <translation>Les applications envoient des données privées aux outils</translation>
    </message>
    <message>
        <source>Clear activity now…</source>
        <translation>Effacer l’activité maintenant…</translation>
    </message>
    <message>
        <source>Delete all activity?</source>
        <translation>Supprimer toute l’activité ?</translation>
    </message>
    <message>
        <source>Deletes every line, and what calls carried. Apps stay connected.</source>
        <translation>Supprime toutes les lignes et le contenu des appels. Les applications restent connectées.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>For finding out what an app really did. The first 4 kB of each call, shown on the Activity page.</source>
        <translation>Pour savoir ce qu’une application a réellement fait. Les 4 premiers ko de chaque appel, affichés sur la page Activité.</translation>
    </message>
    <message>
        <source>It works, and you are told once of each program.</source>
        <translation>L’accès fonctionne, et un message vous prévient une fois pour chaque programme.</translation>
    </message>
    <message>
        <source>Keep what calls carry (their arguments)</source>
        <translation>Conserver le contenu des appels (leurs arguments)</translation>
    </message>
    <message>
        <source>Older lines are deleted by themselves. More than 50,000 lines are never kept.</source>
        <translation>Les lignes plus anciennes sont supprimées d’elles-mêmes. Jamais plus de 50 000 lignes ne sont conservées.</translation>
    </message>
    <message>
        <source>Once you save, what was kept so far is deleted.</source>
        <translation>À l’enregistrement, ce qui a été conservé jusqu’ici est supprimé.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Le refuser</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved. Lines older than that are deleted, and stay so.</source>
        <translation>Enregistré. Les lignes plus anciennes sont supprimées, et le restent.</translation>
    </message>
    <message>
        <source>Saved. What calls carried is deleted, and stays so.</source>
        <translation>Enregistré. Le contenu des appels est supprimé, et le reste.</translation>
    </message>
    <message>
        <source>Searches, messages, contents of files: from now on they are on this disk, for as long as lines are kept. What looks like a password or a key is left out, but nobody can promise to recognise every one. They never go to the audit log or into the log file.</source>
        <translation>Recherches, messages, contenus de fichiers : ils sont désormais sur ce disque, tant que les lignes sont conservées. Ce qui ressemble à un mot de passe ou à une clé est omis, mais personne ne peut promettre de tous les reconnaître. Rien de tout cela ne va dans le journal d’audit ni dans le fichier journal.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>The Activity page tells when which app called what, and who was let in. All of it stays on this computer, unless you switch the audit log on.</source>
        <translation>La page Activité indique quand quelle application a appelé quoi, et qui est entré. Tout reste sur cet ordinateur, sauf si vous activez le journal d’audit.</translation>
    </message>
    <message>
        <source>The program is shown under Clients, and no more.</source>
        <translation>Le programme est affiché dans Clients, rien de plus.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Until you say that it is fine. What can&apos;t be recognised is refused, too.</source>
        <translation>Jusqu’à ce que vous indiquiez que c’est normal. Ce qui ne peut être reconnu est refusé aussi.</translation>
    </message>
    <message>
        <source>What is kept now</source>
        <translation>Ce qui est conservé actuellement</translation>
    </message>
    <message>
        <source>What the audit log has already stays there.</source>
        <translation>Ce que le journal d’audit contient déjà y reste.</translation>
    </message>
    <message>
        <source>When another program uses an app&apos;s access</source>
        <translation>Quand un autre programme utilise l’accès d’une application</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Servers found</source>
        <translation>Serveurs trouvés</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>Is behind the bridge already.</source>
        <translation>Est déjà derrière la passerelle.</translation>
    </message>
    <message>
        <source>Needs {names}, which is asked for next.</source>
        <translation>Nécessite {names}, à saisir à l’étape suivante.</translation>
    </message>
</context>
<context>
    <name>ProviderFields</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Paramètres supplémentaires</translation>
    </message>
    <message>
        <source>For the address of the sign-in page, one name=value per line.</source>
        <translation>Pour l’adresse de la page de connexion, un nom=valeur par ligne.</translation>
    </message>
    <message>
        <source>How the client secret is sent</source>
        <translation>Mode d’envoi du secret client</translation>
    </message>
    <message>
        <source>In a header (Basic)</source>
        <translation>Dans un en-tête (Basic)</translation>
    </message>
    <message>
        <source>In the form (POST)</source>
        <translation>Dans le formulaire (POST)</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Conservé dans {place}</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation>Laissez vide pour continuer avec celui qui est conservé.</translation>
    </message>
    <message>
        <source>One of the names is there twice.</source>
        <translation>L’un des noms figure deux fois.</translation>
    </message>
    <message>
        <source>Protects the answer on its way. Switch it off only if signing in fails with it.</source>
        <translation>Protège la réponse en chemin. À désactiver seulement si la connexion échoue avec cette option.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Rights by scope</source>
        <translation>Droits par scope</translation>
    </message>
    <message>
        <source>Send PKCE</source>
        <translation>Envoyer PKCE</translation>
    </message>
    <message>
        <source>The provider&apos;s scopes that let apps read, change, and delete or overwrite things; any one in a line is enough. All lines empty: scopes decide nothing. Otherwise nobody gets the right of an empty line.</source>
        <translation>Les scopes du fournisseur qui permettent aux applications de lire, de modifier, et de supprimer ou d’écraser des données ; un seul par ligne suffit. Toutes les lignes vides : les scopes ne décident de rien. Sinon, personne n’obtient le droit d’une ligne vide.</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to another address and is not sent to this one.</source>
        <translation>Le secret conservé appartient à une autre adresse et n’est pas envoyé à celle-ci.</translation>
    </message>
    <message>
        <source>There is no secret (public client)</source>
        <translation>Il n’y a pas de secret (client public)</translation>
    </message>
    <message>
        <source>Write each line as name=value.</source>
        <translation>Écrivez chaque ligne sous la forme nom=valeur.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Can be pressed a moment after this window has opened</source>
        <translation>Utilisable un instant après l’ouverture de cette fenêtre</translation>
    </message>
    <message>
        <source>Counts as {answer} in {time}</source>
        <translation>Compte comme « {answer} » dans {time}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
</context>
<context>
    <name>QuestionNotices</name>
    <message numerus="yes">
        <source>%n more questions wait after this one.</source>
        <translation>
            <numerusform>%n autre question attend après celle-ci.</numerusform>
            <numerusform>%n autres questions attendent après celle-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more question waits after this one.</source>
        <translation>1 autre question attend après celle-ci.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Autoriser une fois</translation>
    </message>
    <message>
        <source>Compare the code and answer in MCP Auth Bridge.</source>
        <translation>Comparez le code et répondez dans MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message numerus="yes">
        <source>Its %n arguments are shown in MCP Auth Bridge.</source>
        <translation>
            <numerusform>Son argument (%n) est affiché dans MCP Auth Bridge.</numerusform>
            <numerusform>Ses %n arguments sont affichés dans MCP Auth Bridge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its argument is shown in MCP Auth Bridge.</source>
        <translation>Son argument est affiché dans MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Let it from now on, or not, in MCP Auth Bridge.</source>
        <translation>Autorisez-le désormais, ou non, dans MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Look at the call and answer in MCP Auth Bridge.</source>
        <translation>Examinez l’appel et répondez dans MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No answer counts as no.</source>
        <translation>Sans réponse, c’est non.</translation>
    </message>
    <message>
        <source>On {servers}.</source>
        <translation>Sur {servers}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>The tool {effect}, says its server.</source>
        <translation>L’outil {effect}, selon son serveur.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Closing the window stops nothing: connected apps go on. Quit, in the tray or with Ctrl+Q, does.</source>
        <translation>Fermer la fenêtre n’arrête rien : les applications connectées continuent. « Quitter », dans la zone de notification ou avec Ctrl+Q, arrête tout.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Look it over before you hand it on. Each word that is not known to be harmless is left out (…), but nobody can promise to leave out everything that you would.</source>
        <translation>Relisez-le avant de le transmettre. Tout mot qui n’est pas connu comme inoffensif est omis (…), mais personne ne peut promettre d’omettre tout ce que vous omettriez.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>Voici tout ce que dit le rapport</translation>
    </message>
</context>
<context>
    <name>RightsChoice</name>
    <message>
        <source>All tools, also those that may delete or overwrite, or say nothing of themselves.</source>
        <translation>Tous les outils, y compris ceux qui peuvent supprimer ou écraser, ou ne disent rien d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Also tools that add and change, but none that may delete or overwrite.</source>
        <translation>Aussi les outils qui ajoutent et modifient, mais aucun qui puisse supprimer ou écraser.</translation>
    </message>
    <message>
        <source>Just what is ticked here:</source>
        <translation>Uniquement ce qui est coché ici :</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>Uniquement les outils qui déclarent ne rien modifier.</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>Choix manuel</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
</context>
<context>
    <name>RightsQuestion</name>
    <message>
        <source>&amp;Let it</source>
        <translation>&amp;Autoriser</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Let an app do more?</source>
        <translation>Autoriser une application à en faire plus ?</translation>
    </message>
    <message>
        <source>Let it from now on?</source>
        <translation>L’autoriser désormais ?</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>You can take this back at any time under Clients.</source>
        <translation>Vous pouvez revenir sur ce choix à tout moment dans Clients.</translation>
    </message>
    <message>
        <source>wanted to use a tool that it may not use</source>
        <translation>a voulu utiliser un outil qui ne lui est pas autorisé</translation>
    </message>
    <message>
        <source>{name} wanted to use {tool}, which {effect}. Let it from now on?</source>
        <translation>{name} a voulu utiliser {tool}, qui {effect}. L’autoriser désormais ?</translation>
    </message>
</context>
<context>
    <name>SecretsForm</name>
    <message numerus="yes">
        <source>%n sealed copies are not in Vault yet.</source>
        <translation>
            <numerusform>%n copie scellée n’est pas encore dans Vault.</numerusform>
            <numerusform>%n copies scellées ne sont pas encore dans Vault.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation>Un fichier scellé par une phrase secrète</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>Au moins {count} caractères.</translation>
    </message>
    <message>
        <source>At least {count} characters. Nobody can recover it.</source>
        <translation>Au moins {count} caractères. Personne ne peut la récupérer.</translation>
    </message>
    <message>
        <source>Client secret and logins at the identity provider. Of apps&apos; keys, only fingerprints are kept.</source>
        <translation>Le secret client et les sessions chez le fournisseur d’identité. Des clés des applications, seules des empreintes sont conservées.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>For computers without a keyring. It asks for the passphrase at every start.</source>
        <translation>Pour les ordinateurs sans trousseau de clés. La phrase secrète est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>En mémoire uniquement</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Conservé dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Kept in the keyring of this system. It must be allowed to store, read, list and delete secrets.</source>
        <translation>Conservé dans le trousseau de clés de ce système. Il doit avoir le droit d’enregistrer, de lire, de lister et de supprimer des secrets.</translation>
    </message>
    <message>
        <source>Nothing has to be moved: signing in on this computer keeps no secrets. Apps stay connected.</source>
        <translation>Rien n’est à déplacer : l’authentification sur cet ordinateur ne conserve aucun secret. Les applications restent connectées.</translation>
    </message>
    <message>
        <source>Nothing is written down. Everything is forgotten when you quit.</source>
        <translation>Rien n’est écrit. Tout est oublié quand vous quittez.</translation>
    </message>
    <message>
        <source>One sealed copy is not in Vault yet.</source>
        <translation>Une copie scellée n’est pas encore dans Vault.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens with your login. The best place on most computers.</source>
        <translation>S’ouvre avec votre session. Le meilleur emplacement sur la plupart des ordinateurs.</translation>
    </message>
    <message>
        <source>Pangea Vault</source>
        <translation>Pangea Vault</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sealed on this computer, with sealed copies in your Pangea project.</source>
        <translation>Scellés sur cet ordinateur, avec des copies scellées dans votre projet Pangea.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Secrets are kept in: {place}</source>
        <translation>Les secrets sont conservés dans : {place}</translation>
    </message>
    <message>
        <source>Secrets are now kept in: {place}</source>
        <translation>Les secrets sont désormais conservés dans : {place}</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Jeton de service</translation>
    </message>
    <message>
        <source>The client secret and people&apos;s logins move there, sealed: Pangea can read neither them nor their names. Nothing waits for Vault, not even a start without a network. Apps stay connected.</source>
        <translation>Le secret client et les sessions des personnes y sont transférés, scellés : Pangea ne peut lire ni leur contenu ni leurs noms. Rien n’attend Vault, pas même un démarrage sans réseau. Les applications restent connectées.</translation>
    </message>
    <message>
        <source>The client secret and people&apos;s logins move there. Apps stay connected.</source>
        <translation>Le secret client et les sessions des personnes y sont transférés. Les applications restent connectées.</translation>
    </message>
    <message>
        <source>The client secret moves there and is forgotten when you quit: after every start, type it again under Sign-in. Apps stay connected, but the identity provider can&apos;t be asked about people until they have signed in again.</source>
        <translation>Le secret client y est transféré et oublié quand vous quittez : après chaque démarrage, saisissez-le à nouveau dans Authentification. Les applications restent connectées, mais le fournisseur d’identité ne peut être interrogé sur les personnes qu’après leur nouvelle connexion.</translation>
    </message>
    <message>
        <source>The console shows it on the overview of your project.</source>
        <translation>La console l’affiche dans la vue d’ensemble de votre projet.</translation>
    </message>
    <message>
        <source>The keyring of this system</source>
        <translation>Le trousseau de clés de ce système</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used now</source>
        <translation>L’emplacement des secrets est actuellement inutilisable</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Répétez-la</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies sont différentes.</translation>
    </message>
    <message>
        <source>There is a sealed file already: type its passphrase.</source>
        <translation>Un fichier scellé existe déjà : saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>Saisissez la phrase secrète du fichier scellé.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Emplacement des secrets</translation>
    </message>
</context>
<context>
    <name>SecretsPage</name>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation>Un fichier scellé par une phrase secrète</translation>
    </message>
    <message>
        <source>A test entry is written, read and removed.</source>
        <translation>Une entrée de test est écrite, lue et supprimée.</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>Au moins {count} caractères.</translation>
    </message>
    <message>
        <source>At least {count} characters. Nobody can recover it.</source>
        <translation>Au moins {count} caractères. Personne ne peut la récupérer.</translation>
    </message>
    <message>
        <source>For computers without a keyring. It asks for the passphrase at every start.</source>
        <translation>Pour les ordinateurs sans trousseau de clés. La phrase secrète est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>En mémoire uniquement</translation>
    </message>
    <message>
        <source>Keep them somewhere else</source>
        <translation>Les conserver ailleurs</translation>
    </message>
    <message>
        <source>Keys of your servers and logins that the bridge has to remember. They belong where this system keeps passwords, never in a settings file.</source>
        <translation>Les clés de vos serveurs et les sessions que la passerelle doit retenir. Leur place est là où ce système garde les mots de passe, jamais dans un fichier de paramètres.</translation>
    </message>
    <message>
        <source>Nothing is written down. Everything is forgotten when you quit.</source>
        <translation>Rien n’est écrit. Tout est oublié quand vous quittez.</translation>
    </message>
    <message>
        <source>Opens with your login.</source>
        <translation>S’ouvre avec votre session.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Stored in: {place}</source>
        <translation>Conservés dans : {place}</translation>
    </message>
    <message>
        <source>The keyring of this system</source>
        <translation>Le trousseau de clés de ce système</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Répétez-la</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies sont différentes.</translation>
    </message>
    <message>
        <source>There is a sealed file already: type its passphrase.</source>
        <translation>Un fichier scellé existe déjà : saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>Tried out just now: a test entry was written, read and removed.</source>
        <translation>Essayé à l’instant : une entrée de test a été écrite, lue et supprimée.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>Saisissez la phrase secrète du fichier scellé.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Emplacement des secrets</translation>
    </message>
    <message>
        <source>Where your secrets are kept</source>
        <translation>Emplacement de vos secrets</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>La modification est défaite : tout est comme avant.</translation>
    </message>
    <message>
        <source>Takes back what is not saved</source>
        <translation>Annule ce qui n’est pas enregistré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Add it once more</source>
        <translation>L’ajouter encore une fois</translation>
    </message>
    <message>
        <source>Allow the address without encryption</source>
        <translation>Autoriser l’adresse sans chiffrement</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>It is behind the bridge already. Tick this if you want it twice.</source>
        <translation>Il est déjà derrière la passerelle. Cochez cette case si vous le voulez en double.</translation>
    </message>
    <message>
        <source>It is behind the bridge already. Twice is for two accounts, for example.</source>
        <translation>Il est déjà derrière la passerelle. L’avoir deux fois sert par exemple pour deux comptes.</translation>
    </message>
    <message>
        <source>It will be {place}.</source>
        <translation>Sera conservé {place}.</translation>
    </message>
    <message>
        <source>Only if you trust everybody on the way: they can read and change what is said.</source>
        <translation>Seulement si vous faites confiance à tous ceux qui se trouvent en chemin : ils peuvent lire et modifier les échanges.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>This command will run on your computer as you:</source>
        <translation>Cette commande s’exécutera sur votre ordinateur sous votre compte :</translation>
    </message>
    <message>
        <source>This has no value.</source>
        <translation>Aucune valeur n’est indiquée.</translation>
    </message>
    <message>
        <source>Tick this if you trust everybody on the way.</source>
        <translation>Cochez cette case si vous faites confiance à tous ceux qui se trouvent en chemin.</translation>
    </message>
    <message>
        <source>What your apps send to this server goes to:</source>
        <translation>Ce que vos applications envoient à ce serveur va à :</translation>
    </message>
    <message>
        <source>in the browser, once it is added</source>
        <translation>dans le navigateur, une fois ajouté</translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Details of the selected server</source>
        <translation>Détails du serveur sélectionné</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Names of its tools begin with</source>
        <translation>Les noms de ses outils commencent par</translation>
    </message>
    <message>
        <source>No app can use it now. Who may use it stays as it is.</source>
        <translation>Aucune application ne peut l’utiliser actuellement. Les accès à ce serveur restent inchangés.</translation>
    </message>
    <message>
        <source>Part of MCP Auth Bridge: it tells apps who they act for and how the bridge is.</source>
        <translation>Fait partie de MCP Auth Bridge : indique aux applications pour qui elles agissent et comment va la passerelle.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Afficher l’activité</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Starts it apart from everything else and asks what it has</source>
        <translation>Le démarre à part de tout le reste et demande ce qu’il offre</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tools ({count})</source>
        <translation>Outils ({count})</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>En attente du serveur</translation>
    </message>
    <message>
        <source>What to show of the server</source>
        <translation>Ce qui est affiché du serveur</translation>
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
            <numerusform>%n commande s’exécutera sur votre ordinateur sous votre compte</numerusform>
            <numerusform>%n commandes s’exécuteront sur votre ordinateur sous votre compte</numerusform>
        </translation>
    </message>
    <message>
        <source>A command will run on your computer as you</source>
        <translation>Une commande s’exécutera sur votre ordinateur sous votre compte</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>Ajouter et démarrer</translation>
    </message>
    <message>
        <source>Add and start all</source>
        <translation>Tout ajouter et démarrer</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Ajouter des serveurs</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring servers of {name} behind the bridge</source>
        <translation>Placer des serveurs de {name} derrière la passerelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change a server</source>
        <translation>Modifier un serveur</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>From your apps</source>
        <translation>Depuis vos applications</translation>
    </message>
    <message>
        <source>How to add servers</source>
        <translation>Comment ajouter des serveurs</translation>
    </message>
    <message>
        <source>Is this the right address?</source>
        <translation>Est-ce la bonne adresse ?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next ({count})</source>
        <translation>Suivant ({count})</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>A program on this computer, started when an app needs it.</source>
        <translation>Un programme sur cet ordinateur, démarré quand une application en a besoin.</translation>
    </message>
    <message>
        <source>A server that is running already, here or elsewhere.</source>
        <translation>Un serveur déjà en service, ici ou ailleurs.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what is said. Use https:// if the server knows it.</source>
        <translation>N’importe qui en chemin peut lire et modifier les échanges. Utilisez https:// si le serveur le permet.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Before the names of its tools</source>
        <translation>Devant les noms de ses outils</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Empty: your home folder.</source>
        <translation>Vide : votre dossier personnel.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Every call carries the token of the person it is made for.</source>
        <translation>Chaque appel porte le jeton de la personne pour qui il est effectué.</translation>
    </message>
    <message>
        <source>Folder it runs in</source>
        <translation>Dossier d’exécution</translation>
    </message>
    <message>
        <source>For example GitHub</source>
        <translation>Par exemple GitHub</translation>
    </message>
    <message>
        <source>For servers that keep nothing from one call to the next.</source>
        <translation>Pour les serveurs qui ne retiennent rien d’un appel à l’autre.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>It is kept in the keyring, and sent with every call.</source>
        <translation>Il est conservé dans le trousseau de clés et envoyé avec chaque appel.</translation>
    </message>
    <message>
        <source>It keeps the tools of different servers apart.</source>
        <translation>Distingue les outils des différents serveurs.</translation>
    </message>
    <message>
        <source>It may be silent during a call for</source>
        <translation>Silence toléré pendant un appel</translation>
    </message>
    <message>
        <source>It may take to start</source>
        <translation>Temps de démarrage toléré</translation>
    </message>
    <message>
        <source>Its name in short</source>
        <translation>Son nom abrégé</translation>
    </message>
    <message>
        <source>Its process ends when unused for</source>
        <translation>Arrêter son processus après une inactivité de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>One on each line, without quotes.</source>
        <translation>Un par ligne, sans guillemets.</translation>
    </message>
    <message>
        <source>One process for all apps</source>
        <translation>Un seul processus pour toutes les applications</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sign in in the browser (OAuth)</source>
        <translation>Se connecter dans le navigateur (OAuth)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>The access token is missing.</source>
        <translation>Le jeton d’accès manque.</translation>
    </message>
    <message>
        <source>The server&apos;s own sign-in page opens once it is added.</source>
        <translation>La page de connexion du serveur s’ouvre une fois le serveur ajouté.</translation>
    </message>
    <message>
        <source>The token each person signed in with</source>
        <translation>Le jeton avec lequel chaque personne s’est connectée</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Cette adresse n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>What goes before the names of its tools</source>
        <translation>Préfixe des noms de ses outils</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>You can paste a whole command line; its arguments move down by themselves.</source>
        <translation>Vous pouvez coller une ligne de commande entière ; ses arguments se placent d’eux-mêmes au-dessous.</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>conservé ; saisissez pour le remplacer</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>Servers behind the bridge</source>
        <translation>Serveurs derrière la passerelle</translation>
    </message>
</context>
<context>
    <name>ServerTools</name>
    <message>
        <source>All apps</source>
        <translation>Toutes les applications</translation>
    </message>
    <message>
        <source>Asks the server for its tools now, and starts it if need be</source>
        <translation>Demande maintenant ses outils au serveur, et le démarre si nécessaire</translation>
    </message>
    <message>
        <source>Its tools are not known.</source>
        <translation>Ses outils ne sont pas connus.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>No tools are known yet. “Look again” starts the server and asks it.</source>
        <translation>Aucun outil n’est encore connu. « Actualiser » démarre le serveur et l’interroge.</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Règles pour</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>Rechercher des outils</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>Afficher la modification…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Whose calls the rules are for</source>
        <translation>À quels appels les règles s’appliquent</translation>
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
        <translation>Tous les serveurs</translation>
    </message>
    <message>
        <source>Also those that are added later.</source>
        <translation>Y compris ceux qui seront ajoutés plus tard.</translation>
    </message>
    <message>
        <source>Just what is ticked here:</source>
        <translation>Uniquement ce qui est coché ici :</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Uniquement ceux-ci</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>Serveurs autorisés</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Se déconnecter</translation>
    </message>
    <message>
        <source>1 server found in {apps}</source>
        <translation>1 serveur trouvé dans {apps}</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>All servers of your apps are here</source>
        <translation>Tous les serveurs de vos applications sont ici</translation>
    </message>
    <message>
        <source>Apps lose its tools at once, and every permission to use it is deleted.</source>
        <translation>Les applications perdent ses outils aussitôt, et tous les droits de l’utiliser sont supprimés.</translation>
    </message>
    <message>
        <source>Behind the bridge: {names}</source>
        <translation>Derrière la passerelle : {names}</translation>
    </message>
    <message>
        <source>Choose from the servers in your apps&apos; settings</source>
        <translation>Choisir parmi les serveurs des paramètres de vos applications</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>From anywhere else</source>
        <translation>De toute autre source</translation>
    </message>
    <message>
        <source>Import from your apps…</source>
        <translation>Importer depuis vos applications…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>It comes back here by itself. If no page opened, copy its address.</source>
        <translation>La suite se fait ici automatiquement. Si aucune page ne s’est ouverte, copiez son adresse.</translation>
    </message>
    <message>
        <source>It does not say what it is</source>
        <translation>Il ne dit pas ce qu’il est</translation>
    </message>
    <message>
        <source>It has no tools.</source>
        <translation>Il n’a aucun outil.</translation>
    </message>
    <message>
        <source>It was asked for its tools.</source>
        <translation>Ses outils lui ont été demandés.</translation>
    </message>
    <message>
        <source>It was restarted.</source>
        <translation>Il a été redémarré.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Il fonctionne.</translation>
    </message>
    <message>
        <source>Its tools are out of reach for every app until you sign in again, and calls that run now are cancelled. Settings and permissions stay.</source>
        <translation>Ses outils sont inaccessibles à toutes les applications jusqu’à votre prochaine connexion, et les appels en cours sont annulés. Les paramètres et les autorisations restent.</translation>
    </message>
    <message>
        <source>Look at it once more.</source>
        <translation>Examinez-le encore une fois.</translation>
    </message>
    <message>
        <source>Looking into the settings of your apps…</source>
        <translation>Examen des paramètres de vos applications…</translation>
    </message>
    <message>
        <source>MCP {version}</source>
        <translation>MCP {version}</translation>
    </message>
    <message>
        <source>No servers in the settings of your apps</source>
        <translation>Aucun serveur dans les paramètres de vos applications</translation>
    </message>
    <message>
        <source>Paste a server</source>
        <translation>Coller un serveur</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Supprimer {name} ?</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser.</source>
        <translation>Connectez-vous sur la page dans votre navigateur.</translation>
    </message>
    <message>
        <source>Sign out of {name}?</source>
        <translation>Se déconnecter de {name} ?</translation>
    </message>
    <message>
        <source>The program itself stays on your computer.</source>
        <translation>Le programme lui-même reste sur votre ordinateur.</translation>
    </message>
    <message>
        <source>The tool has changed again, or back, meanwhile.</source>
        <translation>Entre-temps, l’outil a encore changé, ou est redevenu comme avant.</translation>
    </message>
    <message>
        <source>To stop it for a while, switch it off instead.</source>
        <translation>Pour l’arrêter quelque temps, désactivez-le plutôt.</translation>
    </message>
    <message>
        <source>Type in a server</source>
        <translation>Saisir un serveur</translation>
    </message>
    <message>
        <source>Type in…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>What a server&apos;s page says, a command, or an address.</source>
        <translation>Ce qu’indique la page d’un serveur, une commande ou une adresse.</translation>
    </message>
    <message>
        <source>What is added to an app later can still be brought from the Servers page.</source>
        <translation>Ce qui sera ajouté plus tard à une application pourra encore être importé depuis la page Serveurs.</translation>
    </message>
    <message>
        <source>What is {place} for it is deleted, too: {names}.</source>
        <translation>Est aussi supprimé ce qui est conservé pour lui {place} : {names}.</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>aucun outil</translation>
    </message>
    <message>
        <source>{count} off</source>
        <translation>Désactivés : {count}</translation>
    </message>
    <message>
        <source>{count} on</source>
        <translation>Activés : {count}</translation>
    </message>
    <message>
        <source>{count} servers found in {apps}</source>
        <translation>{count} serveurs trouvés dans {apps}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer à modifier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Changed and not saved: {sections}.</source>
        <translation>Modifié et non enregistré : {sections}.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Network and times</source>
        <translation>Réseau et durées</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Enregistrer vos modifications ?</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings can be changed while it runs. Home says what is the matter.</source>
        <translation>Les paramètres sont modifiables quand elle est en service. L’accueil indique ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>The bridge is not running</source>
        <translation>La passerelle est à l’arrêt</translation>
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
        <translation>Comme serveur dans le fichier de paramètres d’une application (mcpServers)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy it now. It will not be shown again.</source>
        <translation>Copiez-la maintenant. Elle ne sera plus affichée.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy settings with the key</source>
        <translation>Copier les paramètres avec la clé</translation>
    </message>
    <message>
        <source>Keep it like a password. If it is lost or seen by others, revoke it under Clients and make a new one.</source>
        <translation>Gardez-la comme un mot de passe. Si elle est perdue ou vue par d’autres, révoquez-la dans Clients et créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The key “{name}” is ready</source>
        <translation>La clé « {name} » est prête</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message numerus="yes">
        <source>%n connected apps lose access at once and meet one new login each. They stay known.</source>
        <translation>
            <numerusform>%n application connectée perd l’accès aussitôt et doit s’authentifier une nouvelle fois. Elle reste connue.</numerusform>
            <numerusform>%n applications connectées perdent l’accès aussitôt et doivent chacune s’authentifier une nouvelle fois. Elles restent connues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps need you</source>
        <translation>
            <numerusform>%n étape nécessite votre intervention</numerusform>
            <numerusform>%n étapes nécessitent votre intervention</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change sign-in</source>
        <translation>&amp;Modifier l’authentification</translation>
    </message>
    <message>
        <source>&amp;Sign in as before</source>
        <translation>&amp;Revenir à la précédente</translation>
    </message>
    <message>
        <source>Any provider that describes itself: Auth0, Keycloak, Entra, Google, Okta …</source>
        <translation>Tout fournisseur qui se décrit lui-même : Auth0, Keycloak, Entra, Google, Okta …</translation>
    </message>
    <message>
        <source>Asks the provider, signs nobody in, keeps nothing</source>
        <translation>Interroge le fournisseur, ne connecte personne, ne conserve rien</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>Adresse d’autorisation</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adresse de rappel</translation>
    </message>
    <message>
        <source>Change how people sign in?</source>
        <translation>Modifier la façon dont les personnes se connectent ?</translation>
    </message>
    <message>
        <source>Claim that names the person</source>
        <translation>Claim qui désigne la personne</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy callback address</source>
        <translation>Copier l’adresse de rappel</translation>
    </message>
    <message>
        <source>Environment files (*.env .env* *.env.*);;All files (*)</source>
        <translation>Fichiers d’environnement (*.env .env* *.env.*);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Everything a sign-in needs is in place</source>
        <translation>Tout ce qu’il faut pour se connecter est en place</translation>
    </message>
    <message>
        <source>Everything else is read from there: Auth0, Keycloak, Entra, Google, Okta …</source>
        <translation>Tout le reste y est lu : Auth0, Keycloak, Entra, Google, Okta …</translation>
    </message>
    <message>
        <source>GitHub says “id”; “data.id” is a claim inside a claim.</source>
        <translation>GitHub utilise « id » ; « data.id » est un claim dans un claim.</translation>
    </message>
    <message>
        <source>Hosted login URL</source>
        <translation>URL de connexion hébergée</translation>
    </message>
    <message>
        <source>How people prove who they are before an app may connect. Apps stay known when you change it.</source>
        <translation>Comment les personnes prouvent leur identité avant qu’une application puisse se connecter. Les applications restent connues quand vous changez ce choix.</translation>
    </message>
    <message>
        <source>How people sign in</source>
        <translation>Comment les personnes se connectent</translation>
    </message>
    <message>
        <source>Import .env</source>
        <translation>Importer un .env</translation>
    </message>
    <message>
        <source>Import .env…</source>
        <translation>Importer un .env…</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>Adresse d’introspection</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Lines that begin with {prefix} are looked for.</source>
        <translation>Les lignes commençant par {prefix} sont recherchées.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>Non utilisé : {names}.</translation>
    </message>
    <message>
        <source>Nothing is kept before you press Save.</source>
        <translation>Rien n’est conservé avant que vous cliquiez sur « Enregistrer ».</translation>
    </message>
    <message>
        <source>OAuth (manual)</source>
        <translation>OAuth (manuel)</translation>
    </message>
    <message>
        <source>OAuth without OpenID Connect, such as GitHub: you give each address by hand.</source>
        <translation>OAuth sans OpenID Connect, comme GitHub : vous indiquez chaque adresse à la main.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>One connected app loses access at once and meets one new login. It stays known.</source>
        <translation>Une application connectée perd l’accès aussitôt et doit s’authentifier une nouvelle fois. Elle reste connue.</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>Une étape nécessite votre intervention</translation>
    </message>
    <message>
        <source>Only if the provider asks for it, as Auth0 does.</source>
        <translation>Seulement si le fournisseur la demande, comme Auth0.</translation>
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
        <translation>Console Pangea : AuthN, OAuth Server, Clients ; type Authorization Code.</translation>
    </message>
    <message>
        <source>Pangea console: AuthN, Overview, “Hosted Login”.</source>
        <translation>Console Pangea : AuthN, Overview, « Hosted Login ».</translation>
    </message>
    <message>
        <source>People sign in at your Pangea project&apos;s hosted login.</source>
        <translation>Les personnes se connectent sur la page de connexion hébergée de votre projet Pangea.</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI with the provider.</source>
        <translation>Enregistrez exactement cette adresse comme URI de redirection chez le fournisseur.</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI, in the console: AuthN, OAuth Server, Clients.</source>
        <translation>Enregistrez exactement cette adresse comme URI de redirection, dans la console : AuthN, OAuth Server, Clients.</translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation>Adresse de révocation</translation>
    </message>
    <message>
        <source>Saved. People now sign in at the provider.</source>
        <translation>Enregistré. Les personnes se connectent désormais chez le fournisseur.</translation>
    </message>
    <message>
        <source>Saved. You answer here whenever an app wants to connect.</source>
        <translation>Enregistré. Vous répondez ici chaque fois qu’une application souhaite se connecter.</translation>
    </message>
    <message>
        <source>Says who signed in. The introspection address, under Advanced, can do it instead.</source>
        <translation>Indique qui s’est connecté. L’adresse d’introspection, sous « Avancé », peut le faire à sa place.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Shown once in the console, when the client is made.</source>
        <translation>Affiché une seule fois dans la console, à la création du client.</translation>
    </message>
    <message>
        <source>Sign in as before?</source>
        <translation>Revenir à la connexion précédente ?</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Taken over: {names}.</source>
        <translation>Repris : {names}.</translation>
    </message>
    <message>
        <source>Takes a login back when the last app is revoked (RFC 7009).</source>
        <translation>Met fin à une session quand la dernière application est révoquée (RFC 7009).</translation>
    </message>
    <message>
        <source>Tells whether a login still stands (RFC 7662).</source>
        <translation>Indique si une session est encore valable (RFC 7662).</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>The client secret is then removed from: {place}</source>
        <translation>Le secret client est alors supprimé de : {place}</translation>
    </message>
    <message>
        <source>The file still holds the secret for everybody to read who can open it.</source>
        <translation>Le fichier contient toujours le secret, lisible par quiconque peut l’ouvrir.</translation>
    </message>
    <message>
        <source>The last test found something wrong with these settings.</source>
        <translation>Le dernier test a trouvé une erreur dans ces paramètres.</translation>
    </message>
    <message>
        <source>These settings have not been tested.</source>
        <translation>Ces paramètres n’ont pas été testés.</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Userinfo address</source>
        <translation>Adresse userinfo</translation>
    </message>
    <message>
        <source>What people read on the sign-in page.</source>
        <translation>Ce que les personnes lisent sur la page de connexion.</translation>
    </message>
    <message>
        <source>What people read on the sign-in page. Left empty: the provider&apos;s own.</source>
        <translation>Ce que les personnes lisent sur la page de connexion. Vide : le nom propre au fournisseur.</translation>
    </message>
    <message>
        <source>Where people sign in.</source>
        <translation>Où les personnes se connectent.</translation>
    </message>
    <message>
        <source>With blanks between them.</source>
        <translation>Séparés par des espaces.</translation>
    </message>
    <message>
        <source>With blanks between them. Left empty: what the provider gives by itself.</source>
        <translation>Séparés par des espaces. Vide : ce que le fournisseur donne de lui-même.</translation>
    </message>
    <message>
        <source>You answer in this app whenever another one asks. No account is needed.</source>
        <translation>Vous répondez dans cette application chaque fois qu’une autre demande. Aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>Vous avez fait des modifications depuis ce test</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audience</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secret client</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>scopes</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>Impossible de lire {file}.</translation>
    </message>
    <message>
        <source>{file} says nothing about {provider}.</source>
        <translation>{file} ne dit rien de {provider}.</translation>
    </message>
</context>
<context>
    <name>StartChoices</name>
    <message>
        <source>&amp;Copy callback address</source>
        <translation>&amp;Copier l’adresse de rappel</translation>
    </message>
    <message>
        <source>&amp;Memory only, this time</source>
        <translation>En &amp;mémoire uniquement, cette fois</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Sealed file…</source>
        <translation>&amp;Fichier scellé…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Use port {port}</source>
        <translation>&amp;Utiliser le port {port}</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>Or use port {port} from now on: apps that are already connected then need the new address, {address}</source>
        <translation>Ou utilisez désormais le port {port} : les applications déjà connectées auront alors besoin de la nouvelle adresse, {address}</translation>
    </message>
    <message>
        <source>People sign in at {provider}. Before you use port {port}, register exactly this callback address there:</source>
        <translation>Les personnes se connectent chez {provider}. Avant d’utiliser le port {port}, enregistrez-y exactement cette adresse de rappel :</translation>
    </message>
    <message>
        <source>{hint} Or go on without it: a file sealed with a passphrase asks for that passphrase at every start; in memory only, everything is forgotten when you quit.</source>
        <translation>{hint} Ou continuez sans : un fichier scellé par une phrase secrète demande cette phrase à chaque démarrage ; en mémoire uniquement, tout est oublié quand vous quittez.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Another copy starts then: {place}. Switched on, this one takes its place.</source>
        <translation>Une autre copie démarre alors : {place}. Si vous activez cette option, celle-ci prend sa place.</translation>
    </message>
    <message>
        <source>It is switched off in your desktop&apos;s own settings.</source>
        <translation>C’est désactivé dans les paramètres de votre bureau.</translation>
    </message>
    <message>
        <source>Questions of apps are always shown, and so is what comes in without asking you.</source>
        <translation>Les questions des applications sont toujours affichées, de même que ce qui entre sans vous demander.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Tell me when an app has connected</source>
        <translation>Me prévenir quand une application s’est connectée</translation>
    </message>
    <message>
        <source>Without its window: an icon in the tray, where there is one.</source>
        <translation>Sans fenêtre : une icône dans la zone de notification, s’il y en a une.</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Apps know it as {name}</source>
        <translation>Les applications le connaissent sous le nom {name}</translation>
    </message>
    <message>
        <source>As for all apps: {rule}</source>
        <translation>Comme pour toutes les applications : {rule}</translation>
    </message>
    <message>
        <source>Calls by all apps</source>
        <translation>Appels de toutes les applications</translation>
    </message>
    <message>
        <source>Calls by this app</source>
        <translation>Appels de cette application</translation>
    </message>
    <message>
        <source>It changed after you approved it, and is refused until you have looked at it.</source>
        <translation>Il a changé après votre approbation, et il est refusé jusqu’à ce que vous l’ayez examiné.</translation>
    </message>
    <message>
        <source>It says nothing of itself.</source>
        <translation>Il ne dit rien de lui-même.</translation>
    </message>
    <message>
        <source>Selected tool</source>
        <translation>Outil sélectionné</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>Afficher la modification…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>What the tool says of itself</source>
        <translation>Ce que l’outil dit de lui-même</translation>
    </message>
</context>
<context>
    <name>ToolsModel</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Changed: refused</source>
        <translation>Modifié : refusé</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>What the tool does by the server&apos;s own word; nobody checks it</source>
        <translation>Ce que fait l’outil selon le serveur lui-même ; personne ne le vérifie</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column} : {value}</translation>
    </message>
</context>
<context>
    <name>ToolsTable</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n requests waiting…</source>
        <translation>
            <numerusform>%n demande en attente…</numerusform>
            <numerusform>%n demandes en attente…</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request waiting…</source>
        <translation>1 demande en attente…</translation>
    </message>
    <message>
        <source>All clients…</source>
        <translation>Tous les clients…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Connecter une application…</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>Clients connectés</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Tout est suspendu</translation>
    </message>
    <message>
        <source>No client connected</source>
        <translation>Aucun client connecté</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>Suspendre {name}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Reprendre {name}</translation>
    </message>
    <message>
        <source>Revoke {name}…</source>
        <translation>Révoquer {name}…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message numerus="yes">
        <source>Running · %n clients</source>
        <translation>
            <numerusform>En service · %n client</numerusform>
            <numerusform>En service · %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Running · 1 client</source>
        <translation>En service · 1 client</translation>
    </message>
    <message>
        <source>Running · no client yet</source>
        <translation>En service · aucun client pour l’instant</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Il y a un problème</translation>
    </message>
    <message>
        <source>{name} (paused)</source>
        <translation>{name} (suspendue)</translation>
    </message>
</context>
<context>
    <name>UseDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>For hundreds of tools. The whole list has {tools} now.</source>
        <translation>Pour des centaines d’outils. La liste entière en compte actuellement : {tools}.</translation>
    </message>
    <message>
        <source>For hundreds of tools: a long list fills up what an app can keep in mind.</source>
        <translation>Pour des centaines d’outils : une longue liste sature ce qu’une application peut garder en mémoire.</translation>
    </message>
    <message>
        <source>Give it two tools, search and call, in place of the whole list</source>
        <translation>Lui donner deux outils, recherche et appel, au lieu de la liste entière</translation>
    </message>
    <message>
        <source>It counts from the next request on. Calls that run at a server you take away are cancelled.</source>
        <translation>Prend effet dès la prochaine requête. Les appels en cours sur un serveur que vous retirez sont annulés.</translation>
    </message>
    <message>
        <source>It counts from the next request on. Calls that run at a server you take away are cancelled. An app that is connected is told that its tools have changed.</source>
        <translation>Prend effet dès la prochaine requête. Les appels en cours sur un serveur que vous retirez sont annulés. Une application connectée est informée que ses outils ont changé.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Cochez au moins une case.</translation>
    </message>
    <message>
        <source>What is switched off, the sign-in does not allow {person}. No app can be allowed it here.</source>
        <translation>Ce qui est désactivé n’est pas accordé à {person} par l’authentification. Aucune application ne peut y être autorisée ici.</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Accès autorisés</translation>
    </message>
    <message>
        <source>What may {name} use?</source>
        <translation>Que peut utiliser {name} ?</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>aucun outil</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Missing right: {right}</source>
        <translation>Droit manquant : {right}</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Right it takes: {right} · {name} is: {role}</source>
        <translation>Droit requis : {right} · {name} a : {role}</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>Accès autorisés…</translation>
    </message>
</context>
<context>
    <name>_ReportView</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Access ended: {words}</source>
        <translation>Accès terminé : {words}</translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation>Accès renouvelé</translation>
    </message>
    <message>
        <source>Access {words}</source>
        <translation>Accès : {words}</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>Une application sans nom</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Réponse à une question</translation>
    </message>
    <message>
        <source>App made itself known</source>
        <translation>Application enregistrée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Change of a rule</source>
        <translation>Modification d’une règle</translation>
    </message>
    <message>
        <source>Change of a server</source>
        <translation>Modification d’un serveur</translation>
    </message>
    <message>
        <source>Change of an app&apos;s settings</source>
        <translation>Modification des paramètres d’une application</translation>
    </message>
    <message>
        <source>Change of rights</source>
        <translation>Modification de droits</translation>
    </message>
    <message>
        <source>Change of the log</source>
        <translation>Modification du journal</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>End of access</source>
        <translation>Fin d’accès</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Program of an app</source>
        <translation>Programme d’une application</translation>
    </message>
    <message>
        <source>Prompt fetched</source>
        <translation>Prompt obtenu</translation>
    </message>
    <message>
        <source>Prompt {name}</source>
        <translation>Prompt {name}</translation>
    </message>
    <message>
        <source>Question to you</source>
        <translation>Question pour vous</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Request refused: {words}</source>
        <translation>Requête refusée : {words}</translation>
    </message>
    <message>
        <source>Resource read</source>
        <translation>Ressource lue</translation>
    </message>
    <message>
        <source>Resource {name}</source>
        <translation>Ressource {name}</translation>
    </message>
    <message>
        <source>Rights changed: {words}</source>
        <translation>Droits modifiés : {words}</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Sign-in failed: {words}</source>
        <translation>Échec de l’authentification : {words}</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>Appel d’outil</translation>
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
        <translation>Une copie du fichier dans son état actuel est conservée ; « Défaire » la remet en place, à l’octet près.</translation>
    </message>
    <message>
        <source>A copy of the file as it is now, secrets included, is kept where only you can read it. Undo puts it back, byte for byte.</source>
        <translation>Une copie du fichier dans son état actuel, secrets compris, est conservée là où vous seul pouvez la lire. « Défaire » la remet en place, à l’octet près.</translation>
    </message>
    <message>
        <source>All of them are behind the bridge, too. Once they are out of {name}, nothing runs twice, and their secrets are no longer in that file.</source>
        <translation>Tous sont aussi derrière la passerelle. Une fois retirés de {name}, rien ne s’exécute en double, et leurs secrets ne sont plus dans ce fichier.</translation>
    </message>
    <message>
        <source>Behind the bridge already: {servers}.</source>
        <translation>Déjà derrière la passerelle : {servers}.</translation>
    </message>
    <message>
        <source>Behind the bridge their secrets are kept safe, you see what is done with them, and your other apps can use them, too.</source>
        <translation>Derrière la passerelle, leurs secrets sont en sécurité, vous voyez ce qui en est fait, et vos autres applications peuvent aussi les utiliser.</translation>
    </message>
    <message>
        <source>Bring as another account…</source>
        <translation>Ajouter comme autre compte…</translation>
    </message>
    <message>
        <source>Bring it behind the bridge…</source>
        <translation>Le placer derrière la passerelle…</translation>
    </message>
    <message>
        <source>Bring the rest behind the bridge…</source>
        <translation>Placer les autres derrière la passerelle…</translation>
    </message>
    <message>
        <source>Bring them behind the bridge…</source>
        <translation>Les placer derrière la passerelle…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Modifiée à la main</translation>
    </message>
    <message>
        <source>Connect adds one entry to the settings of {name}: a small program that comes with the bridge and finds it by itself. No address, key or password is in the file.</source>
        <translation>« Connecter » ajoute une entrée aux paramètres de {name} : un petit programme fourni avec la passerelle, qui la trouve de lui-même. Le fichier ne contient ni adresse, ni clé, ni mot de passe.</translation>
    </message>
    <message>
        <source>Connect adds one entry to the settings of {name}: the address of the bridge. No key or password is in the file.</source>
        <translation>« Connecter » ajoute une entrée aux paramètres de {name} : l’adresse de la passerelle. Le fichier ne contient ni clé ni mot de passe.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Everything is paused: resume on Home, and {name} can come in.</source>
        <translation>Tout est suspendu : reprenez depuis l’accueil, et {name} pourra entrer.</translation>
    </message>
    <message>
        <source>If {name} was open, quit it whole, not only its window, and open it again. Some apps connect only when asked: look for “{entry}” in its list of MCP servers.</source>
        <translation>Si {name} était ouverte, quittez-la entièrement, pas seulement sa fenêtre, puis rouvrez-la. Certaines applications ne se connectent que sur demande : cherchez « {entry} » dans leur liste de serveurs MCP.</translation>
    </message>
    <message>
        <source>It asks what your servers can do.</source>
        <translation>Elle demande ce que vos serveurs savent faire.</translation>
    </message>
    <message>
        <source>It finds the bridge and says who it is.</source>
        <translation>Elle trouve la passerelle et se présente.</translation>
    </message>
    <message>
        <source>It is behind the bridge, too. Once it is out of {name}, nothing runs twice, and its secrets are no longer in that file.</source>
        <translation>Il est aussi derrière la passerelle. Une fois retiré de {name}, rien ne s’exécute en double, et ses secrets ne sont plus dans ce fichier.</translation>
    </message>
    <message>
        <source>It is signed in. Some apps ask for tools only when they need them: start a new chat in {name}.</source>
        <translation>L’authentification est faite. Certaines applications ne demandent les outils que lorsqu’elles en ont besoin : démarrez une nouvelle conversation dans {name}.</translation>
    </message>
    <message>
        <source>Its own servers come back: {servers}.</source>
        <translation>Ses propres serveurs reviennent : {servers}.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Listed tools</source>
        <translation>Outils listés</translation>
    </message>
    <message>
        <source>Look for a page in your browser that asks about {name}. If there is none, choose “{entry}” in its list of MCP servers and sign in there.</source>
        <translation>Cherchez dans votre navigateur une page qui pose une question sur {name}. S’il n’y en a pas, choisissez « {entry} » dans sa liste de serveurs MCP et connectez-vous là.</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation>À redémarrer</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connectée</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurée</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Authentifiée</translation>
    </message>
    <message>
        <source>Take them out of {name}…</source>
        <translation>Les retirer de {name}…</translation>
    </message>
    <message>
        <source>Take these {count} out of {name}…</source>
        <translation>Retirer ces {count} de {name}…</translation>
    </message>
    <message>
        <source>Take {server} out of {name}…</source>
        <translation>Retirer {server} de {name}…</translation>
    </message>
    <message>
        <source>The bridge is in the settings of {name}, but {name} has not noticed yet.</source>
        <translation>La passerelle est dans les paramètres de {name}, mais {name} ne l’a pas encore remarquée.</translation>
    </message>
    <message>
        <source>The bridge is taken out of the settings of {name}.</source>
        <translation>La passerelle est retirée des paramètres de {name}.</translation>
    </message>
    <message>
        <source>The entry for the bridge in the settings of {name} is not as it should be.</source>
        <translation>L’entrée de la passerelle dans les paramètres de {name} n’est pas comme elle devrait être.</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be read as they are, so nothing is written there.</source>
        <translation>Les paramètres de {name} sont illisibles en l’état ; rien n’y est donc écrit.</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be written from here. By hand it takes a minute.</source>
        <translation>Les paramètres de {name} ne peuvent pas être modifiés d’ici. À la main, cela prend une minute.</translation>
    </message>
    <message>
        <source>The settings of {name} will be again what they were before.</source>
        <translation>Les paramètres de {name} redeviendront ce qu’ils étaient auparavant.</translation>
    </message>
    <message>
        <source>This file was made for the bridge, and will be deleted again.</source>
        <translation>Ce fichier a été créé pour la passerelle, et sera supprimé.</translation>
    </message>
    <message>
        <source>This is all that changes in the settings of {name}. Everything else stays as it is.</source>
        <translation>C’est tout ce qui change dans les paramètres de {name}. Le reste est inchangé.</translation>
    </message>
    <message>
        <source>Undo deletes the file again.</source>
        <translation>« Défaire » supprime ce fichier.</translation>
    </message>
    <message>
        <source>Until {name} has signed in to the bridge, it has none of these servers.</source>
        <translation>Tant que {name} ne s’est pas connectée à la passerelle, elle n’a aucun de ces serveurs.</translation>
    </message>
    <message>
        <source>Waiting for {name}…</source>
        <translation>En attente de {name}…</translation>
    </message>
    <message>
        <source>You can connect it again at any time.</source>
        <translation>Vous pourrez la reconnecter à tout moment.</translation>
    </message>
    <message>
        <source>You let it in: on a page in your browser, and here.</source>
        <translation>Vous la laissez entrer : sur une page dans votre navigateur, et ici.</translation>
    </message>
    <message>
        <source>{name} has no such file yet. It will be made.</source>
        <translation>{name} n’a pas encore de tel fichier. Il sera créé.</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings and is signed in.</source>
        <translation>{name} a la passerelle dans ses paramètres et s’est authentifiée.</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings.</source>
        <translation>{name} a la passerelle dans ses paramètres.</translation>
    </message>
    <message>
        <source>{name} starts one server of its own: {servers}.</source>
        <translation>{name} démarre un serveur par elle-même : {servers}.</translation>
    </message>
    <message>
        <source>{name} starts {count} servers of its own: {servers}.</source>
        <translation>{name} démarre {count} serveurs par elle-même : {servers}.</translation>
    </message>
    <message>
        <source>{name} then opens your browser once, and this window asks you whether to let it in.</source>
        <translation>{name} ouvre ensuite une fois votre navigateur, et cette fenêtre vous demande si elle peut entrer.</translation>
    </message>
    <message>
        <source>{name} was not found on this computer. If it is here all the same, you can go on.</source>
        <translation>{name} n’a pas été trouvée sur cet ordinateur. Si elle y est malgré tout, vous pouvez continuer.</translation>
    </message>
    <message>
        <source>{servers} and {count} more</source>
        <translation>{servers} et {count} de plus</translation>
    </message>
    <message>
        <source>{servers} and {last}</source>
        <translation>{servers} et {last}</translation>
    </message>
    <message>
        <source>{servers} go out of the settings of {name}, which reaches them through the bridge from then on.</source>
        <translation>{servers} sont retirés des paramètres de {name}, qui les joint désormais par la passerelle.</translation>
    </message>
    <message>
        <source>{servers} goes out of the settings of {name}, which reaches it through the bridge from then on.</source>
        <translation>{servers} est retiré des paramètres de {name}, qui le joint désormais par la passerelle.</translation>
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
Pour enregistrer aussi une connexion :
  1. Ouvrez cette adresse dans votre navigateur :
</translation>
    </message>
    <message>
        <source>      if that was you: mcp-auth-bridge accept-program {id}; if not: mcp-auth-bridge revoke {id}</source>
        <translation>      si c’était vous : mcp-auth-bridge accept-program {id} ; sinon : mcp-auth-bridge revoke {id}</translation>
    </message>
    <message>
        <source>     (not shown) </source>
        <translation>     (non affiché) </translation>
    </message>
    <message>
        <source>     {url}

  2. Sign in, and allow it.</source>
        <translation>     {url}

  2. Connectez-vous et autorisez.</translation>
    </message>
    <message>
        <source>  (in {app})</source>
        <translation>  (dans {app})</translation>
    </message>
    <message>
        <source>  3. The browser ends on a page that complains. Copy its address, and paste it here:</source>
        <translation>  3. Le navigateur finit sur une page qui se plaint. Copiez son adresse et collez-la ici :</translation>
    </message>
    <message>
        <source>  Approve it with: mcp-auth-bridge upstreams accept {upstream} {tool}</source>
        <translation>  Approuver avec : mcp-auth-bridge upstreams accept {upstream} {tool}</translation>
    </message>
    <message>
        <source>  Client ID      {client_id}</source>
        <translation>  ID client      {client_id}</translation>
    </message>
    <message>
        <source>  Client secret  {client_secret}</source>
        <translation>  Secret client  {client_secret}</translation>
    </message>
    <message>
        <source>  Hosted login   {base}</source>
        <translation>  Hosted Login   {base}</translation>
    </message>
    <message>
        <source>  address  {address}</source>
        <translation>  adresse  {address}</translation>
    </message>
    <message>
        <source>  header   {header}</source>
        <translation>  en-tête  {header}</translation>
    </message>
    <message>
        <source>  in    {folder}</source>
        <translation>  dans  {folder}</translation>
    </message>
    <message>
        <source>  with  {name}, kept as a secret</source>
        <translation>  avec  {name}, gardé comme secret</translation>
    </message>
    <message>
        <source>  with  {value}</source>
        <translation>  avec  {value}</translation>
    </message>
    <message>
        <source> (the sign-in allows {names})</source>
        <translation> (la connexion permet {names})</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s : erreur : %(message)s
</translation>
    </message>
    <message>
        <source>, may only {names}</source>
        <translation>, peut seulement {names}</translation>
    </message>
    <message>
        <source>--output and --no-login go with --live.</source>
        <translation>--output et --no-login vont avec --live.</translation>
    </message>
    <message>
        <source>--replace writes; --undo takes that back, too.</source>
        <translation>--replace écrit ; --undo le reprend aussi.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 appel</translation>
    </message>
    <message>
        <source>1 line written to {path}.</source>
        <translation>1 ligne écrite dans {path}.</translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>1 outil</translation>
    </message>
    <message>
        <source>1 tool:</source>
        <translation>1 outil :</translation>
    </message>
    <message>
        <source>A file that is exported has an end.</source>
        <translation>Un fichier exporté a une fin.</translation>
    </message>
    <message>
        <source>A local stand-in for Pangea is running. It is not Pangea, and it forgets everything when it stops.</source>
        <translation>Un remplaçant local de Pangea fonctionne. Ce n’est pas Pangea, et il oublie tout en s’arrêtant.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accepté.</translation>
    </message>
    <message>
        <source>Add a server with: mcp-auth-bridge upstreams add NAME --command … | --url …</source>
        <translation>Ajouter un serveur : mcp-auth-bridge upstreams add NAME --command … | --url …</translation>
    </message>
    <message>
        <source>Add a server: a command to start, or an address.</source>
        <translation>Ajouter un serveur : une commande à lancer ou une adresse.</translation>
    </message>
    <message>
        <source>Add it?</source>
        <translation>L’ajouter ?</translation>
    </message>
    <message>
        <source>Add that address to your AI app; its first connection asks for your approval.</source>
        <translation>Ajoutez cette adresse à votre application d’IA ; sa première connexion demande votre approbation.</translation>
    </message>
    <message>
        <source>Add the servers that another app&apos;s settings name.</source>
        <translation>Ajouter les serveurs nommés dans les réglages d’une autre application.</translation>
    </message>
    <message>
        <source>Add these {count} servers?</source>
        <translation>Ajouter ces {count} serveurs ?</translation>
    </message>
    <message>
        <source>Add this server?</source>
        <translation>Ajouter ce serveur ?</translation>
    </message>
    <message>
        <source>Add {name}?</source>
        <translation>Ajouter {name} ?</translation>
    </message>
    <message>
        <source>Added as {id}. Try it with: mcp-auth-bridge upstreams test {id}</source>
        <translation>Ajouté sous {id}. Essayez-le avec : mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>Added {name} as {id}.</source>
        <translation>{name} ajouté sous {id}.</translation>
    </message>
    <message>
        <source>Allow?</source>
        <translation>Autoriser ?</translation>
    </message>
    <message>
        <source>Another copy starts when you log in: {program}
Start this one instead with: mcp-auth-bridge autostart on</source>
        <translation>Une autre copie démarre à l’ouverture de session : {program}
Pour démarrer celle-ci à la place : mcp-auth-bridge autostart on</translation>
    </message>
    <message>
        <source>Answer the question that shows this code in the browser.</source>
        <translation>Répondre à la question qui affiche ce code dans le navigateur.</translation>
    </message>
    <message>
        <source>Answer with:</source>
        <translation>Répondez avec :</translation>
    </message>
    <message>
        <source>Approve a tool as it is now.</source>
        <translation>Approuver un outil tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Approved. Apps may use it as it is now.</source>
        <translation>Approuvé. Les applications peuvent l’utiliser tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Change a server&apos;s settings; what is not named stays as it is.</source>
        <translation>Modifier les réglages d’un serveur ; ce qui n’est pas nommé reste inchangé.</translation>
    </message>
    <message>
        <source>Change it to this?</source>
        <translation>Le modifier ainsi ?</translation>
    </message>
    <message>
        <source>Change what a client may do, from its next request on.</source>
        <translation>Modifier ce qu’un client peut faire, dès sa prochaine requête.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>Changed. Try it with: mcp-auth-bridge upstreams test {id}</source>
        <translation>Modifié. Essayez-le avec : mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>Connect an AI app: write the bridge into its settings, or take it back.</source>
        <translation>Relier une application d’IA : inscrire la passerelle dans ses réglages, ou l’en retirer.</translation>
    </message>
    <message>
        <source>Connect one with: mcp-auth-bridge connect APP</source>
        <translation>Reliez-en une avec : mcp-auth-bridge connect APP</translation>
    </message>
    <message>
        <source>Cut a client off at once; it may ask again.</source>
        <translation>Exclure un client sur-le-champ ; il peut redemander.</translation>
    </message>
    <message>
        <source>Denied.</source>
        <translation>Refusé.</translation>
    </message>
    <message>
        <source>Disconnect {name}?</source>
        <translation>Détacher {name} ?</translation>
    </message>
    <message>
        <source>Done. It holds from the next call on.</source>
        <translation>C’est fait. Cela vaut dès le prochain appel.</translation>
    </message>
    <message>
        <source>Every tool is what was approved.</source>
        <translation>Chaque outil est tel qu’il a été approuvé.</translation>
    </message>
    <message>
        <source>Everything is paused. Resume with: mcp-auth-bridge resume --all</source>
        <translation>Tout est suspendu. Reprenez avec : mcp-auth-bridge resume --all</translation>
    </message>
    <message>
        <source>From then on, {name} reaches {names} through the bridge.</source>
        <translation>Désormais, {name} atteint {names} par la passerelle.</translation>
    </message>
    <message>
        <source>Give a client two tools, find and call, in place of all of them.</source>
        <translation>Donner à un client deux outils, chercher et appeler, à la place de tous.</translation>
    </message>
    <message>
        <source>Headers and sign-in go with --url; variables, folder and --shared with --command.</source>
        <translation>Les en-têtes et la connexion vont avec --url ; variables, dossier et --shared avec --command.</translation>
    </message>
    <message>
        <source>In Settings → Sign-in choose Pangea AuthN and fill in:</source>
        <translation>Dans Réglages → Authentification, choisissez Pangea AuthN et remplissez :</translation>
    </message>
    <message>
        <source>It can be switched on and off: upstreams enable, disable.</source>
        <translation>Il peut être activé et désactivé : upstreams enable, disable.</translation>
    </message>
    <message>
        <source>It finds tools by searching now.</source>
        <translation>Il trouve maintenant les outils en cherchant.</translation>
    </message>
    <message>
        <source>It gets all its tools in one list now.</source>
        <translation>Il reçoit maintenant tous ses outils en une liste.</translation>
    </message>
    <message>
        <source>It has no tools.</source>
        <translation>Il n’a pas d’outils.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It keeps it until you take it back, with: mcp-auth-bridge rights</source>
        <translation>Il le garde jusqu’à ce que vous le repreniez : mcp-auth-bridge rights</translation>
    </message>
    <message>
        <source>It may only read, as you chose before.</source>
        <translation>Il peut seulement lire, comme vous l’aviez choisi.</translation>
    </message>
    <message>
        <source>It may only read.</source>
        <translation>Il peut seulement lire.</translation>
    </message>
    <message>
        <source>It tells of: {names}.</source>
        <translation>Il parle de : {names}.</translation>
    </message>
    <message>
        <source>It was registered by {program}.</source>
        <translation>Il a été enregistré par {program}.</translation>
    </message>
    <message>
        <source>Its page shows {code}; answer with:</source>
        <translation>Sa page affiche {code} ; répondez avec :</translation>
    </message>
    <message>
        <source>Its people are on its sign-in page. It answers to {callback}</source>
        <translation>Ses personnes sont sur sa page de connexion. Il répond à {callback}</translation>
    </message>
    <message>
        <source>Let a paused client work again.</source>
        <translation>Laisser un client suspendu travailler de nouveau.</translation>
    </message>
    <message>
        <source>List a server&apos;s tools, or switch one on or off.</source>
        <translation>Lister les outils d’un serveur, ou en activer ou désactiver un.</translation>
    </message>
    <message>
        <source>List the AI apps on this computer, and whether they are connected.</source>
        <translation>Lister les applications d’IA de cet ordinateur, et si elles sont reliées.</translation>
    </message>
    <message>
        <source>List the connected clients.</source>
        <translation>Lister les clients reliés.</translation>
    </message>
    <message>
        <source>List the personal keys, or add one for a script.</source>
        <translation>Lister les clés personnelles, ou en ajouter une pour un script.</translation>
    </message>
    <message>
        <source>List the servers behind the bridge, or change them.</source>
        <translation>Lister les serveurs derrière la passerelle, ou les modifier.</translation>
    </message>
    <message>
        <source>List the servers.</source>
        <translation>Lister les serveurs.</translation>
    </message>
    <message>
        <source>List what was said of tools.</source>
        <translation>Lister ce qui a été dit des outils.</translation>
    </message>
    <message>
        <source>Look at its window or its log.</source>
        <translation>Regardez sa fenêtre ou son journal.</translation>
    </message>
    <message>
        <source>Look for a typing mistake.</source>
        <translation>Cherchez une faute de frappe.</translation>
    </message>
    <message>
        <source>Look for what is wrong and say what to do.</source>
        <translation>Chercher ce qui ne va pas et dire que faire.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not start when you log in. Change that with: mcp-auth-bridge autostart on</source>
        <translation>MCP Auth Bridge ne démarre pas à l’ouverture de session. Changez cela avec : mcp-auth-bridge autostart on</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not start when you log in: it is switched off in your desktop&apos;s settings.</source>
        <translation>MCP Auth Bridge ne démarre pas à l’ouverture de session : c’est désactivé dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge has ended.</source>
        <translation>MCP Auth Bridge s’est arrêté.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is not running. Start it with: mcp-auth-bridge</source>
        <translation>MCP Auth Bridge ne fonctionne pas. Démarrez-le avec : mcp-auth-bridge</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is running (process {pid}): {address}</source>
        <translation>MCP Auth Bridge fonctionne (processus {pid}) : {address}</translation>
    </message>
    <message>
        <source>MCP Auth Bridge serves {address}</source>
        <translation>MCP Auth Bridge répond à {address}</translation>
    </message>
    <message>
        <source>MCP Auth Bridge starts when you log in ({place}).</source>
        <translation>MCP Auth Bridge démarre à l’ouverture de session ({place}).</translation>
    </message>
    <message>
        <source>MCP Auth Bridge was not running.</source>
        <translation>MCP Auth Bridge ne fonctionnait pas.</translation>
    </message>
    <message>
        <source>Make a key; it is shown once.</source>
        <translation>Créer une clé ; elle est affichée une seule fois.</translation>
    </message>
    <message>
        <source>Name a file that holds it in {passphrase_variable}.</source>
        <translation>Indiquez dans {passphrase_variable} un fichier qui la contient.</translation>
    </message>
    <message>
        <source>Name a settings file, - for standard input, or say --from-apps.</source>
        <translation>Nommez un fichier de réglages, - pour l’entrée standard, ou --from-apps.</translation>
    </message>
    <message>
        <source>Name one client by its id, or say --all.</source>
        <translation>Nommez un client par son ID, ou --all.</translation>
    </message>
    <message>
        <source>Name the app: `mcp-auth-bridge apps` lists them.</source>
        <translation>Nommez l’application : `mcp-auth-bridge apps` les liste.</translation>
    </message>
    <message>
        <source>No AI app that we know was found on this computer. See all with: mcp-auth-bridge apps --all</source>
        <translation>Aucune application d’IA connue n’a été trouvée sur cet ordinateur. Voyez-les toutes avec : mcp-auth-bridge apps --all</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>Aucun client n’est relié.</translation>
    </message>
    <message>
        <source>No. {words}</source>
        <translation>Non. {words}</translation>
    </message>
    <message>
        <source>None of them is behind the bridge, so {name} was not changed.</source>
        <translation>Aucun d’eux n’est derrière la passerelle, donc {name} n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>Rien n’a été répondu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say --yes to go on without being asked.</source>
        <translation>Rien n’a été modifié. Dites --yes pour continuer sans question.</translation>
    </message>
    <message>
        <source>Nothing was said of any tool: apps may use what their rights allow.</source>
        <translation>Rien n’a été dit d’aucun outil : les applications peuvent utiliser ce que leurs droits permettent.</translation>
    </message>
    <message>
        <source>OTHER PROGRAM</source>
        <translation>AUTRE PROGRAMME</translation>
    </message>
    <message>
        <source>Or open: {link}</source>
        <translation>Ou ouvrez : {link}</translation>
    </message>
    <message>
        <source>Or run: {command}</source>
        <translation>Ou lancez : {command}</translation>
    </message>
    <message>
        <source>Passphrase of the sealed file: </source>
        <translation>Phrase secrète du fichier scellé : </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Suspendu.</translation>
    </message>
    <message>
        <source>Print a report for somebody who helps, with nothing private in it.</source>
        <translation>Afficher un rapport pour une personne qui aide, sans rien de privé.</translation>
    </message>
    <message>
        <source>Print the servers as other apps take them, without the values of secrets.</source>
        <translation>Afficher les serveurs comme d’autres applications les prennent, sans les valeurs des secrets.</translation>
    </message>
    <message>
        <source>Refuse a client&apos;s requests until it is resumed.</source>
        <translation>Refuser les requêtes d’un client jusqu’à sa reprise.</translation>
    </message>
    <message>
        <source>Remove a server, its secrets, and every permission to use it.</source>
        <translation>Retirer un serveur, ses secrets et toute permission de l’utiliser.</translation>
    </message>
    <message>
        <source>Remove {name}, and its secrets?</source>
        <translation>Retirer {name} et ses secrets ?</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Révoqué.</translation>
    </message>
    <message>
        <source>Run a local stand-in for an identity provider, to try a company login without an account.</source>
        <translation>Lancer un remplaçant local d’un fournisseur d’identité, pour essayer une connexion d’entreprise sans compte.</translation>
    </message>
    <message>
        <source>Say --output or --follow, not both.</source>
        <translation>Dites --output ou --follow, pas les deux.</translation>
    </message>
    <message>
        <source>Say for example 30min, 12h, 7d or 2026-11-21.</source>
        <translation>Par exemple 30min, 12h, 7d ou 2026-11-21.</translation>
    </message>
    <message>
        <source>Say that the other programs which came with a client&apos;s access are fine.</source>
        <translation>Dire que les autres programmes venus avec l’accès d’un client sont légitimes.</translation>
    </message>
    <message>
        <source>Say what is to be changed; --help lists what can be.</source>
        <translation>Dites ce qui doit changer ; --help liste ce qui est possible.</translation>
    </message>
    <message>
        <source>Say what may be done with a tool: allow it, ask before each call, or refuse it.</source>
        <translation>Dire ce qui peut être fait d’un outil : l’autoriser, demander avant chaque appel, ou le refuser.</translation>
    </message>
    <message>
        <source>Say whether a client may use a tool, and why.</source>
        <translation>Dire si un client peut utiliser un outil, et pourquoi.</translation>
    </message>
    <message>
        <source>Serve without a desktop, until stopped.</source>
        <translation>Servir sans bureau, jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>Servers that are added later don&apos;t join them.</source>
        <translation>Les serveurs ajoutés plus tard ne s’y joignent pas.</translation>
    </message>
    <message>
        <source>Servers that are added later join them.</source>
        <translation>Les serveurs ajoutés plus tard s’y joignent.</translation>
    </message>
    <message>
        <source>Show or export what happened.</source>
        <translation>Afficher ou exporter ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Show the tools that are not what was approved, and are refused.</source>
        <translation>Afficher les outils qui ne sont plus tels qu’approuvés, et qui sont refusés.</translation>
    </message>
    <message>
        <source>Show whether it runs, and who is connected.</source>
        <translation>Afficher s’il fonctionne et qui est relié.</translation>
    </message>
    <message>
        <source>Show which servers a client may use, or change it from its next request on.</source>
        <translation>Afficher quels serveurs un client peut utiliser, ou le modifier dès sa prochaine requête.</translation>
    </message>
    <message>
        <source>Sign in to a server on its own page; the app must be running.</source>
        <translation>Se connecter à un serveur sur sa propre page ; l’application doit fonctionner.</translation>
    </message>
    <message>
        <source>Sign in to {name} on this page:
  {page}</source>
        <translation>Connectez-vous à {name} sur cette page :
  {page}</translation>
    </message>
    <message>
        <source>Start a server and list its tools.</source>
        <translation>Démarrer un serveur et lister ses outils.</translation>
    </message>
    <message>
        <source>Start it first: it takes the answer of the page.</source>
        <translation>Démarrez-le d’abord : il reçoit la réponse de la page.</translation>
    </message>
    <message>
        <source>Start the app when you log in, or not.</source>
        <translation>Démarrer l’application à l’ouverture de session, ou non.</translation>
    </message>
    <message>
        <source>Start the app with its tray icon and window (the default).</source>
        <translation>Démarrer l’application avec son icône et sa fenêtre (par défaut).</translation>
    </message>
    <message>
        <source>Switch a server off; who may use it stays as it is.</source>
        <translation>Désactiver un serveur ; qui peut l’utiliser reste inchangé.</translation>
    </message>
    <message>
        <source>Switch a server on.</source>
        <translation>Activer un serveur.</translation>
    </message>
    <message>
        <source>Take it back with: mcp-auth-bridge revoke {grant_id}</source>
        <translation>Reprenez-la avec : mcp-auth-bridge revoke {grant_id}</translation>
    </message>
    <message>
        <source>Take {names} out of {app}?</source>
        <translation>Retirer {names} de {app} ?</translation>
    </message>
    <message>
        <source>The answer goes to {redirect_host}. The page shows {code}.</source>
        <translation>La réponse va à {redirect_host}. La page affiche {code}.</translation>
    </message>
    <message>
        <source>The app did not answer.</source>
        <translation>L’application n’a pas répondu.</translation>
    </message>
    <message>
        <source>The app may try again.</source>
        <translation>L’application peut réessayer.</translation>
    </message>
    <message>
        <source>The built-in server has no settings.</source>
        <translation>Le serveur intégré n’a pas de réglages.</translation>
    </message>
    <message>
        <source>The command can&apos;t be read: {error}.</source>
        <translation>La commande ne peut pas être lue : {error}.</translation>
    </message>
    <message>
        <source>The log tells of no app “{said}”.</source>
        <translation>Le journal ne parle d’aucune application « {said} ».</translation>
    </message>
    <message>
        <source>The log tells of no server “{said}”.</source>
        <translation>Le journal ne parle d’aucun serveur « {said} ».</translation>
    </message>
    <message>
        <source>The page in the browser goes on by itself.</source>
        <translation>La page du navigateur continue d’elle-même.</translation>
    </message>
    <message>
        <source>The passphrase file can&apos;t be read: {strerror}.</source>
        <translation>Le fichier de la phrase secrète ne peut pas être lu : {strerror}.</translation>
    </message>
    <message>
        <source>The tools of {name} are not known yet. Try: mcp-auth-bridge upstreams test {id}</source>
        <translation>Les outils de {name} ne sont pas encore connus. Essayez : mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>There are no personal keys. Make one with: mcp-auth-bridge keys add NAME</source>
        <translation>Il n’y a pas de clés personnelles. Créez-en une avec : mcp-auth-bridge keys add NAME</translation>
    </message>
    <message>
        <source>There is no display here, so the server runs without a window. Stop it with Ctrl+C.</source>
        <translation>Il n’y a pas d’écran ici, le serveur fonctionne donc sans fenêtre. Arrêtez-le avec Ctrl+C.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Il n’y a rien à ajouter.</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Send it with every request:</source>
        <translation>Elle n’est affichée que cette fois. Envoyez-la avec chaque requête :</translation>
    </message>
    <message>
        <source>Until {name} has signed in to the bridge, it has none of these servers.</source>
        <translation>Tant que {name} ne s’est pas connecté à la passerelle, il n’a aucun de ces serveurs.</translation>
    </message>
    <message>
        <source>Version {version} is out; this is {present}.</source>
        <translation>La version {version} est sortie ; celle-ci est {present}.</translation>
    </message>
    <message>
        <source>Waiting for your answer (mcp-auth-bridge approve CODE, or with --deny):</source>
        <translation>En attente de votre réponse (mcp-auth-bridge approve CODE, ou avec --deny) :</translation>
    </message>
    <message>
        <source>Waiting for {name} (Ctrl+C leaves; it is connected all the same).</source>
        <translation>En attente de {name} (Ctrl+C quitte ; elle est reliée quand même).</translation>
    </message>
    <message>
        <source>Where: {where}</source>
        <translation>Où : {where}</translation>
    </message>
    <message>
        <source>Without a login: what tokens look like and what ends them is not in it.</source>
        <translation>Sans connexion : l’aspect des jetons et ce qui y met fin n’y figurent pas.</translation>
    </message>
    <message>
        <source>Written to {file}. Look it over before you hand it on.</source>
        <translation>Écrit dans {file}. Relisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Written to {output}.</source>
        <translation>Écrit dans {output}.</translation>
    </message>
    <message>
        <source>Written. Take it back with: mcp-auth-bridge connect {id} --undo</source>
        <translation>Écrit. Reprenez-le avec : mcp-auth-bridge connect {id} --undo</translation>
    </message>
    <message>
        <source>Yes. {words}</source>
        <translation>Oui. {words}</translation>
    </message>
    <message>
        <source>a header to send</source>
        <translation>un en-tête à envoyer</translation>
    </message>
    <message>
        <source>a settings file, or - for standard input</source>
        <translation>un fichier de réglages, ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>add it although the same is there already</source>
        <translation>l’ajouter bien que le même soit déjà là</translation>
    </message>
    <message>
        <source>all apps</source>
        <translation>toutes les applications</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>tous les clients</translation>
    </message>
    <message>
        <source>all servers, also those added later</source>
        <translation>tous les serveurs, y compris ceux ajoutés plus tard</translation>
    </message>
    <message>
        <source>allow http:// to another computer</source>
        <translation>permettre http:// vers un autre ordinateur</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>option ambiguë : %(option)s peut désigner %(matches)s</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>une variable d’environnement</translation>
    </message>
    <message>
        <source>an environment variable or a header to leave out</source>
        <translation>une variable d’environnement ou un en-tête à enlever</translation>
    </message>
    <message>
        <source>answer no</source>
        <translation>répondre non</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s : %(message)s</translation>
    </message>
    <message>
        <source>behind the bridge as “{upstream}”</source>
        <translation>derrière la passerelle sous « {upstream} »</translation>
    </message>
    <message>
        <source>bring its own servers behind the bridge, and take them out of the app</source>
        <translation>amener ses propres serveurs derrière la passerelle et les retirer de l’application</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>call it something else</source>
        <translation>l’appeler autrement</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>appelle</translation>
    </message>
    <message>
        <source>change it although another one is the same then</source>
        <translation>le modifier bien qu’un autre soit alors le même</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifie</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>reliée</translation>
    </message>
    <message>
        <source>don&apos;t ask once more</source>
        <translation>ne pas redemander</translation>
    </message>
    <message>
        <source>don&apos;t ask, and don&apos;t wait for the app to come</source>
        <translation>ne pas demander, et ne pas attendre la venue de l’application</translation>
    </message>
    <message>
        <source>end the app that runs</source>
        <translation>arrêter l’application qui fonctionne</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>%s argument attendu</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>%s arguments attendus</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>au moins un argument attendu</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>au plus un argument attendu</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>un argument attendu</translation>
    </message>
    <message>
        <source>from then on: 30min, 12h, 7d, 2026-11-21 or 2026-11-21T14:00</source>
        <translation>à partir de : 30min, 12h, 7d, 2026-11-21 ou 2026-11-21T14:00</translation>
    </message>
    <message>
        <source>go on with what happens, until Ctrl+C</source>
        <translation>continuer avec ce qui se passe, jusqu’à Ctrl+C</translation>
    </message>
    <message>
        <source>goes before the names of its tools (its id; &apos;&apos; for nothing)</source>
        <translation>précède les noms de ses outils (son ID ; &apos;&apos; pour rien)</translation>
    </message>
    <message>
        <source>how long it is good for (90)</source>
        <translation>combien de jours elle est valable (90)</translation>
    </message>
    <message>
        <source>how many lines (50; all with --since or --output)</source>
        <translation>combien de lignes (50 ; toutes avec --since ou --output)</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>argument explicite ignoré %r</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valeur non valable pour %(type)s : %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix non valable : %(value)r (parmi %(choices)s)</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>il ne dit pas ce qu’il est</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>just these, as `upstreams` shows them; none that is added later joins them</source>
        <translation>seulement ceux-ci, comme `upstreams` les affiche ; aucun ajouté plus tard ne s’y joint</translation>
    </message>
    <message>
        <source>let it be used again</source>
        <translation>permettre de l’utiliser de nouveau</translation>
    </message>
    <message>
        <source>let it in, but only to read</source>
        <translation>le laisser entrer, mais seulement pour lire</translation>
    </message>
    <message>
        <source>let no app use this tool</source>
        <translation>ne laisser aucune application utiliser cet outil</translation>
    </message>
    <message>
        <source>list ended ones of the last days too</source>
        <translation>lister aussi ceux terminés ces derniers jours</translation>
    </message>
    <message>
        <source>list those that are not on this computer, too</source>
        <translation>lister aussi celles qui ne sont pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>listed its tools</source>
        <translation>a listé ses outils</translation>
    </message>
    <message>
        <source>look at all AI apps on this computer</source>
        <translation>regarder dans toutes les applications d’IA de cet ordinateur</translation>
    </message>
    <message>
        <source>may delete</source>
        <translation>peut supprimer</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>à redémarrer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none: take back what was said</source>
        <translation>none : reprendre ce qui a été dit</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>non permis avec l’argument %s</translation>
    </message>
    <message>
        <source>not behind the bridge</source>
        <translation>pas derrière la passerelle</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non reliée</translation>
    </message>
    <message>
        <source>not found here</source>
        <translation>introuvable ici</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on: search; off: all tools in one list</source>
        <translation>on : chercher ; off : tous les outils en une liste</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>un des arguments %s est nécessaire</translation>
    </message>
    <message>
        <source>one process for all apps, if it keeps nothing between calls</source>
        <translation>un processus pour toutes les applications, s’il ne garde rien entre les appels</translation>
    </message>
    <message>
        <source>only for this client, as `grants` shows it</source>
        <translation>seulement pour ce client, comme `grants` l’affiche</translation>
    </message>
    <message>
        <source>only lines in which all these words occur</source>
        <translation>seulement les lignes où figurent tous ces mots</translation>
    </message>
    <message>
        <source>only of this server</source>
        <translation>seulement de ce serveur</translation>
    </message>
    <message>
        <source>only these; may be given more than once</source>
        <translation>seulement ceux-ci ; peut être répété</translation>
    </message>
    <message>
        <source>only this app: its name, its id as `grants` shows it, or parts</source>
        <translation>seulement cette application : son nom, son ID comme `grants` l’affiche, ou une partie</translation>
    </message>
    <message>
        <source>only this server: its id or its name</source>
        <translation>seulement ce serveur : son ID ou son nom</translation>
    </message>
    <message>
        <source>only what ended so</source>
        <translation>seulement ce qui a fini ainsi</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>personal key, good until {value}</source>
        <translation>clé personnelle, valable jusqu’au {value}</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>print CSV, for spreadsheets</source>
        <translation>écrire du CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>écrire du JSON</translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation>écrire un objet JSON par ligne</translation>
    </message>
    <message>
        <source>print what to paste, and write nothing</source>
        <translation>afficher ce qui est à coller, et ne rien écrire</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>reader: look only; writer: change things too; admin: everything</source>
        <translation>reader : regarder seulement ; writer : modifier aussi ; admin : tout</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>record what your identity provider answers, secrets masked</source>
        <translation>enregistrer ce que répond votre fournisseur d’identité, secrets masqués</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>lance</translation>
    </message>
    <message>
        <source>send an access token, which is asked for likewise</source>
        <translation>envoyer un jeton d’accès, demandé de même</translation>
    </message>
    <message>
        <source>send no access token</source>
        <translation>n’envoyer aucun jeton d’accès</translation>
    </message>
    <message>
        <source>serve on this port, this time</source>
        <translation>servir sur ce port, cette fois</translation>
    </message>
    <message>
        <source>serve the stand-in on this port (8100)</source>
        <translation>servir le remplaçant sur ce port (8100)</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>afficher la version et quitter</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>se connecter</translation>
    </message>
    <message>
        <source>sign in to it in the browser</source>
        <translation>s’y connecter dans le navigateur</translation>
    </message>
    <message>
        <source>start without showing the window</source>
        <translation>démarrer sans afficher la fenêtre</translation>
    </message>
    <message>
        <source>status: say how it is (the default)</source>
        <translation>status : dire ce qu’il en est (par défaut)</translation>
    </message>
    <message>
        <source>take back what was written</source>
        <translation>reprendre ce qui a été écrit</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation>le jeton d’accès</translation>
    </message>
    <message>
        <source>the client&apos;s id as `grants` shows it, or its beginning</source>
        <translation>l’ID du client comme `grants` l’affiche, ou son début</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>il manque ces arguments : %s</translation>
    </message>
    <message>
        <source>the server&apos;s id</source>
        <translation>l’ID du serveur</translation>
    </message>
    <message>
        <source>the server&apos;s id as `upstreams` shows it, or its name</source>
        <translation>l’ID du serveur comme `upstreams` l’affiche, ou son nom</translation>
    </message>
    <message>
        <source>the server&apos;s id, or * for all servers</source>
        <translation>l’ID du serveur, ou * pour tous</translation>
    </message>
    <message>
        <source>the short code on the page, for example K7Q3-M2XD</source>
        <translation>le code court de la page, par exemple K7Q3-M2XD</translation>
    </message>
    <message>
        <source>the tool as the server calls it</source>
        <translation>l’outil comme le serveur le nomme</translation>
    </message>
    <message>
        <source>the tool as the server calls it, or * for all its tools</source>
        <translation>l’outil comme le serveur le nomme, ou * pour tous ses outils</translation>
    </message>
    <message>
        <source>the tool&apos;s name</source>
        <translation>le nom de l’outil</translation>
    </message>
    <message>
        <source>token of {issuer}</source>
        <translation>jeton de {issuer}</translation>
    </message>
    <message>
        <source>tools not known yet</source>
        <translation>outils pas encore connus</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus : %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage : </translation>
    </message>
    <message>
        <source>what it may do (admin: everything)</source>
        <translation>ce qu’elle permet (admin : tout)</translation>
    </message>
    <message>
        <source>what starts it, in one text: --command &apos;npx -y some-server&apos;</source>
        <translation>ce qui le lance, en un texte : --command &apos;npx -y some-server&apos;</translation>
    </message>
    <message>
        <source>what will use it, for example “nightly backup”</source>
        <translation>ce qui l’utilisera, par exemple « sauvegarde de nuit »</translation>
    </message>
    <message>
        <source>what you call it, for example GitHub</source>
        <translation>comment vous l’appelez, par exemple GitHub</translation>
    </message>
    <message>
        <source>where it is: https://…</source>
        <translation>où il se trouve : https://…</translation>
    </message>
    <message>
        <source>where the command runs (your home)</source>
        <translation>où la commande s’exécute (votre dossier personnel)</translation>
    </message>
    <message>
        <source>which app, as `apps` names it; without it they are listed</source>
        <translation>quelle application, comme `apps` la nomme ; sans elle, elles sont listées</translation>
    </message>
    <message>
        <source>which provider</source>
        <translation>quel fournisseur</translation>
    </message>
    <message>
        <source>with --live: ask only what needs no login</source>
        <translation>avec --live : demander seulement ce qui ne nécessite pas de connexion</translation>
    </message>
    <message>
        <source>with --live: write the record to this file, too</source>
        <translation>avec --live : écrire aussi l’enregistrement dans ce fichier</translation>
    </message>
    <message>
        <source>write it to this file instead</source>
        <translation>l’écrire plutôt dans ce fichier</translation>
    </message>
    <message>
        <source>write more to the log</source>
        <translation>écrire davantage dans le journal</translation>
    </message>
    <message>
        <source>write to this file, newest first; .csv means CSV, else JSON</source>
        <translation>écrire dans ce fichier, le plus récent d’abord ; .csv veut dire CSV, sinon JSON</translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>o oui</translation>
    </message>
    <message>
        <source>{client_name} may use:</source>
        <translation>{client_name} peut utiliser :</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} appels</translation>
    </message>
    <message>
        <source>{count} connected:</source>
        <translation>{count} reliés :</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>il y a {count} j</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>il y a {count} h</translation>
    </message>
    <message>
        <source>{count} lines written to {path}.</source>
        <translation>{count} lignes écrites dans {path}.</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>il y a {count} min</translation>
    </message>
    <message>
        <source>{count} tools</source>
        <translation>{count} outils</translation>
    </message>
    <message>
        <source>{count} tools:</source>
        <translation>{count} outils :</translation>
    </message>
    <message>
        <source>{key} has no value. Nothing was changed.</source>
        <translation>{key} n’a pas de valeur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} (the name is not verified)</source>
        <translation>{name} (le nom n’est pas vérifié)</translation>
    </message>
    <message>
        <source>{name} (verified by {host})</source>
        <translation>{name} (vérifié par {host})</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written to from here. Do it by hand:</source>
        <translation>On ne peut pas écrire dans {name} d’ici. Faites-le à la main :</translation>
    </message>
    <message>
        <source>{name} did not come yet. {said}</source>
        <translation>{name} n’est pas encore venu. {said}</translation>
    </message>
    <message>
        <source>{name} gets back: {names}</source>
        <translation>{name} récupère : {names}</translation>
    </message>
    <message>
        <source>{name} has no servers of its own.</source>
        <translation>{name} n’a pas de serveurs à lui.</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings already: {path}</source>
        <translation>{name} a déjà la passerelle dans ses réglages : {path}</translation>
    </message>
    <message>
        <source>{name} is disconnected. What it may do stays until you revoke it: mcp-auth-bridge grants</source>
        <translation>{name} est détaché. Ce qu’il peut faire reste jusqu’à ce que vous le révoquiez : mcp-auth-bridge grants</translation>
    </message>
    <message>
        <source>{name} is not connected, so there is nothing to take back.</source>
        <translation>{name} n’est pas relié, il n’y a donc rien à reprendre.</translation>
    </message>
    <message>
        <source>{name} is off.</source>
        <translation>{name} est activé.</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>{name} est désactivé.</translation>
    </message>
    <message>
        <source>{name} starts one server of its own:</source>
        <translation>{name} lance un serveur à lui :</translation>
    </message>
    <message>
        <source>{name} starts {count} servers of its own:</source>
        <translation>{name} lance {count} serveurs à lui :</translation>
    </message>
    <message>
        <source>{name} stays in {app}.</source>
        <translation>{name} reste dans {app}.</translation>
    </message>
    <message>
        <source>{name} wants to use: {names}</source>
        <translation>{name} veut utiliser : {names}</translation>
    </message>
    <message>
        <source>{name} was left out: it needs {names}. Add it with `upstreams add`.</source>
        <translation>{name} a été laissé de côté : il lui faut {names}. Ajoutez-le avec `upstreams add`.</translation>
    </message>
    <message>
        <source>{name} was left out: {why}</source>
        <translation>{name} a été laissé de côté : {why}</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} a été retiré.</translation>
    </message>
    <message>
        <source>{name} works: {server} (MCP {version}).</source>
        <translation>{name} fonctionne : {server} (MCP {version}).</translation>
    </message>
    <message>
        <source>{name}, last seen {when}</source>
        <translation>{name}, vu pour la dernière fois {when}</translation>
    </message>
    <message>
        <source>{option} takes {form}.</source>
        <translation>{option} prend {form}.</translation>
    </message>
    <message>
        <source>{passphrase_variable} names {named}.</source>
        <translation>{passphrase_variable} indique {named}.</translation>
    </message>
    <message>
        <source>{path} would be changed:</source>
        <translation>{path} serait modifié :</translation>
    </message>
    <message>
        <source>{path} would be made:</source>
        <translation>{path} serait créé :</translation>
    </message>
    <message>
        <source>{path} would be removed:</source>
        <translation>{path} serait supprimé :</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [o/N] </translation>
    </message>
    <message>
        <source>“{name}” has no variable or header “{unknown}”.</source>
        <translation>« {name} » n’a ni variable ni en-tête « {unknown} ».</translation>
    </message>
    <message>
        <source>“{said}” fits more than one app.</source>
        <translation>« {said} » correspond à plus d’une application.</translation>
    </message>
    <message>
        <source>“{text}” is no moment that is understood.</source>
        <translation>« {text} » n’est pas un moment compréhensible.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>     the stand-in: {answer}</source>
        <translation>     le remplaçant : {answer}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; can&apos;t be the name of a parameter.</source>
        <translation>&quot;{name}&quot; ne peut pas être le nom d’un paramètre.</translation>
    </message>
    <message>
        <source>1 event waits for Pangea Secure Audit Log.</source>
        <translation>1 événement attend Pangea Secure Audit Log.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>A client ID is psa_ and 32 lower-case letters or digits from 2 to 7; these are {number}.</source>
        <translation>Un ID client est psa_ suivi de 32 lettres minuscules ou chiffres de 2 à 7 ; il y en a {number}.</translation>
    </message>
    <message>
        <source>A code that leaks could be used by somebody else.</source>
        <translation>Un code qui fuite pourrait être utilisé par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A code that leaks is then protected by the client secret alone.</source>
        <translation>Un code qui fuite n’est alors protégé que par le secret client.</translation>
    </message>
    <message>
        <source>A copy of the file can&apos;t be kept: {strerror}.</source>
        <translation>Une copie du fichier ne peut pas être gardée : {strerror}.</translation>
    </message>
    <message>
        <source>A domain looks like this: aws.us.pangea.cloud</source>
        <translation>Un domaine ressemble à ceci : aws.us.pangea.cloud</translation>
    </message>
    <message>
        <source>A header has a character it can&apos;t have.</source>
        <translation>Un en-tête contient un caractère interdit.</translation>
    </message>
    <message>
        <source>A key can be good for a day to ten years.</source>
        <translation>Une clé peut être valable d’un jour à dix ans.</translation>
    </message>
    <message>
        <source>A part of it appears twice.</source>
        <translation>Une partie y figure deux fois.</translation>
    </message>
    <message>
        <source>A profile of your own keeps its servers apart; this is the default profile.</source>
        <translation>Un profil à vous garde ses serveurs à part ; ceci est le profil par défaut.</translation>
    </message>
    <message>
        <source>A secret never belongs in this file.</source>
        <translation>Un secret n’a jamais sa place dans ce fichier.</translation>
    </message>
    <message>
        <source>A settings file was expected there; move it away.</source>
        <translation>Un fichier de réglages était attendu là ; déplacez-le.</translation>
    </message>
    <message>
        <source>A tool of {names} changed after you approved it.</source>
        <translation>Un outil de {names} a changé après votre approbation.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Activity waits here meanwhile.</source>
        <translation>L’activité attend ici entre-temps.</translation>
    </message>
    <message>
        <source>All is sent to Pangea Secure Audit Log.</source>
        <translation>Tout est envoyé à Pangea Secure Audit Log.</translation>
    </message>
    <message>
        <source>Allow writing to it, or paste the entry yourself.</source>
        <translation>Permettez d’y écrire, ou collez l’entrée vous-même.</translation>
    </message>
    <message>
        <source>An entry named {entry} leads elsewhere.</source>
        <translation>Une entrée nommée {entry} mène ailleurs.</translation>
    </message>
    <message>
        <source>An entry named {entry} stands there already; it is replaced.</source>
        <translation>Une entrée nommée {entry} s’y trouve déjà ; elle est remplacée.</translation>
    </message>
    <message>
        <source>An environment variable has a character it can&apos;t have.</source>
        <translation>Une variable d’environnement contient un caractère interdit.</translation>
    </message>
    <message>
        <source>An issuer has no question mark in it.</source>
        <translation>Un émetteur ne contient pas de point d’interrogation.</translation>
    </message>
    <message>
        <source>Another program came with {name}&apos;s access: {program} and {count} more.</source>
        <translation>Un autre programme est venu avec l’accès de {name} : {program} et {count} autres.</translation>
    </message>
    <message>
        <source>Another program came with {name}&apos;s access: {program}.</source>
        <translation>Un autre programme est venu avec l’accès de {name} : {program}.</translation>
    </message>
    <message>
        <source>Another program holds the database. Try again in a moment.</source>
        <translation>Un autre programme tient la base de données. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another program keeps the sealed file {name} busy.</source>
        <translation>Un autre programme occupe le fichier scellé {name}.</translation>
    </message>
    <message>
        <source>Another window or command of MCP Auth Bridge is changing settings of apps right now.</source>
        <translation>Une autre fenêtre ou commande de MCP Auth Bridge modifie en ce moment les réglages d’applications.</translation>
    </message>
    <message>
        <source>Answer the open questions in MCP Auth Bridge first, then try again.</source>
        <translation>Répondez d’abord aux questions ouvertes dans MCP Auth Bridge, puis réessayez.</translation>
    </message>
    <message>
        <source>Answer the page in your browser.</source>
        <translation>Répondez à la page dans votre navigateur.</translation>
    </message>
    <message>
        <source>Any app that speaks Streamable HTTP and signs in by OAuth can be connected by the address alone.</source>
        <translation>Toute application qui parle Streamable HTTP et se connecte par OAuth peut être reliée par l’adresse seule.</translation>
    </message>
    <message>
        <source>Apps must sign in once more. The old file was kept as {name}.</source>
        <translation>Les applications doivent se connecter une fois de plus. L’ancien fichier a été gardé sous {name}.</translation>
    </message>
    <message>
        <source>Apps that are connected keep working. Try again in a moment.</source>
        <translation>Les applications reliées continuent de fonctionner. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>Demandez-en moins à la fois.</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>Demandez à son responsable.</translation>
    </message>
    <message>
        <source>Ask whoever runs it. If it belongs to your organisation, its authority must be known to this computer.</source>
        <translation>Demandez à son responsable. S’il appartient à votre organisation, son autorité doit être connue de cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask whoever runs it. If it gives out tokens by hand, enter one instead.</source>
        <translation>Demandez à son responsable. S’il donne des jetons à la main, saisissez-en un à la place.</translation>
    </message>
    <message>
        <source>Ask {app} something, so that it looks for its tools.</source>
        <translation>Demandez quelque chose à {app}, pour qu’elle cherche ses outils.</translation>
    </message>
    <message>
        <source>Asking about a token</source>
        <translation>Question sur un jeton</translation>
    </message>
    <message>
        <source>Asking who signed in</source>
        <translation>Question sur la personne connectée</translation>
    </message>
    <message>
        <source>At most {longest_name} letters.</source>
        <translation>Au plus {longest_name} lettres.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Begin again, and use the newest tab.</source>
        <translation>Recommencez, et utilisez l’onglet le plus récent.</translation>
    </message>
    <message>
        <source>Begin again; there are ten minutes for it.</source>
        <translation>Recommencez ; vous avez dix minutes.</translation>
    </message>
    <message>
        <source>Begin it at the top, for example /home/…</source>
        <translation>Commencez tout en haut, par exemple /home/…</translation>
    </message>
    <message>
        <source>Begin with https://.</source>
        <translation>Commencez par https://.</translation>
    </message>
    <message>
        <source>Bring it behind the bridge first.</source>
        <translation>Amenez-le d’abord derrière la passerelle.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adresse de rappel</translation>
    </message>
    <message>
        <source>Change that one, or say that you want it twice, for example for another account.</source>
        <translation>Modifiez celui-là, ou dites que vous le voulez deux fois, par exemple pour un autre compte.</translation>
    </message>
    <message>
        <source>Check how it is written, or give its full path.</source>
        <translation>Vérifiez l’orthographe, ou donnez le chemin complet.</translation>
    </message>
    <message>
        <source>Check its address, and that this computer is online.</source>
        <translation>Vérifiez son adresse, et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>Check its address.</source>
        <translation>Vérifiez son adresse.</translation>
    </message>
    <message>
        <source>Check its address: it often ends in /mcp.</source>
        <translation>Vérifiez son adresse : elle finit souvent par /mcp.</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Vérifiez son nom et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check that file and its permissions.</source>
        <translation>Vérifiez ce fichier et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right.</source>
        <translation>Vérifiez qu’il fonctionne et que son adresse est juste.</translation>
    </message>
    <message>
        <source>Check that it runs, and try again in a moment.</source>
        <translation>Vérifiez qu’il fonctionne, et réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Check that its address leads to an MCP server (Streamable HTTP), or its command starts one.</source>
        <translation>Vérifiez que son adresse mène à un serveur MCP (Streamable HTTP), ou que sa commande en lance un.</translation>
    </message>
    <message>
        <source>Check that this computer&apos;s clock is right, then try again.</source>
        <translation>Vérifiez que l’horloge de cet ordinateur est à l’heure, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Check the client ID, and register exactly this callback address: {callback}</source>
        <translation>Vérifiez l’ID client, et enregistrez exactement cette adresse de rappel : {callback}</translation>
    </message>
    <message>
        <source>Check the client in the provider&apos;s console.</source>
        <translation>Vérifiez le client dans la console du fournisseur.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of that folder, then start again.</source>
        <translation>Vérifiez le disque et les droits d’accès de ce dossier, puis redémarrez.</translation>
    </message>
    <message>
        <source>Check the disk, the file and its folder.</source>
        <translation>Vérifiez le disque, le fichier et son dossier.</translation>
    </message>
    <message>
        <source>Check the hosted login URL.</source>
        <translation>Vérifiez l’URL du hosted login.</translation>
    </message>
    <message>
        <source>Check the internet connection, then connect again.</source>
        <translation>Vérifiez la connexion à Internet, puis reliez de nouveau.</translation>
    </message>
    <message>
        <source>Check the issuer address in the sign-in settings.</source>
        <translation>Vérifiez l’adresse de l’émetteur dans les réglages de connexion.</translation>
    </message>
    <message>
        <source>Check the permissions of {filename}, then try again.</source>
        <translation>Vérifiez les droits d’accès de {filename}, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the permissions of {path}, then start again.</source>
        <translation>Vérifiez les droits d’accès de {path}, puis redémarrez.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Vérifiez les réglages de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the userinfo or introspection address.</source>
        <translation>Vérifiez l’adresse userinfo ou d’introspection.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>Choose a place for secrets…</source>
        <translation>Choisir un endroit pour les secrets…</translation>
    </message>
    <message>
        <source>Choose a port above 1023 in the settings.</source>
        <translation>Choisissez un port au-dessus de 1023 dans les réglages.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
        <source>Choose another folder in the settings of this server.</source>
        <translation>Choisissez un autre dossier dans les réglages de ce serveur.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another number of days.</source>
        <translation>Choisissez un autre nombre de jours.</translation>
    </message>
    <message>
        <source>Choose another prefix, so that their tools can be told apart.</source>
        <translation>Choisissez un autre préfixe, pour distinguer leurs outils.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>Choose another: {others}.</source>
        <translation>Choisissez-en une autre : {others}.</translation>
    </message>
    <message>
        <source>Choose at least one server.</source>
        <translation>Choisissez au moins un serveur.</translation>
    </message>
    <message>
        <source>Choose one in MCP Auth Bridge.</source>
        <translation>Choisissez-en un dans MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Choose one in Settings → Sign-in, and save it.</source>
        <translation>Choisissez-en un dans Réglages → Authentification, et enregistrez.</translation>
    </message>
    <message>
        <source>Choose one of at least {shortest_passphrase} characters.</source>
        <translation>Choisissez-en une d’au moins {shortest_passphrase} caractères.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <source>Choose “Sign in” in the server&apos;s settings first.</source>
        <translation>Choisissez d’abord « Se connecter » dans les réglages du serveur.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>ID client et secret</translation>
    </message>
    <message>
        <source>Client metadata documents are not fetched here.</source>
        <translation>Les documents de métadonnées des clients ne sont pas récupérés ici.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Close that program and try again, or choose another port; connected apps then need the new address.</source>
        <translation>Fermez ce programme et réessayez, ou choisissez un autre port ; les applications reliées nécessitent alors la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Close this page.</source>
        <translation>Fermez cette page.</translation>
    </message>
    <message>
        <source>Compare it with the page in your browser; it may have run out.</source>
        <translation>Comparez-le avec la page de votre navigateur ; il a peut-être expiré.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Reliez de nouveau.</translation>
    </message>
    <message>
        <source>Connect the app again and sign in with the provider that the server trusts.</source>
        <translation>Reliez de nouveau l’application et connectez-vous auprès du fournisseur auquel le serveur fait confiance.</translation>
    </message>
    <message>
        <source>Connected apps keep working for a day. New sign-ins have to wait until it answers again.</source>
        <translation>Les applications reliées fonctionnent encore un jour. Les nouvelles connexions doivent attendre qu’il réponde de nouveau.</translation>
    </message>
    <message>
        <source>Connected apps keep working. Try again in a moment.</source>
        <translation>Les applications reliées continuent de fonctionner. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Connected apps keep working. Try again later.</source>
        <translation>Les applications reliées continuent de fonctionner. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Copy the issuer from the provider&apos;s own page, to the letter (a final slash counts).</source>
        <translation>Copiez l’émetteur à la lettre depuis la page du fournisseur (une barre oblique finale compte).</translation>
    </message>
    <message>
        <source>Copy the issuer from the server&apos;s own page, to the letter (a final slash counts).</source>
        <translation>Copiez l’émetteur à la lettre depuis la page du serveur (une barre oblique finale compte).</translation>
    </message>
    <message>
        <source>Copy what is shown instead.</source>
        <translation>Copiez plutôt ce qui est affiché.</translation>
    </message>
    <message>
        <source>Copy what is shown, and paste it there yourself.</source>
        <translation>Copiez ce qui est affiché, et collez-le là vous-même.</translation>
    </message>
    <message>
        <source>Copy what is shown, and paste it there.</source>
        <translation>Copiez ce qui est affiché, et collez-le là.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Did you mean &quot;{near}&quot;?</source>
        <translation>Vouliez-vous dire &quot;{near}&quot; ?</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
        <source>Do so in MCP Auth Bridge.</source>
        <translation>Faites-le dans MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Do this in the window of the app, or choose another place for secrets in its settings.</source>
        <translation>Faites-le dans la fenêtre de l’application, ou choisissez un autre endroit pour les secrets dans ses réglages.</translation>
    </message>
    <message>
        <source>End it where it was started, with Ctrl+C.</source>
        <translation>Arrêtez-le là où il a été lancé, avec Ctrl+C.</translation>
    </message>
    <message>
        <source>Enter it again in the settings of this server.</source>
        <translation>Saisissez-le de nouveau dans les réglages de ce serveur.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Enter the client ID that belongs to it.</source>
        <translation>Saisissez l’ID client qui lui correspond.</translation>
    </message>
    <message>
        <source>Enter the token or header again.</source>
        <translation>Saisissez de nouveau le jeton ou l’en-tête.</translation>
    </message>
    <message>
        <source>Fill in its addresses by hand.</source>
        <translation>Remplissez ses adresses à la main.</translation>
    </message>
    <message>
        <source>Fill in the userinfo or the introspection address in the sign-in settings.</source>
        <translation>Remplissez l’adresse userinfo ou d’introspection dans les réglages de connexion.</translation>
    </message>
    <message>
        <source>Fill in this or the introspection address; one of them says who signed in.</source>
        <translation>Remplissez ceci ou l’adresse d’introspection ; l’une d’elles dit qui s’est connecté.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>For port {port}, first register this callback address with {provider}: {callback}</source>
        <translation>Pour le port {port}, enregistrez d’abord cette adresse de rappel auprès de {provider} : {callback}</translation>
    </message>
    <message>
        <source>Give each scope its own quotation marks.</source>
        <translation>Mettez chaque scope entre ses propres guillemets.</translation>
    </message>
    <message>
        <source>Give its value, or leave it out.</source>
        <translation>Donnez sa valeur, ou laissez-le.</translation>
    </message>
    <message>
        <source>Give the address of the server behind it.</source>
        <translation>Donnez l’adresse du serveur qui est derrière.</translation>
    </message>
    <message>
        <source>Give the passphrase, or choose another place in config.toml.</source>
        <translation>Donnez la phrase secrète, ou choisissez un autre endroit dans config.toml.</translation>
    </message>
    <message>
        <source>Give the passphrase.</source>
        <translation>Donnez la phrase secrète.</translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>Donnez un nom au fournisseur.</translation>
    </message>
    <message>
        <source>Have your provider give out tokens for this server&apos;s address, or choose another sign-in for it.</source>
        <translation>Faites donner par votre fournisseur des jetons pour l’adresse de ce serveur, ou choisissez-lui une autre connexion.</translation>
    </message>
    <message>
        <source>Here belongs {wanted}.</source>
        <translation>Ici il faut : {wanted}.</translation>
    </message>
    <message>
        <source>Home says what to do.</source>
        <translation>L’Accueil dit que faire.</translation>
    </message>
    <message>
        <source>Hosted login URL</source>
        <translation>URL du hosted login</translation>
    </message>
    <message>
        <source>How the client proves itself</source>
        <translation>Comment le client prouve son identité</translation>
    </message>
    <message>
        <source>If it has a page for developers, register {our_name} there with the callback address {redirect_uri}, and enter the client ID here.</source>
        <translation>S’il a une page pour développeurs, enregistrez-y {our_name} avec l’adresse de rappel {redirect_uri}, et saisissez ici l’ID client.</translation>
    </message>
    <message>
        <source>If it only needs longer, give it more time in its settings.</source>
        <translation>S’il lui faut seulement plus de temps, donnez-lui-en dans ses réglages.</translation>
    </message>
    <message>
        <source>If that was you, say so under Clients. If not, revoke the access there; the app can ask for it again.</source>
        <translation>Si c’était vous, dites-le sous Clients. Sinon, révoquez-y l’accès ; l’application peut le redemander.</translation>
    </message>
    <message>
        <source>If the app still wants to connect, it will ask again.</source>
        <translation>Si l’application veut encore se relier, elle redemandera.</translation>
    </message>
    <message>
        <source>If this goes on, check its addresses in the sign-in settings.</source>
        <translation>Si cela continue, vérifiez ses adresses dans les réglages de connexion.</translation>
    </message>
    <message>
        <source>If you trust it, change its address to {target}</source>
        <translation>Si vous lui faites confiance, changez son adresse en {target}</translation>
    </message>
    <message>
        <source>In Antigravity, choose Refresh in Manage MCP Servers, or restart it.</source>
        <translation>Dans Antigravity, choisissez Refresh dans Manage MCP Servers, ou redémarrez-le.</translation>
    </message>
    <message>
        <source>In Cline, open MCP Servers and choose Authenticate beside mcp-auth-bridge.</source>
        <translation>Dans Cline, ouvrez MCP Servers et choisissez Authenticate à côté de mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In Copilot CLI, type: /mcp auth mcp-auth-bridge</source>
        <translation>Dans Copilot CLI, tapez : /mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>In Cursor, open Settings → Tools &amp; MCP and choose Connect beside mcp-auth-bridge.</source>
        <translation>Dans Cursor, ouvrez Settings → Tools &amp; MCP et choisissez Connect à côté de mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In Droid, type /mcp, choose mcp-auth-bridge and authenticate.</source>
        <translation>Dans Droid, tapez /mcp, choisissez mcp-auth-bridge et authentifiez-vous.</translation>
    </message>
    <message>
        <source>In Gemini CLI, type: /mcp auth mcp-auth-bridge</source>
        <translation>Dans Gemini CLI, tapez : /mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>In Kiro, choose Authenticate beside mcp-auth-bridge in the list of MCP servers.</source>
        <translation>Dans Kiro, choisissez Authenticate à côté de mcp-auth-bridge dans la liste des serveurs MCP.</translation>
    </message>
    <message>
        <source>In LM Studio, switch mcp-auth-bridge on in the Program tab.</source>
        <translation>Dans LM Studio, activez mcp-auth-bridge dans l’onglet Program.</translation>
    </message>
    <message>
        <source>In Qwen Code, type /mcp, choose mcp-auth-bridge and then Authenticate.</source>
        <translation>Dans Qwen Code, tapez /mcp, choisissez mcp-auth-bridge puis Authenticate.</translation>
    </message>
    <message>
        <source>In VS Code Insiders, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>Dans VS Code Insiders, lancez la commande « MCP: List Servers », choisissez mcp-auth-bridge et démarrez-le.</translation>
    </message>
    <message>
        <source>In VS Code, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>Dans VS Code, lancez la commande « MCP: List Servers », choisissez mcp-auth-bridge et démarrez-le.</translation>
    </message>
    <message>
        <source>In VSCodium, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>Dans VSCodium, lancez la commande « MCP: List Servers », choisissez mcp-auth-bridge et démarrez-le.</translation>
    </message>
    <message>
        <source>In Visual Studio, open the tools of the Copilot chat and choose Authenticate beside mcp-auth-bridge.</source>
        <translation>Dans Visual Studio, ouvrez les outils du chat Copilot et choisissez Authenticate à côté de mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In Warp, open Settings → MCP servers and start mcp-auth-bridge.</source>
        <translation>Dans Warp, ouvrez Settings → MCP servers et démarrez mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In Windsurf, choose Refresh above the list of MCP servers, or restart it.</source>
        <translation>Dans Windsurf, choisissez Refresh au-dessus de la liste des serveurs MCP, ou redémarrez-le.</translation>
    </message>
    <message>
        <source>In Zed, open the settings of the Agent panel and sign in beside mcp-auth-bridge.</source>
        <translation>Dans Zed, ouvrez les réglages du panneau Agent et connectez-vous à côté de mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In the Pangea console: AuthN, OAuth Server, Clients.</source>
        <translation>Dans la console Pangea : AuthN, OAuth Server, Clients.</translation>
    </message>
    <message>
        <source>In the console the token must be for Secure Audit Log. A project with several logs needs the config ID, too.</source>
        <translation>Dans la console, le jeton doit être pour Secure Audit Log. Un projet avec plusieurs journaux nécessite aussi le config ID.</translation>
    </message>
    <message>
        <source>In the console the token must be for Vault, and allowed to store, read, list and delete secrets.</source>
        <translation>Dans la console, le jeton doit être pour Vault, et permettre d’enregistrer, lire, lister et supprimer des secrets.</translation>
    </message>
    <message>
        <source>Install .NET from dotnet.microsoft.com, then try again.</source>
        <translation>Installez .NET depuis dotnet.microsoft.com, puis réessayez.</translation>
    </message>
    <message>
        <source>Install Bun from bun.sh, then try again.</source>
        <translation>Installez Bun depuis bun.sh, puis réessayez.</translation>
    </message>
    <message>
        <source>Install Deno from deno.com, then try again.</source>
        <translation>Installez Deno depuis deno.com, puis réessayez.</translation>
    </message>
    <message>
        <source>Install Docker and start it, then try again.</source>
        <translation>Installez Docker et démarrez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Install MCP Auth Bridge in a folder with a shorter name than {command}.</source>
        <translation>Installez MCP Auth Bridge dans un dossier au nom plus court que {command}.</translation>
    </message>
    <message>
        <source>Install Node.js from nodejs.org, then try again.</source>
        <translation>Installez Node.js depuis nodejs.org, puis réessayez.</translation>
    </message>
    <message>
        <source>Install Podman, then try again.</source>
        <translation>Installez Podman, puis réessayez.</translation>
    </message>
    <message>
        <source>Install Python from python.org, or write “python3”.</source>
        <translation>Installez Python depuis python.org, ou écrivez « python3 ».</translation>
    </message>
    <message>
        <source>Install Python from python.org, then try again.</source>
        <translation>Installez Python depuis python.org, puis réessayez.</translation>
    </message>
    <message>
        <source>Install a Java runtime, then try again.</source>
        <translation>Installez un environnement Java, puis réessayez.</translation>
    </message>
    <message>
        <source>Install and start GNOME Keyring or KDE Wallet, then try again.</source>
        <translation>Installez et démarrez GNOME Keyring ou KDE Wallet, puis réessayez.</translation>
    </message>
    <message>
        <source>Install pipx from pipx.pypa.io, then try again.</source>
        <translation>Installez pipx depuis pipx.pypa.io, puis réessayez.</translation>
    </message>
    <message>
        <source>Install that version again, or move {name} away to start afresh.</source>
        <translation>Réinstallez cette version, ou déplacez {name} pour repartir à neuf.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Installez la version la plus récente.</translation>
    </message>
    <message>
        <source>Install uv from docs.astral.sh/uv, then try again.</source>
        <translation>Installez uv depuis docs.astral.sh/uv, puis réessayez.</translation>
    </message>
    <message>
        <source>Is it started?</source>
        <translation>Est-il démarré ?</translation>
    </message>
    <message>
        <source>Is switched off in the app, so it is added switched off.</source>
        <translation>Est désactivé dans l’application, donc ajouté désactivé.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>It answered {status} to the introduction.</source>
        <translation>Il a répondu {status} à la présentation.</translation>
    </message>
    <message>
        <source>It asks for: {names}.</source>
        <translation>Il demande : {names}.</translation>
    </message>
    <message>
        <source>It begins with https://, for example https://example.com/mcp.</source>
        <translation>Elle commence par https://, par exemple https://example.com/mcp.</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>Elle commence par https://.</translation>
    </message>
    <message>
        <source>It begins with pts_.</source>
        <translation>Il commence par pts_.</translation>
    </message>
    <message>
        <source>It can be tried again in {seconds} seconds.</source>
        <translation>On pourra réessayer dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>It can still be disconnected; the file is then not restored to the letter.</source>
        <translation>Elle peut quand même être détachée ; le fichier n’est alors pas rétabli à la lettre.</translation>
    </message>
    <message>
        <source>It does not accept your login. Sign in again, or ask whoever runs it for access.</source>
        <translation>Il n’accepte pas votre connexion. Connectez-vous de nouveau, ou demandez l’accès à son responsable.</translation>
    </message>
    <message>
        <source>It does not know this app. Start again; if a client ID was entered by hand, check it.</source>
        <translation>Il ne connaît pas cette application. Recommencez ; si un ID client a été saisi à la main, vérifiez-le.</translation>
    </message>
    <message>
        <source>It does not work there.</source>
        <translation>Il ne fonctionne pas là-bas.</translation>
    </message>
    <message>
        <source>It does not work there: {words}</source>
        <translation>Il ne fonctionne pas là-bas : {words}</translation>
    </message>
    <message>
        <source>It is connected as “{entry}”.</source>
        <translation>Elle est reliée sous « {entry} ».</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Elle manque.</translation>
    </message>
    <message>
        <source>It is not safe to sign in to “{label}”.</source>
        <translation>Il n’est pas sûr de se connecter à « {label} ».</translation>
    </message>
    <message>
        <source>It is part of the connection; remove it.</source>
        <translation>Il fait partie de la connexion ; retirez-le.</translation>
    </message>
    <message>
        <source>It is refused until you have looked at what it says of itself now.</source>
        <translation>Il est refusé tant que vous n’avez pas regardé ce qu’il dit maintenant de lui-même.</translation>
    </message>
    <message>
        <source>It is shown your own token of the identity provider, and can use it wherever that token is good. Choose this only for a server of the same organisation.</source>
        <translation>Votre propre jeton du fournisseur d’identité lui est montré, et il peut l’utiliser partout où il est valable. Choisissez ceci seulement pour un serveur de la même organisation.</translation>
    </message>
    <message>
        <source>It is switched off in {app}, but on at the bridge.</source>
        <translation>Il est désactivé dans {app}, mais activé à la passerelle.</translation>
    </message>
    <message>
        <source>It is switched off there.</source>
        <translation>Il y est désactivé.</translation>
    </message>
    <message>
        <source>It is switched off, and comes to the bridge switched off.</source>
        <translation>Il est désactivé, et vient désactivé à la passerelle.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Un nouvel essai aura lieu plus tard.</translation>
    </message>
    <message>
        <source>It is tried again shortly.</source>
        <translation>Un nouvel essai aura lieu sous peu.</translation>
    </message>
    <message>
        <source>It is tried again soon.</source>
        <translation>Un nouvel essai aura lieu bientôt.</translation>
    </message>
    <message>
        <source>It may have been accepted already.</source>
        <translation>Il a peut-être déjà été accepté.</translation>
    </message>
    <message>
        <source>It may have been changed back meanwhile.</source>
        <translation>Il a peut-être été rétabli entre-temps.</translation>
    </message>
    <message>
        <source>It may have been revoked already.</source>
        <translation>Il a peut-être déjà été révoqué.</translation>
    </message>
    <message>
        <source>It may need no sign-in, or a token entered by hand.</source>
        <translation>Il ne nécessite peut-être pas de connexion, ou un jeton saisi à la main.</translation>
    </message>
    <message>
        <source>It must be like https://example.com/mcp, without a name or password in it.</source>
        <translation>Elle doit ressembler à https://example.com/mcp, sans nom ni mot de passe.</translation>
    </message>
    <message>
        <source>It must begin with https://, or anybody on the way could read along.</source>
        <translation>Elle doit commencer par https://, sinon n’importe qui en chemin pourrait lire.</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>It must not have a name, a password or a # in it.</source>
        <translation>Elle ne doit contenir ni nom, ni mot de passe, ni #.</translation>
    </message>
    <message>
        <source>It runs with the bridge itself.</source>
        <translation>Il fonctionne avec la passerelle elle-même.</translation>
    </message>
    <message>
        <source>It says that it is a test.</source>
        <translation>Il dit qu’il est un essai.</translation>
    </message>
    <message>
        <source>It says: {error}.</source>
        <translation>Il dit : {error}.</translation>
    </message>
    <message>
        <source>It takes too long to find out where to sign in for “{label}”.</source>
        <translation>Il faut trop de temps pour savoir où se connecter pour « {label} ».</translation>
    </message>
    <message>
        <source>It waits there for you to sign in.</source>
        <translation>Il y attend votre connexion.</translation>
    </message>
    <message>
        <source>It wants to know who comes. Choose how to sign in to it: with a token, or on its own sign-in page.</source>
        <translation>Il veut savoir qui vient. Choisissez comment vous y connecter : avec un jeton, ou sur sa propre page de connexion.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>It was reached by the older transport “SSE”. The bridge speaks Streamable HTTP; if the server knows only the older one, look for its new address (often ending in /mcp).</source>
        <translation>Il était atteint par l’ancien transport « SSE ». La passerelle parle Streamable HTTP ; si le serveur ne connaît que l’ancien, cherchez sa nouvelle adresse (elle finit souvent par /mcp).</translation>
    </message>
    <message>
        <source>It was read as {kind}. Mend that line, or copy the text again.</source>
        <translation>Il a été lu comme {kind}. Corrigez cette ligne, ou copiez de nouveau le texte.</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>Il a été retiré entre-temps.</translation>
    </message>
    <message>
        <source>Its address begins with http://: anybody on the way can read and change what is said.</source>
        <translation>Son adresse commence par http:// : n’importe qui en chemin peut lire et modifier ce qui est dit.</translation>
    </message>
    <message>
        <source>Its address carries a secret, which stays in plain text. Better send it as a secret header.</source>
        <translation>Son adresse contient un secret, qui reste en clair. Mieux vaut l’envoyer dans un en-tête secret.</translation>
    </message>
    <message>
        <source>Its entry still names a command that is out of date.</source>
        <translation>Son entrée nomme encore une commande périmée.</translation>
    </message>
    <message>
        <source>Its entry still names {address}.</source>
        <translation>Son entrée nomme encore {address}.</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>Son journal en dit plus.</translation>
    </message>
    <message>
        <source>Its secrets can&apos;t be compared: {reason}</source>
        <translation>Ses secrets ne peuvent pas être comparés : {reason}</translation>
    </message>
    <message>
        <source>JWTs of {issuer} for {audience} are accepted, beside our own</source>
        <translation>Les JWT de {issuer} pour {audience} sont acceptés, à côté des nôtres</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez l’un d’eux.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Laissez-le de côté.</translation>
    </message>
    <message>
        <source>Leave out the Authorization header, or choose to sign in with headers only.</source>
        <translation>Enlevez l’en-tête Authorization, ou choisissez de vous connecter avec les en-têtes seulement.</translation>
    </message>
    <message>
        <source>Leave out what comes before the domain: only, for example, aws.us.pangea.cloud</source>
        <translation>Enlevez ce qui précède le domaine : seulement, par exemple, aws.us.pangea.cloud</translation>
    </message>
    <message>
        <source>Leave out what follows the address.</source>
        <translation>Enlevez ce qui suit l’adresse.</translation>
    </message>
    <message>
        <source>Leave out what follows the host name: only {address}</source>
        <translation>Enlevez ce qui suit le nom d’hôte : seulement {address}</translation>
    </message>
    <message>
        <source>Leave out {well_known}; the issuer is what stands before it.</source>
        <translation>Enlevez {well_known} ; l’émetteur est ce qui précède.</translation>
    </message>
    <message>
        <source>Like this: {line}</source>
        <translation>Comme ceci : {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}.</source>
        <translation>Ligne {line}, colonne {column} : {reason}.</translation>
    </message>
    <message>
        <source>Look at it on the Servers page.</source>
        <translation>Regardez-le sur la page Serveurs.</translation>
    </message>
    <message>
        <source>Look at it with your system&apos;s password app.</source>
        <translation>Regardez dans l’application de mots de passe de votre système.</translation>
    </message>
    <message>
        <source>Look at the billing page of the Pangea console.</source>
        <translation>Regardez la page de facturation de la console Pangea.</translation>
    </message>
    <message>
        <source>Look at the change again, then write it.</source>
        <translation>Regardez de nouveau le changement, puis écrivez-le.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>Regardez de nouveau le changement.</translation>
    </message>
    <message>
        <source>Look at them on the Servers page.</source>
        <translation>Regardez-les sur la page Serveurs.</translation>
    </message>
    <message>
        <source>Look at {path}, or move it away.</source>
        <translation>Regardez {path}, ou déplacez-le.</translation>
    </message>
    <message>
        <source>Look for a question from your system on the screen, answer it, and try again. Nothing was lost.</source>
        <translation>Cherchez à l’écran une question de votre système, répondez-y et réessayez. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Lower ports need administrator rights, and higher ones do not exist.</source>
        <translation>Les ports plus bas nécessitent des droits d’administrateur, et il n’y en a pas de plus hauts.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge can&apos;t read the client secret. Its window says what to do; then load this page again.</source>
        <translation>MCP Auth Bridge ne peut pas lire le secret client. Sa fenêtre dit que faire ; rechargez ensuite cette page.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not end.</source>
        <translation>MCP Auth Bridge ne s’arrête pas.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is already running on this data.</source>
        <translation>MCP Auth Bridge fonctionne déjà sur ces données.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is not running.</source>
        <translation>MCP Auth Bridge ne fonctionne pas.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge runs already, but does not answer.</source>
        <translation>MCP Auth Bridge fonctionne déjà, mais ne répond pas.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge runs, but does not answer.</source>
        <translation>MCP Auth Bridge fonctionne, mais ne répond pas.</translation>
    </message>
    <message>
        <source>Make {name} and its folder writable again.</source>
        <translation>Permettez de nouveau d’écrire dans {name} et son dossier.</translation>
    </message>
    <message>
        <source>Many such servers also have a newer address that ends in /mcp; otherwise update the server.</source>
        <translation>Beaucoup de ces serveurs ont aussi une adresse plus récente qui finit par /mcp ; sinon, mettez le serveur à jour.</translation>
    </message>
    <message>
        <source>Mend that line in {path}. Settings look like this: port = 8000</source>
        <translation>Corrigez cette ligne dans {path}. Les réglages ressemblent à ceci : port = 8000</translation>
    </message>
    <message>
        <source>Mend the file, or look at its permissions.</source>
        <translation>Corrigez le fichier, ou regardez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Mend the file, or paste the entry.</source>
        <translation>Corrigez le fichier, ou collez l’entrée.</translation>
    </message>
    <message>
        <source>Mend {path}, or move it away.</source>
        <translation>Corrigez {path}, ou déplacez-le.</translation>
    </message>
    <message>
        <source>Move it away and start again.</source>
        <translation>Déplacez-le et redémarrez.</translation>
    </message>
    <message>
        <source>Move it away, or give it back to your user, then start again. Never run this app with sudo.</source>
        <translation>Déplacez-le, ou rendez-le à votre compte, puis redémarrez. Ne lancez jamais cette application avec sudo.</translation>
    </message>
    <message>
        <source>Move {path} away, then start again.</source>
        <translation>Déplacez {path}, puis redémarrez.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nommez un autre fichier.</translation>
    </message>
    <message>
        <source>Name at least one algorithm.</source>
        <translation>Nommez au moins un algorithme.</translation>
    </message>
    <message>
        <source>Name it among the settings, too.</source>
        <translation>Nommez-le aussi dans les réglages.</translation>
    </message>
    <message>
        <source>Name the settings file of an app.</source>
        <translation>Nommez le fichier de réglages d’une application.</translation>
    </message>
    <message>
        <source>Name what will use it, for example “nightly backup”.</source>
        <translation>Nommez ce qui l’utilisera, par exemple « sauvegarde de nuit ».</translation>
    </message>
    <message>
        <source>No keyring answers on this computer.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No open question has this code.</source>
        <translation>Aucune question ouverte n’a ce code.</translation>
    </message>
    <message>
        <source>No other program has used this access.</source>
        <translation>Aucun autre programme n’a utilisé cet accès.</translation>
    </message>
    <message>
        <source>No server is switched on for this app.</source>
        <translation>Aucun serveur n’est activé pour cette application.</translation>
    </message>
    <message>
        <source>No token can be read without.</source>
        <translation>Sans elle, aucun jeton ne peut être lu.</translation>
    </message>
    <message>
        <source>No token, secret, name, e-mail address or host of yours is in it.</source>
        <translation>Il ne contient ni jeton, ni secret, ni nom, ni adresse e-mail, ni hôte à vous.</translation>
    </message>
    <message>
        <source>Nobody can sign in without.</source>
        <translation>Sans elle, personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>Personne ne s’est connecté.</translation>
    </message>
    <message>
        <source>None of the servers answers now.</source>
        <translation>Aucun des serveurs ne répond maintenant.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later.</source>
        <translation>Rien n’est perdu ; un nouvel essai aura lieu plus tard.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later. If this goes on, check the domain in Settings.</source>
        <translation>Rien n’est perdu ; un nouvel essai aura lieu plus tard. Si cela continue, vérifiez le domaine dans les Réglages.</translation>
    </message>
    <message>
        <source>Nothing is signed in to here.</source>
        <translation>On ne se connecte à rien ici.</translation>
    </message>
    <message>
        <source>Nothing says how to ask {name} who signed in.</source>
        <translation>Rien ne dit comment demander à {name} qui s’est connecté.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the permissions of {parent}, then try again.</source>
        <translation>Rien n’a été modifié. Vérifiez le disque et les droits d’accès de {parent}, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>Rien n’a été modifié. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder, or look at the disk.</source>
        <translation>Rien n’a été modifié. Choisissez un autre dossier, ou regardez le disque.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the file, or paste the entry yourself.</source>
        <translation>Rien n’a été modifié. Corrigez le fichier, ou collez l’entrée vous-même.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Nothing was lost. Check the disk and the permissions of {parent}, then try again.</source>
        <translation>Rien n’a été perdu. Vérifiez le disque et les droits d’accès de {parent}, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again; if it stays like this, sign out of the computer and in again.</source>
        <translation>Rien n’a été perdu. Réessayez ; si cela reste ainsi, fermez votre session sur l’ordinateur et rouvrez-la.</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>Un événement</translation>
    </message>
    <message>
        <source>One of its arguments looks like a secret. Arguments stay in plain text, and every program on this computer can read them; better give it as a secret environment variable, if the server takes one.</source>
        <translation>Un de ses arguments ressemble à un secret. Les arguments restent en clair, et tout programme de cet ordinateur peut les lire ; mieux vaut le donner comme variable d’environnement secrète, si le serveur en accepte une.</translation>
    </message>
    <message>
        <source>One of these scopes is needed: {names}. Allow one at the sign-in, or ask whoever runs it.</source>
        <translation>Un de ces scopes est nécessaire : {names}. Autorisez-en un à la connexion, ou demandez à son responsable.</translation>
    </message>
    <message>
        <source>Only a client that was revoked can be removed from the list.</source>
        <translation>Seul un client révoqué peut être retiré de la liste.</translation>
    </message>
    <message>
        <source>Only servers reached by OAuth have one.</source>
        <translation>Seuls les serveurs atteints par OAuth en ont une.</translation>
    </message>
    <message>
        <source>Only signatures that a public key checks prove anything here.</source>
        <translation>Seules les signatures vérifiées par une clé publique prouvent quelque chose ici.</translation>
    </message>
    <message>
        <source>Open audit log settings…</source>
        <translation>Ouvrir les réglages du journal d’audit…</translation>
    </message>
    <message>
        <source>Open secrets settings…</source>
        <translation>Ouvrir les réglages des secrets…</translation>
    </message>
    <message>
        <source>Open sign-in settings…</source>
        <translation>Ouvrir les réglages de connexion…</translation>
    </message>
    <message>
        <source>Open token settings…</source>
        <translation>Ouvrir les réglages des jetons…</translation>
    </message>
    <message>
        <source>Open {path} in a text editor and save it with the encoding UTF-8.</source>
        <translation>Ouvrez {path} dans un éditeur de texte et enregistrez-le avec l’encodage UTF-8.</translation>
    </message>
    <message>
        <source>Open {path}, change the setting there, and save.</source>
        <translation>Ouvrez {path}, modifiez-y le réglage, et enregistrez.</translation>
    </message>
    <message>
        <source>Or choose another place in config.toml: secrets = &quot;sealed_file&quot; keeps them in a file sealed with a passphrase, secrets = &quot;memory&quot; forgets them when the app quits.</source>
        <translation>Ou choisissez un autre endroit dans config.toml : secrets = &quot;sealed_file&quot; les garde dans un fichier scellé par une phrase secrète, secrets = &quot;memory&quot; les oublie quand l’application s’arrête.</translation>
    </message>
    <message>
        <source>Other servers are not affected.</source>
        <translation>Les autres serveurs ne sont pas concernés.</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>Pangea Vault does not give back what was stored in it.</source>
        <translation>Pangea Vault ne rend pas ce qui y a été enregistré.</translation>
    </message>
    <message>
        <source>Pangea Vault needs its service token.</source>
        <translation>Pangea Vault nécessite son jeton de service.</translation>
    </message>
    <message>
        <source>Paste only the part with the servers.</source>
        <translation>Collez seulement la partie avec les serveurs.</translation>
    </message>
    <message>
        <source>Paste the part of an app&apos;s settings that names its servers, for example {&quot;mcpServers&quot;: {&quot;files&quot;: {&quot;command&quot;: &quot;npx&quot;, &quot;args&quot;: [&quot;…&quot;]}}}, the command that starts one, or its address.</source>
        <translation>Collez la partie des réglages d’une application qui nomme ses serveurs, par exemple {&quot;mcpServers&quot;: {&quot;files&quot;: {&quot;command&quot;: &quot;npx&quot;, &quot;args&quot;: [&quot;…&quot;]}}}, la commande qui en lance un, ou son adresse.</translation>
    </message>
    <message>
        <source>Paste the part with the servers.</source>
        <translation>Collez la partie avec les serveurs.</translation>
    </message>
    <message>
        <source>Perhaps it has changed. Look for a newer version of this app.</source>
        <translation>Il a peut-être changé. Cherchez une version plus récente de cette application.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port {port} is taken.</source>
        <translation>Le port {port} est pris.</translation>
    </message>
    <message>
        <source>Provider found</source>
        <translation>Fournisseur trouvé</translation>
    </message>
    <message>
        <source>Put a plain settings file there.</source>
        <translation>Mettez-y un simple fichier de réglages.</translation>
    </message>
    <message>
        <source>Put back a copy of {path} from a backup. To begin anew and sign in everywhere again, move it away.</source>
        <translation>Remettez une copie de {path} depuis une sauvegarde. Pour repartir à neuf et vous reconnecter partout, déplacez-le.</translation>
    </message>
    <message>
        <source>Put it back to {parent}, or start the app again to begin a new one.</source>
        <translation>Remettez-le dans {parent}, ou redémarrez l’application pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>Put it on one line.</source>
        <translation>Mettez-la sur une ligne.</translation>
    </message>
    <message>
        <source>Put the file back where it points to, or remove the link.</source>
        <translation>Remettez le fichier là où le lien mène, ou retirez le lien.</translation>
    </message>
    <message>
        <source>Put the keyring back from a backup. To begin anew and sign in everywhere again, choose Pangea Vault once more.</source>
        <translation>Rétablissez le trousseau depuis une sauvegarde. Pour repartir à neuf et vous reconnecter partout, choisissez de nouveau Pangea Vault.</translation>
    </message>
    <message>
        <source>Put the real file or folder there, or set {home_variable} to the folder you want to use, then start again.</source>
        <translation>Mettez là le vrai fichier ou dossier, ou donnez à {home_variable} le dossier que vous voulez utiliser, puis redémarrez.</translation>
    </message>
    <message>
        <source>Quit and reopen Claude Desktop.</source>
        <translation>Quittez et rouvrez Claude Desktop.</translation>
    </message>
    <message>
        <source>Quit it and start it again; the log says more.</source>
        <translation>Quittez-le et redémarrez-le ; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Quit the app it belongs to, then try again.</source>
        <translation>Quittez l’application à laquelle il appartient, puis réessayez.</translation>
    </message>
    <message>
        <source>Quit this app, sign out of the computer and in again.</source>
        <translation>Quittez cette application, fermez votre session sur l’ordinateur et rouvrez-la.</translation>
    </message>
    <message>
        <source>Read more variables from a file (envFile), which was not looked at.</source>
        <translation>Lisait d’autres variables dans un fichier (envFile), qui n’a pas été examiné.</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI.</source>
        <translation>Enregistrez exactement cette adresse comme URI de redirection.</translation>
    </message>
    <message>
        <source>Register exactly this address with the provider.</source>
        <translation>Enregistrez exactement cette adresse auprès du fournisseur.</translation>
    </message>
    <message>
        <source>Register {our_name} there with the callback address {redirect_uri}, and enter the client ID here.</source>
        <translation>Enregistrez-y {our_name} avec l’adresse de rappel {redirect_uri}, et saisissez ici l’ID client.</translation>
    </message>
    <message>
        <source>Remove the link, or change what it leads to.</source>
        <translation>Retirez le lien, ou changez ce à quoi il mène.</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>Enlevez les guillemets.</translation>
    </message>
    <message>
        <source>Restart Trae.</source>
        <translation>Redémarrez Trae.</translation>
    </message>
    <message>
        <source>Restart the app if it does not notice by itself.</source>
        <translation>Redémarrez l’application si elle ne le remarque pas d’elle-même.</translation>
    </message>
    <message>
        <source>Restart your JetBrains IDE, or start Junie anew.</source>
        <translation>Redémarrez votre IDE JetBrains, ou relancez Junie.</translation>
    </message>
    <message>
        <source>Restart your JetBrains IDE.</source>
        <translation>Redémarrez votre IDE JetBrains.</translation>
    </message>
    <message>
        <source>Revoke it first.</source>
        <translation>Révoquez-le d’abord.</translation>
    </message>
    <message>
        <source>Run: claude mcp login mcp-auth-bridge (or type /mcp in Claude Code).</source>
        <translation>Lancez : claude mcp login mcp-auth-bridge (ou tapez /mcp dans Claude Code).</translation>
    </message>
    <message>
        <source>Run: cline mcp, and choose mcp-auth-bridge.</source>
        <translation>Lancez : cline mcp, et choisissez mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>Run: codex mcp login mcp-auth-bridge</source>
        <translation>Lancez : codex mcp login mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Run: kilo mcp auth mcp-auth-bridge</source>
        <translation>Lancez : kilo mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Run: opencode mcp auth mcp-auth-bridge</source>
        <translation>Lancez : opencode mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>S256 is not supported</source>
        <translation>S256 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Save it as text with the encoding UTF-8.</source>
        <translation>Enregistrez-le comme texte avec l’encodage UTF-8.</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8.</source>
        <translation>Enregistrez-le avec l’encodage UTF-8.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, so a command can&apos;t leave one there.</source>
        <translation>Les secrets sont gardés en mémoire seulement, une commande ne peut donc pas en laisser un.</translation>
    </message>
    <message>
        <source>Secrets are safe on this computer.</source>
        <translation>Les secrets sont en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings → Audit log has a Test.</source>
        <translation>Réglages → Journal d’audit propose un test.</translation>
    </message>
    <message>
        <source>Show changes…</source>
        <translation>Afficher les changements…</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>Afficher le changement…</translation>
    </message>
    <message>
        <source>Show client…</source>
        <translation>Afficher le client…</translation>
    </message>
    <message>
        <source>Show servers…</source>
        <translation>Afficher les serveurs…</translation>
    </message>
    <message>
        <source>Show server…</source>
        <translation>Afficher le serveur…</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Sign in to it again in MCP Auth Bridge.</source>
        <translation>Connectez-vous-y de nouveau dans MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Sign in to it, or check its token.</source>
        <translation>Connectez-vous-y, ou vérifiez son jeton.</translation>
    </message>
    <message>
        <source>Sign out of MCP Auth Bridge in the app and connect again.</source>
        <translation>Déconnectez-vous de MCP Auth Bridge dans l’application et reliez-la de nouveau.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Signing in is not possible yet.</source>
        <translation>La connexion n’est pas encore possible.</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>Signs in to the server by OAuth, as mcp-remote did.</source>
        <translation>Se connecte au serveur par OAuth, comme le faisait mcp-remote.</translation>
    </message>
    <message>
        <source>So no app can be allowed it here. Whoever runs {provider} can give that right; then sign in again.</source>
        <translation>Aucune application ne peut donc le recevoir ici. Le responsable de {provider} peut donner ce droit ; connectez-vous ensuite de nouveau.</translation>
    </message>
    <message>
        <source>Somebody changed the entry after it was written.</source>
        <translation>Quelqu’un a modifié l’entrée après son écriture.</translation>
    </message>
    <message>
        <source>Somebody took the entry out of {path}.</source>
        <translation>Quelqu’un a retiré l’entrée de {path}.</translation>
    </message>
    <message>
        <source>Something else stands where the servers should be.</source>
        <translation>Autre chose se trouve là où devraient être les serveurs.</translation>
    </message>
    <message>
        <source>Something went wrong inside MCP Auth Bridge.</source>
        <translation>Quelque chose a mal tourné dans MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Start Amazon Q anew.</source>
        <translation>Relancez Amazon Q.</translation>
    </message>
    <message>
        <source>Start Amp anew.</source>
        <translation>Relancez Amp.</translation>
    </message>
    <message>
        <source>Start Claude Code anew.</source>
        <translation>Relancez Claude Code.</translation>
    </message>
    <message>
        <source>Start Cline anew.</source>
        <translation>Relancez Cline.</translation>
    </message>
    <message>
        <source>Start Codex anew.</source>
        <translation>Relancez Codex.</translation>
    </message>
    <message>
        <source>Start Copilot CLI anew.</source>
        <translation>Relancez Copilot CLI.</translation>
    </message>
    <message>
        <source>Start Crush anew.</source>
        <translation>Relancez Crush.</translation>
    </message>
    <message>
        <source>Start Gemini CLI anew.</source>
        <translation>Relancez Gemini CLI.</translation>
    </message>
    <message>
        <source>Start Kilo anew.</source>
        <translation>Relancez Kilo.</translation>
    </message>
    <message>
        <source>Start Qwen Code anew.</source>
        <translation>Relancez Qwen Code.</translation>
    </message>
    <message>
        <source>Start a new session in Goose.</source>
        <translation>Commencez une nouvelle session dans Goose.</translation>
    </message>
    <message>
        <source>Start again from the app.</source>
        <translation>Recommencez depuis l’application.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: {reason}.</source>
        <translation>Le démarrage à l’ouverture de session n’a pas pu être modifié : {reason}.</translation>
    </message>
    <message>
        <source>Start it again in MCP Auth Bridge.</source>
        <translation>Recommencez dans MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Start it: mcp-auth-bridge</source>
        <translation>Démarrez-le : mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Start opencode anew.</source>
        <translation>Relancez opencode.</translation>
    </message>
    <message>
        <source>Start the app again and type it.</source>
        <translation>Redémarrez l’application et saisissez-la.</translation>
    </message>
    <message>
        <source>Start the app again.</source>
        <translation>Redémarrez l’application.</translation>
    </message>
    <message>
        <source>Start the app once, so that it makes it.</source>
        <translation>Démarrez l’application une fois, pour qu’elle le crée.</translation>
    </message>
    <message>
        <source>Start the sign-in again in a moment.</source>
        <translation>Recommencez la connexion dans un instant.</translation>
    </message>
    <message>
        <source>Start the sign-in again; if this goes on, ask whoever runs the server.</source>
        <translation>Recommencez la connexion ; si cela continue, demandez au responsable du serveur.</translation>
    </message>
    <message>
        <source>Stop MCP Auth Bridge and start it again; it then begins a new one.</source>
        <translation>Arrêtez MCP Auth Bridge et redémarrez-le ; il en commence alors une nouvelle.</translation>
    </message>
    <message>
        <source>Switch it off instead.</source>
        <translation>Désactivez-le plutôt.</translation>
    </message>
    <message>
        <source>Switch it off only if signing in fails with it.</source>
        <translation>Ne le désactivez que si la connexion échoue avec lui.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Activez-le d’abord.</translation>
    </message>
    <message>
        <source>Switch it on in MCP Auth Bridge.</source>
        <translation>Activez-le dans MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Switch it on, and connect an app to it.</source>
        <translation>Activez-le, et reliez-lui une application.</translation>
    </message>
    <message>
        <source>TOML has no word for nothing</source>
        <translation>TOML n’a pas de mot pour rien</translation>
    </message>
    <message>
        <source>Take one of the two out of the file first.</source>
        <translation>Retirez d’abord l’un des deux du fichier.</translation>
    </message>
    <message>
        <source>Take that out. A password or token goes into a secret header.</source>
        <translation>Enlevez-le. Un mot de passe ou un jeton va dans un en-tête secret.</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in.</source>
        <translation>Cette adresse appartient à une autre connexion.</translation>
    </message>
    <message>
        <source>That is half a minute to one hour.</source>
        <translation>Cela va d’une demi-minute à une heure.</translation>
    </message>
    <message>
        <source>That is nothing to five minutes.</source>
        <translation>Cela va de rien à cinq minutes.</translation>
    </message>
    <message>
        <source>That is one day to ten years.</source>
        <translation>Cela va d’un jour à dix ans.</translation>
    </message>
    <message>
        <source>That is one second to ten minutes.</source>
        <translation>Cela va d’une seconde à dix minutes.</translation>
    </message>
    <message>
        <source>That is ten minutes to one day.</source>
        <translation>Cela va de dix minutes à un jour.</translation>
    </message>
    <message>
        <source>That passphrase is too short.</source>
        <translation>Cette phrase secrète est trop courte.</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>Le jeton d’accès</translation>
    </message>
    <message>
        <source>The account may be disabled; ask whoever runs it.</source>
        <translation>Le compte est peut-être désactivé ; demandez à son responsable.</translation>
    </message>
    <message>
        <source>The address has a name, a password or a # in it.</source>
        <translation>L’adresse contient un nom, un mot de passe ou un #.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>L’adresse manque.</translation>
    </message>
    <message>
        <source>The address of the provider is not usable.</source>
        <translation>L’adresse du fournisseur n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The address of this server can&apos;t be used.</source>
        <translation>L’adresse de ce serveur ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in.</source>
        <translation>La réponse appartient à une autre connexion.</translation>
    </message>
    <message>
        <source>The answer came from another identity provider.</source>
        <translation>La réponse venait d’un autre fournisseur d’identité.</translation>
    </message>
    <message>
        <source>The answer of {name} can&apos;t be trusted: {reason}.</source>
        <translation>On ne peut pas se fier à la réponse de {name} : {reason}.</translation>
    </message>
    <message>
        <source>The answer of “{label}” is longer than {size}, and was broken off.</source>
        <translation>La réponse de « {label} » dépasse {size} et a été interrompue.</translation>
    </message>
    <message>
        <source>The app asked for its answer at an address it did not register.</source>
        <translation>L’application a demandé sa réponse à une adresse qu’elle n’a pas enregistrée.</translation>
    </message>
    <message>
        <source>The app let only some of its tools be used; choose them again here.</source>
        <translation>L’application ne permettait que certains de ses outils ; choisissez-les de nouveau ici.</translation>
    </message>
    <message>
        <source>The app proves itself in a way that is not supported here (a signed assertion).</source>
        <translation>L’application prouve son identité d’une façon non prise en charge ici (une assertion signée).</translation>
    </message>
    <message>
        <source>The app sent a request that can&apos;t be right.</source>
        <translation>L’application a envoyé une requête qui ne peut pas être juste.</translation>
    </message>
    <message>
        <source>The app&apos;s metadata document can&apos;t be fetched.</source>
        <translation>Le document de métadonnées de l’application ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>The app&apos;s metadata document has no usable redirect URI.</source>
        <translation>Le document de métadonnées de l’application n’a pas d’URI de redirection utilisable.</translation>
    </message>
    <message>
        <source>The app&apos;s settings, where it lists its MCP servers</source>
        <translation>Les réglages de l’application, là où elle liste ses serveurs MCP</translation>
    </message>
    <message>
        <source>The audience is missing. Without it, tokens meant for any other server would do.</source>
        <translation>L’audience manque. Sans elle, des jetons destinés à tout autre serveur suffiraient.</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: it has neither a command nor an address.</source>
        <translation>La passerelle ne peut pas l’exécuter : il n’a ni commande ni adresse.</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: it is this bridge itself.</source>
        <translation>La passerelle ne peut pas l’exécuter : c’est cette passerelle elle-même.</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: {reason}</source>
        <translation>La passerelle ne peut pas l’exécuter : {reason}</translation>
    </message>
    <message>
        <source>The bridge has it as “{kept}”, but with another {names}.</source>
        <translation>La passerelle l’a sous « {kept} », mais ceci y diffère : {names}.</translation>
    </message>
    <message>
        <source>The bridge has it as “{kept}”.</source>
        <translation>La passerelle l’a sous « {kept} ».</translation>
    </message>
    <message>
        <source>The bridge is there already, as “{entry}”; it would be there twice.</source>
        <translation>La passerelle est déjà là, sous « {entry} » ; elle y serait deux fois.</translation>
    </message>
    <message>
        <source>The bridge sets the header {name} itself.</source>
        <translation>La passerelle définit elle-même l’en-tête {name}.</translation>
    </message>
    <message>
        <source>The built-in server can&apos;t be removed.</source>
        <translation>Le serveur intégré ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The callback address is not registered with the provider; the sign-in settings show it.</source>
        <translation>L’adresse de rappel n’est pas enregistrée auprès du fournisseur ; les réglages de connexion l’affichent.</translation>
    </message>
    <message>
        <source>The client ID (psa_…) or the client secret (pck_…) in the sign-in settings is wrong, or the secret has run out: Pangea&apos;s last a year at most.</source>
        <translation>L’ID client (psa_…) ou le secret client (pck_…) des réglages de connexion est faux, ou le secret a expiré : ceux de Pangea durent un an au plus.</translation>
    </message>
    <message>
        <source>The client ID is missing; it begins with psa_.</source>
        <translation>L’ID client manque ; il commence par psa_.</translation>
    </message>
    <message>
        <source>The client ID or secret in the settings for other servers&apos; tokens is wrong or has run out.</source>
        <translation>L’ID client ou le secret des réglages pour les jetons d’autres serveurs est faux ou a expiré.</translation>
    </message>
    <message>
        <source>The client ID or secret in the sign-in settings is wrong or has run out.</source>
        <translation>L’ID client ou le secret des réglages de connexion est faux ou a expiré.</translation>
    </message>
    <message>
        <source>The client entered for this server is not allowed this kind of sign-in.</source>
        <translation>Ce type de connexion n’est pas permis au client saisi pour ce serveur.</translation>
    </message>
    <message>
        <source>The client is not allowed this kind of sign-in; change that in the provider&apos;s console.</source>
        <translation>Ce type de connexion n’est pas permis au client ; changez cela dans la console du fournisseur.</translation>
    </message>
    <message>
        <source>The client is not given a scope that the sign-in settings ask for.</source>
        <translation>Le client ne reçoit pas un scope que les réglages de connexion demandent.</translation>
    </message>
    <message>
        <source>The client must be of the kind Authorization Code.</source>
        <translation>Le client doit être du type Authorization Code.</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be read from here.</source>
        <translation>Le secret client ne peut pas être lu d’ici.</translation>
    </message>
    <message>
        <source>The client secret is not whole; copy it again.</source>
        <translation>Le secret client n’est pas complet ; copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The command goes over several lines.</source>
        <translation>La commande s’étend sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>The command has a character that no command can have.</source>
        <translation>La commande contient un caractère qu’aucune commande ne peut avoir.</translation>
    </message>
    <message>
        <source>The command is missing.</source>
        <translation>La commande manque.</translation>
    </message>
    <message>
        <source>The command is {argv}.</source>
        <translation>La commande est {argv}.</translation>
    </message>
    <message>
        <source>The config ID is not whole; copy it again.</source>
        <translation>Le config ID n’est pas complet ; copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The connection to “{label}” at {place} is not secure: its certificate can&apos;t be trusted.</source>
        <translation>La connexion à « {label} » à {place} n’est pas sûre : on ne peut pas se fier à son certificat.</translation>
    </message>
    <message>
        <source>The console shows it as Domain, for example aws.us.pangea.cloud.</source>
        <translation>La console l’affiche sous Domain, par exemple aws.us.pangea.cloud.</translation>
    </message>
    <message>
        <source>The database can&apos;t be used right now.</source>
        <translation>La base de données ne peut pas être utilisée pour l’instant.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>The database was damaged, so a new one was started.</source>
        <translation>La base de données était endommagée, une nouvelle a donc été commencée.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of MCP Auth Bridge.</source>
        <translation>La base de données a été écrite par une version plus récente de MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was promised is lost.</source>
        <translation>Le disque est plein. Libérez de la place ; rien de ce qui a été promis n’est perdu.</translation>
    </message>
    <message>
        <source>The domain is missing. The console shows it as &quot;Domain&quot;, for example aws.us.pangea.cloud.</source>
        <translation>Le domaine manque. La console l’affiche sous &quot;Domain&quot;, par exemple aws.us.pangea.cloud.</translation>
    </message>
    <message>
        <source>The domain of {names} is missing.</source>
        <translation>Le domaine de {names} manque.</translation>
    </message>
    <message>
        <source>The domain of {names} is not usable.</source>
        <translation>Le domaine de {names} n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The entry is gone already.</source>
        <translation>L’entrée a déjà disparu.</translation>
    </message>
    <message>
        <source>The entry there is not ours, and stays.</source>
        <translation>L’entrée qui s’y trouve n’est pas la nôtre, et reste.</translation>
    </message>
    <message>
        <source>The environment variable {name} comes twice.</source>
        <translation>La variable d’environnement {name} figure deux fois.</translation>
    </message>
    <message>
        <source>The file is far too long for a settings file.</source>
        <translation>Le fichier est bien trop long pour un fichier de réglages.</translation>
    </message>
    <message>
        <source>The file is gone already.</source>
        <translation>Le fichier a déjà disparu.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Le fichier est trop imbriqué.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Le fichier est {path}.</translation>
    </message>
    <message>
        <source>The file was changed since, so only our entry is taken out.</source>
        <translation>Le fichier a été modifié depuis, seule notre entrée est donc retirée.</translation>
    </message>
    <message>
        <source>The first start of a command may have to download it; try again.</source>
        <translation>Le premier démarrage d’une commande doit peut-être la télécharger ; réessayez.</translation>
    </message>
    <message>
        <source>The folder must be a whole path.</source>
        <translation>Le dossier doit être un chemin complet.</translation>
    </message>
    <message>
        <source>The folder {missing} is not there.</source>
        <translation>Le dossier {missing} n’existe pas.</translation>
    </message>
    <message>
        <source>The folder {place} of {path} is read-only.</source>
        <translation>Le dossier {place} de {path} est en lecture seule.</translation>
    </message>
    <message>
        <source>The header {name} comes twice.</source>
        <translation>L’en-tête {name} figure deux fois.</translation>
    </message>
    <message>
        <source>The header {strip} can&apos;t be set for “{upstream}”.</source>
        <translation>L’en-tête {strip} ne peut pas être défini pour « {upstream} ».</translation>
    </message>
    <message>
        <source>The hosted login URL is missing. The console shows it on the AuthN overview as &quot;Hosted Login&quot;.</source>
        <translation>L’URL du hosted login manque. La console l’affiche dans l’aperçu AuthN sous &quot;Hosted Login&quot;.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>Le fournisseur d’identité</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer can&apos;t be right.</source>
        <translation>La réponse du fournisseur d’identité ne peut pas être juste.</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>L’émetteur</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>La clé doit avoir un nom.</translation>
    </message>
    <message>
        <source>The key to the secrets in Pangea Vault is gone from the keyring.</source>
        <translation>La clé des secrets de Pangea Vault n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>The key would have run out already.</source>
        <translation>La clé aurait déjà expiré.</translation>
    </message>
    <message>
        <source>The local server could not start.</source>
        <translation>Le serveur local n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The log file says more.</source>
        <translation>Le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>The log file says why.</source>
        <translation>Le fichier journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The login at {provider} has run out, and {provider} gave no way to renew it.</source>
        <translation>La connexion à {provider} a expiré, et {provider} n’a donné aucun moyen de la renouveler.</translation>
    </message>
    <message>
        <source>The login at “{label}” can&apos;t be renewed now.</source>
        <translation>La connexion à « {label} » ne peut pas être renouvelée maintenant.</translation>
    </message>
    <message>
        <source>The login of {name} ends in {count} min.</source>
        <translation>La connexion de {name} finit dans {count} min.</translation>
    </message>
    <message>
        <source>The login was not recorded to its end. {problem}</source>
        <translation>La connexion n’a pas été enregistrée jusqu’au bout. {problem}</translation>
    </message>
    <message>
        <source>The longest answer is 64 KiB to 1 GiB.</source>
        <translation>La plus longue réponse va de 64 Kio à 1 Gio.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>The others do. Each says what is wrong with it.</source>
        <translation>Les autres fonctionnent. Ce qui ne va pas est indiqué pour chacun.</translation>
    </message>
    <message>
        <source>The parameter &quot;{name}&quot; is set by each sign-in itself.</source>
        <translation>Le paramètre &quot;{name}&quot; est défini par chaque connexion elle-même.</translation>
    </message>
    <message>
        <source>The passphrase does not open the sealed file.</source>
        <translation>La phrase secrète n’ouvre pas le fichier scellé.</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used yet.</source>
        <translation>L’endroit des secrets ne peut pas encore être utilisé.</translation>
    </message>
    <message>
        <source>The provider does not know a scope that the sign-in settings ask for.</source>
        <translation>Le fournisseur ne connaît pas un scope que les réglages de connexion demandent.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Try again later.</source>
        <translation>Le fournisseur a lui-même un problème. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider is not answering.</source>
        <translation>Le fournisseur ne répond pas.</translation>
    </message>
    <message>
        <source>The provider sent no code: {value}.</source>
        <translation>Le fournisseur n’a pas envoyé de code : {value}.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let us through to “{label}”.</source>
        <translation>Le proxy de ce réseau ne nous laisse pas passer vers « {label} ».</translation>
    </message>
    <message>
        <source>The record can&apos;t be written: {reason}.</source>
        <translation>L’enregistrement ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>The report can&apos;t be written: {why}.</source>
        <translation>Le rapport ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>The rest of the record is not touched by it.</source>
        <translation>Le reste de l’enregistrement n’en est pas touché.</translation>
    </message>
    <message>
        <source>The rights are: {names}.</source>
        <translation>Les droits sont : {names}.</translation>
    </message>
    <message>
        <source>The sealed file is closed.</source>
        <translation>Le fichier scellé est fermé.</translation>
    </message>
    <message>
        <source>The sealed file needs its passphrase.</source>
        <translation>Le fichier scellé nécessite sa phrase secrète.</translation>
    </message>
    <message>
        <source>The sealed file {name} can&apos;t be used: {reason}.</source>
        <translation>Le fichier scellé {name} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>The sealed file {name} is damaged.</source>
        <translation>Le fichier scellé {name} est endommagé.</translation>
    </message>
    <message>
        <source>The sealed file {name} is gone.</source>
        <translation>Le fichier scellé {name} a disparu.</translation>
    </message>
    <message>
        <source>The sealed file {name} was made by another version of this app.</source>
        <translation>Le fichier scellé {name} a été créé par une autre version de cette application.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>The server asks for rights that its own sign-in page does not know. Ask whoever runs it.</source>
        <translation>Le serveur demande des droits que sa propre page de connexion ne connaît pas. Demandez à son responsable.</translation>
    </message>
    <message>
        <source>The server needs a name.</source>
        <translation>Le serveur doit avoir un nom.</translation>
    </message>
    <message>
        <source>The server stopped because of a fault of ours.</source>
        <translation>Le serveur s’est arrêté à cause d’une erreur de notre part.</translation>
    </message>
    <message>
        <source>The server “{name}” answers with an error ({status}).</source>
        <translation>Le serveur « {name} » répond par une erreur ({status}).</translation>
    </message>
    <message>
        <source>The server “{name}” can&apos;t be used now (HTTP {status}).</source>
        <translation>Le serveur « {name} » ne peut pas être utilisé maintenant (HTTP {status}).</translation>
    </message>
    <message>
        <source>The server “{name}” can&apos;t take the app up again now.</source>
        <translation>Le serveur « {name} » ne peut pas reprendre l’application maintenant.</translation>
    </message>
    <message>
        <source>The server “{name}” did not answer within {seconds} seconds.</source>
        <translation>Le serveur « {name} » n’a pas répondu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>The server “{name}” did not introduce itself.</source>
        <translation>Le serveur « {name} » ne s’est pas présenté.</translation>
    </message>
    <message>
        <source>The server “{name}” did not list its tools.</source>
        <translation>Le serveur « {name} » n’a pas listé ses outils.</translation>
    </message>
    <message>
        <source>The server “{name}” did not list what it has.</source>
        <translation>Le serveur « {name} » n’a pas listé ce qu’il a.</translation>
    </message>
    <message>
        <source>The server “{name}” does not answer.</source>
        <translation>Le serveur « {name} » ne répond pas.</translation>
    </message>
    <message>
        <source>The server “{name}” does not take the app up.</source>
        <translation>Le serveur « {name} » n’accueille pas l’application.</translation>
    </message>
    <message>
        <source>The server “{name}” does not tell its tools.</source>
        <translation>Le serveur « {name} » ne dit pas ses outils.</translation>
    </message>
    <message>
        <source>The server “{name}” forgets who it talks to.</source>
        <translation>Le serveur « {name} » oublie à qui il parle.</translation>
    </message>
    <message>
        <source>The server “{name}” speaks another version now.</source>
        <translation>Le serveur « {name} » parle maintenant une autre version.</translation>
    </message>
    <message>
        <source>The server “{name}” speaks no version of MCP that is known here.</source>
        <translation>Le serveur « {name} » ne parle aucune version de MCP connue ici.</translation>
    </message>
    <message>
        <source>The server “{name}” wants a login.</source>
        <translation>Le serveur « {name} » veut une connexion.</translation>
    </message>
    <message>
        <source>The server “{name}” was left meanwhile.</source>
        <translation>Le serveur « {name} » a été quitté entre-temps.</translation>
    </message>
    <message>
        <source>The server&apos;s address is another one now.</source>
        <translation>L’adresse du serveur est maintenant une autre.</translation>
    </message>
    <message>
        <source>The service token is missing.</source>
        <translation>Le jeton de service manque.</translation>
    </message>
    <message>
        <source>The service token is missing; it begins with pts_.</source>
        <translation>Le jeton de service manque ; il commence par pts_.</translation>
    </message>
    <message>
        <source>The service token is not whole; copy it again.</source>
        <translation>Le jeton de service n’est pas complet ; copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The service token of Pangea Vault is gone from the keyring.</source>
        <translation>Le jeton de service de Pangea Vault n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>The service token of the audit log is missing.</source>
        <translation>Le jeton de service du journal d’audit manque.</translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation>Les réglages sont : {names}.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>Les réglages n’ont pas pu être enregistrés : {reason}.</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be changed safely.</source>
        <translation>Les réglages de {name} ne peuvent pas être modifiés sans risque.</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be written from here.</source>
        <translation>Les réglages de {name} ne peuvent pas être écrits d’ici.</translation>
    </message>
    <message>
        <source>The settings of {name} changed since this was shown.</source>
        <translation>Les réglages de {name} ont changé depuis cet affichage.</translation>
    </message>
    <message>
        <source>The sign-in page does not know the server. Ask whoever runs it.</source>
        <translation>La page de connexion ne connaît pas le serveur. Demandez à son responsable.</translation>
    </message>
    <message>
        <source>The sign-in page has a problem of its own. Try again later.</source>
        <translation>La page de connexion a elle-même un problème. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The sign-in settings may not fit; use Test there.</source>
        <translation>Les réglages de connexion ne conviennent peut-être pas ; utilisez-y le test.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was used before. Start it again.</source>
        <translation>La connexion a pris trop de temps ou a déjà servi. Recommencez-la.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was used before. Try again.</source>
        <translation>La connexion a pris trop de temps ou a déjà servi. Réessayez.</translation>
    </message>
    <message>
        <source>The system does not allow port {port}.</source>
        <translation>Le système ne permet pas le port {port}.</translation>
    </message>
    <message>
        <source>The system keyring</source>
        <translation>Le trousseau du système</translation>
    </message>
    <message>
        <source>The time for a call is one second to one day.</source>
        <translation>Le temps d’un appel va d’une seconde à un jour.</translation>
    </message>
    <message>
        <source>The time to start is one second to ten minutes.</source>
        <translation>Le temps de démarrage va d’une seconde à dix minutes.</translation>
    </message>
    <message>
        <source>The time until an unused server is stopped is ten seconds to a week.</source>
        <translation>Le temps avant l’arrêt d’un serveur inutilisé va de dix secondes à une semaine.</translation>
    </message>
    <message>
        <source>The token for “{name}” is missing.</source>
        <translation>Le jeton pour « {name} » manque.</translation>
    </message>
    <message>
        <source>The token may have run out or been revoked. Make a new one in the console, and type it in Settings.</source>
        <translation>Le jeton a peut-être expiré ou été révoqué. Créez-en un nouveau dans la console, et saisissez-le dans les Réglages.</translation>
    </message>
    <message>
        <source>The token or header entered for it is wrong, or has run out. Enter a new one.</source>
        <translation>Le jeton ou l’en-tête saisi pour lui est faux, ou a expiré. Saisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>The tool “{name}” has no change to accept.</source>
        <translation>L’outil « {name} » n’a pas de changement à accepter.</translation>
    </message>
    <message>
        <source>The value of the header {header} for “{name}” is missing.</source>
        <translation>La valeur de l’en-tête {header} pour « {name} » manque.</translation>
    </message>
    <message>
        <source>The {name} address of the provider is not known or not usable.</source>
        <translation>L’adresse « {name} » du fournisseur n’est pas connue ou pas utilisable.</translation>
    </message>
    <message>
        <source>The {what} has a blank in it; perhaps too much was copied.</source>
        <translation>Il y a là un espace, on a peut-être trop copié : {what}.</translation>
    </message>
    <message>
        <source>The {what} is missing.</source>
        <translation>Il manque : {what}.</translation>
    </message>
    <message>
        <source>The {what} of the provider is not a secure address.</source>
        <translation>Chez le fournisseur, ceci n’est pas une adresse sûre : {what}.</translation>
    </message>
    <message>
        <source>The {what} of the provider is not usable.</source>
        <translation>Chez le fournisseur, ceci n’est pas utilisable : {what}.</translation>
    </message>
    <message>
        <source>The {what} of {host} is not usable.</source>
        <translation>Chez {host}, ceci n’est pas utilisable : {what}.</translation>
    </message>
    <message>
        <source>There are two ways to sign in to this server.</source>
        <translation>Il y a deux façons de se connecter à ce serveur.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Il y a : {names}.</translation>
    </message>
    <message>
        <source>There is a server “{id}” already.</source>
        <translation>Il y a déjà un serveur « {id} ».</translation>
    </message>
    <message>
        <source>There is no MCP server in this text.</source>
        <translation>Il n’y a pas de serveur MCP dans ce texte.</translation>
    </message>
    <message>
        <source>There is no OpenID provider at {name}.</source>
        <translation>Il n’y a pas de fournisseur OpenID à {name}.</translation>
    </message>
    <message>
        <source>There is no app “{app_id}”.</source>
        <translation>Il n’y a pas d’application « {app_id} ».</translation>
    </message>
    <message>
        <source>There is no app “{text}”.</source>
        <translation>Il n’y a pas d’application « {text} ».</translation>
    </message>
    <message>
        <source>There is no credit left for {name}.</source>
        <translation>Il n’y a plus de crédit pour {name}.</translation>
    </message>
    <message>
        <source>There is no place for the secret {stray}.</source>
        <translation>Il n’y a pas de place pour le secret {stray}.</translation>
    </message>
    <message>
        <source>There is no provider to record: you answer in this app.</source>
        <translation>Il n’y a pas de fournisseur à enregistrer : vous répondez dans cette application.</translation>
    </message>
    <message>
        <source>There is no registry on this system.</source>
        <translation>Il n’y a pas de registre sur ce système.</translation>
    </message>
    <message>
        <source>There is no server “{name}” any more.</source>
        <translation>Il n’y a plus de serveur « {name} ».</translation>
    </message>
    <message>
        <source>There is no server “{unknown}”.</source>
        <translation>Il n’y a pas de serveur « {unknown} ».</translation>
    </message>
    <message>
        <source>There is no server “{upstream}”.</source>
        <translation>Il n’y a pas de serveur « {upstream} ».</translation>
    </message>
    <message>
        <source>There is no such client.</source>
        <translation>Il n’y a pas de tel client.</translation>
    </message>
    <message>
        <source>There is no such connected client.</source>
        <translation>Il n’y a pas de tel client relié.</translation>
    </message>
    <message>
        <source>These settings can&apos;t be right.</source>
        <translation>Ces réglages ne peuvent pas être justes.</translation>
    </message>
    <message>
        <source>They are refused until you have looked at what they say of themselves now.</source>
        <translation>Ils sont refusés tant que vous n’avez pas regardé ce qu’ils disent maintenant d’eux-mêmes.</translation>
    </message>
    <message>
        <source>This MCP session has ended.</source>
        <translation>Cette session MCP est terminée.</translation>
    </message>
    <message>
        <source>This can&apos;t be done: {reason}.</source>
        <translation>Cela n’est pas possible : {reason}.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back any more.</source>
        <translation>Cela ne peut plus être défait.</translation>
    </message>
    <message>
        <source>This disk can&apos;t keep files private. Choose a folder on another disk by setting {home_variable}, then start again.</source>
        <translation>Ce disque ne peut pas garder de fichiers privés. Choisissez un dossier sur un autre disque avec {home_variable}, puis redémarrez.</translation>
    </message>
    <message>
        <source>This is Pangea&apos;s own site; your project&apos;s hosted login begins with https://pdn-.</source>
        <translation>C’est le site de Pangea ; le hosted login de votre projet commence par https://pdn-.</translation>
    </message>
    <message>
        <source>This is an address; here belongs {wanted}.</source>
        <translation>C’est une adresse ; ici il faut : {wanted}.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>This is not a web address: it has characters that don&apos;t belong there.</source>
        <translation>Ce n’est pas une adresse web : elle contient des caractères qui n’y ont pas leur place.</translation>
    </message>
    <message>
        <source>This is the address of Pangea&apos;s API; the hosted login begins with https://pdn-.</source>
        <translation>C’est l’adresse de l’API de Pangea ; le hosted login commence par https://pdn-.</translation>
    </message>
    <message>
        <source>This is the address of this bridge itself.</source>
        <translation>C’est l’adresse de cette passerelle elle-même.</translation>
    </message>
    <message>
        <source>This is the example, not your own client ID.</source>
        <translation>C’est l’exemple, pas votre propre ID client.</translation>
    </message>
    <message>
        <source>This is the example, not your own client secret.</source>
        <translation>C’est l’exemple, pas votre propre secret client.</translation>
    </message>
    <message>
        <source>This is the example, not your own service token.</source>
        <translation>C’est l’exemple, pas votre propre jeton de service.</translation>
    </message>
    <message>
        <source>This is the example, not your own: the dots stand for your project.</source>
        <translation>C’est l’exemple, pas le vôtre : les points représentent votre projet.</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs the domain, for example aws.us.pangea.cloud.</source>
        <translation>C’est {kind} ; ici il faut le domaine, par exemple aws.us.pangea.cloud.</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs the hosted login URL, which begins with https://.</source>
        <translation>C’est {kind} ; ici il faut l’URL du hosted login, qui commence par https://.</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs {wanted}.</source>
        <translation>C’est {kind} ; ici il faut : {wanted}.</translation>
    </message>
    <message>
        <source>This operating system has no keyring we know.</source>
        <translation>Ce système n’a pas de trousseau que nous connaissions.</translation>
    </message>
    <message>
        <source>This question has already ended.</source>
        <translation>Cette question est déjà terminée.</translation>
    </message>
    <message>
        <source>This server has no sign-in page.</source>
        <translation>Ce serveur n’a pas de page de connexion.</translation>
    </message>
    <message>
        <source>This sign-in is not known, or not any more.</source>
        <translation>Cette connexion n’est pas connue, ou ne l’est plus.</translation>
    </message>
    <message>
        <source>This text has characters that don&apos;t belong in YAML.</source>
        <translation>Ce texte contient des caractères qui n’ont pas leur place en YAML.</translation>
    </message>
    <message>
        <source>This text is far too long for a settings file.</source>
        <translation>Ce texte est bien trop long pour un fichier de réglages.</translation>
    </message>
    <message>
        <source>This text is nested too deeply.</source>
        <translation>Ce texte est trop imbriqué.</translation>
    </message>
    <message>
        <source>To stop the app altogether, pause it or revoke it.</source>
        <translation>Pour arrêter tout à fait l’application, suspendez-la ou révoquez-la.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Tokens it gave out can&apos;t be checked. Apps that were checked lately keep working.</source>
        <translation>Les jetons qu’il a donnés ne peuvent pas être vérifiés. Les applications vérifiées récemment continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Tokens of {issuer} are not accepted.</source>
        <translation>Les jetons de {issuer} ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>Too many apps are asking at once.</source>
        <translation>Trop d’applications demandent à la fois.</translation>
    </message>
    <message>
        <source>Too many tokens are being looked at.</source>
        <translation>Trop de jetons sont en cours d’examen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again later; if this goes on, ask whoever runs it.</source>
        <translation>Réessayez plus tard ; si cela continue, demandez à son responsable.</translation>
    </message>
    <message>
        <source>Try again when one of them is done.</source>
        <translation>Réessayez quand l’une d’elles aura fini.</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Réessayez, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; if this goes on, use Test in the sign-in settings.</source>
        <translation>Réessayez ; si cela continue, utilisez le test dans les réglages de connexion.</translation>
    </message>
    <message>
        <source>Type a name, for example “GitHub”.</source>
        <translation>Saisissez un nom, par exemple « GitHub ».</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Type it again. The file {path} was left as it is.</source>
        <translation>Saisissez-la de nouveau. Le fichier {path} est resté tel quel.</translation>
    </message>
    <message>
        <source>Type it in Settings → Audit log.</source>
        <translation>Saisissez-le dans Réglages → Journal d’audit.</translation>
    </message>
    <message>
        <source>Type it in Settings → Secrets.</source>
        <translation>Saisissez-le dans Réglages → Secrets.</translation>
    </message>
    <message>
        <source>Type more of it.</source>
        <translation>Saisissez-en davantage.</translation>
    </message>
    <message>
        <source>Type the former settings in once more.</source>
        <translation>Saisissez de nouveau les réglages précédents.</translation>
    </message>
    <message>
        <source>Type what starts the server, for example: npx</source>
        <translation>Saisissez ce qui lance le serveur, par exemple : npx</translation>
    </message>
    <message>
        <source>Unlock it in the dialog of your system.</source>
        <translation>Déverrouillez-le dans la fenêtre de votre système.</translation>
    </message>
    <message>
        <source>Unlock it when your system asks, then try again. Nothing was lost.</source>
        <translation>Déverrouillez-le quand votre système le demande, puis réessayez. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Until then apps can&apos;t use what it offers.</source>
        <translation>D’ici là, les applications ne peuvent pas utiliser ce qu’il offre.</translation>
    </message>
    <message>
        <source>Use https://, or allow plain http for it if you trust everybody on the way.</source>
        <translation>Utilisez https://, ou permettez http pour lui si vous faites confiance à tous en chemin.</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <translation>Utilisez des lettres, des chiffres et des tirets.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>Utilisez des lettres, des chiffres et des tirets bas.</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes and underscores, at most 32, or leave it empty.</source>
        <translation>Utilisez des lettres, des chiffres, des tirets et des tirets bas, 32 au plus, ou laissez vide.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and dashes, at most {longest_id}.</source>
        <translation>Utilisez des lettres minuscules, des chiffres et des tirets, {longest_id} au plus.</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>Utilisez celui qui fonctionne, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If that does not help, end it with your system&apos;s task manager.</source>
        <translation>Attendez un instant et réessayez. Si cela n’aide pas, arrêtez-le avec le gestionnaire de tâches de votre système.</translation>
    </message>
    <message>
        <source>Was only used in the folder {where}.</source>
        <translation>N’était utilisé que dans le dossier {where}.</translation>
    </message>
    <message>
        <source>Was reached through mcp-remote; the bridge connects to the address itself.</source>
        <translation>Était atteint par mcp-remote ; la passerelle se connecte elle-même à l’adresse.</translation>
    </message>
    <message>
        <source>What is sent along to “{upstream}” has characters that can&apos;t be sent.</source>
        <translation>Ce qui est envoyé à « {upstream} » contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>What is sent to it is not sent elsewhere unasked.</source>
        <translation>Ce qui lui est envoyé n’est pas envoyé ailleurs sans le demander.</translation>
    </message>
    <message>
        <source>What is {name}?</source>
        <translation>Que vaut {name} ?</translation>
    </message>
    <message>
        <source>What is {name}? The app keeps it where we can&apos;t read it.</source>
        <translation>Que vaut {name} ? L’application le garde là où nous ne pouvons pas le lire.</translation>
    </message>
    <message>
        <source>What runs is a server without a window (process {pid}).</source>
        <translation>Ce qui fonctionne est un serveur sans fenêtre (processus {pid}).</translation>
    </message>
    <message>
        <source>What was asked of it may or may not have been done.</source>
        <translation>Ce qui lui était demandé a peut-être été fait, ou non.</translation>
    </message>
    <message>
        <source>What was noted when this app was connected is damaged.</source>
        <translation>Ce qui a été noté quand cette application a été reliée est endommagé.</translation>
    </message>
    <message>
        <source>What you filled in</source>
        <translation>Ce que vous avez rempli</translation>
    </message>
    <message>
        <source>Windows can&apos;t start this at login: its path is too long.</source>
        <translation>Windows ne peut pas le démarrer à l’ouverture de session : son chemin est trop long.</translation>
    </message>
    <message>
        <source>With “memory only” it is forgotten; keep secrets in another place.</source>
        <translation>Avec « mémoire seulement », il est oublié ; gardez les secrets à un autre endroit.</translation>
    </message>
    <message>
        <source>You already allowed what it asks for ({names}). Ask whoever runs it for access.</source>
        <translation>Vous avez déjà autorisé ce qu’il demande ({names}). Demandez l’accès à son responsable.</translation>
    </message>
    <message>
        <source>You answer in this app; nothing else is needed.</source>
        <translation>Vous répondez dans cette application ; rien d’autre n’est nécessaire.</translation>
    </message>
    <message>
        <source>You are signed in to “{label}”.</source>
        <translation>Vous êtes connecté à « {label} ».</translation>
    </message>
    <message>
        <source>You, or your organisation, said no there.</source>
        <translation>Vous, ou votre organisation, y avez répondu non.</translation>
    </message>
    <message>
        <source>Your keyring is waiting for you.</source>
        <translation>Votre trousseau vous attend.</translation>
    </message>
    <message>
        <source>Your login at “{label}” is over.</source>
        <translation>Votre connexion à « {label} » est terminée.</translation>
    </message>
    <message>
        <source>Your login is not meant for “{name}”: its token names other servers.</source>
        <translation>Votre connexion n’est pas destinée à « {name} » : son jeton nomme d’autres serveurs.</translation>
    </message>
    <message>
        <source>`mcp-auth-bridge grants --all` lists them.</source>
        <translation>`mcp-auth-bridge grants --all` les liste.</translation>
    </message>
    <message>
        <source>a browser token</source>
        <translation>un jeton de navigateur</translation>
    </message>
    <message>
        <source>a colon was expected after the name</source>
        <translation>deux-points étaient attendus après le nom</translation>
    </message>
    <message>
        <source>a comma or the closing bracket was expected here</source>
        <translation>une virgule ou le crochet fermant était attendu ici</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a name in double quotes was expected here</source>
        <translation>un nom entre guillemets doubles était attendu ici</translation>
    </message>
    <message>
        <source>a name was expected here</source>
        <translation>un nom était attendu ici</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>un nombre y est trop long</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>un nombre à virgule</translation>
    </message>
    <message>
        <source>a person&apos;s id</source>
        <translation>l’ID d’une personne</translation>
    </message>
    <message>
        <source>a person&apos;s token</source>
        <translation>le jeton d’une personne</translation>
    </message>
    <message>
        <source>a program of {user}</source>
        <translation>un programme de {user}</translation>
    </message>
    <message>
        <source>a program that can&apos;t be recognised</source>
        <translation>un programme impossible à reconnaître</translation>
    </message>
    <message>
        <source>a sealed file</source>
        <translation>un fichier scellé</translation>
    </message>
    <message>
        <source>a service token</source>
        <translation>un jeton de service</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a table was expected there</source>
        <translation>une table était attendue là</translation>
    </message>
    <message>
        <source>a token that does not exist is called good</source>
        <translation>un jeton qui n’existe pas est dit valable</translation>
    </message>
    <message>
        <source>a value was expected here</source>
        <translation>une valeur était attendue ici</translation>
    </message>
    <message>
        <source>a whole number from {lowest} to {highest}</source>
        <translation>un nombre entier de {lowest} à {highest}</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>algorithms</source>
        <translation>algorithmes</translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>tout par défaut</translation>
    </message>
    <message>
        <source>an argument</source>
        <translation>un argument</translation>
    </message>
    <message>
        <source>answers without a token that it knows</source>
        <translation>répond sans un jeton qu’il connaisse</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audience</translation>
    </message>
    <message>
        <source>authorization endpoint</source>
        <translation>point d’accès d’autorisation</translation>
    </message>
    <message>
        <source>claim that names the person</source>
        <translation>claim qui nomme la personne</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secret client</translation>
    </message>
    <message>
        <source>did not answer within {seconds} seconds of its start</source>
        <translation>n’a pas répondu dans les {seconds} secondes de son démarrage</translation>
    </message>
    <message>
        <source>ended by signal {signal}</source>
        <translation>arrêté par le signal {signal}</translation>
    </message>
    <message>
        <source>exited with code {code}</source>
        <translation>terminé avec le code {code}</translation>
    </message>
    <message>
        <source>has the right shape</source>
        <translation>a la bonne forme</translation>
    </message>
    <message>
        <source>hosted login</source>
        <translation>hosted login</translation>
    </message>
    <message>
        <source>introspection address</source>
        <translation>adresse d’introspection</translation>
    </message>
    <message>
        <source>introspection endpoint</source>
        <translation>point d’accès d’introspection</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>émetteur</translation>
    </message>
    <message>
        <source>it closed its connection</source>
        <translation>il a fermé sa connexion</translation>
    </message>
    <message>
        <source>it does not read what it is sent</source>
        <translation>il ne lit pas ce qui lui est envoyé</translation>
    </message>
    <message>
        <source>it has characters that don&apos;t belong in YAML</source>
        <translation>il contient des caractères qui n’ont pas leur place en YAML</translation>
    </message>
    <message>
        <source>it is far too long for a settings file</source>
        <translation>c’est bien trop long pour un fichier de réglages</translation>
    </message>
    <message>
        <source>it is marked as something special</source>
        <translation>c’est marqué comme quelque chose de spécial</translation>
    </message>
    <message>
        <source>it is written in a way that can&apos;t be followed</source>
        <translation>c’est écrit d’une façon impossible à suivre</translation>
    </message>
    <message>
        <source>it said more than {size} MiB at once</source>
        <translation>il a dit plus de {size} Mio à la fois</translation>
    </message>
    <message>
        <source>it sent no ID token</source>
        <translation>aucun jeton d’identité n’a été envoyé</translation>
    </message>
    <message>
        <source>it shares its line with something else</source>
        <translation>il partage sa ligne avec autre chose</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>son adresse</translation>
    </message>
    <message>
        <source>its settings hold a character that can&apos;t be passed on</source>
        <translation>ses réglages contiennent un caractère qui ne peut pas être transmis</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation>gardés ici : {place}</translation>
    </message>
    <message>
        <source>key address</source>
        <translation>adresse des clés</translation>
    </message>
    <message>
        <source>memory only</source>
        <translation>mémoire seulement</translation>
    </message>
    <message>
        <source>must be for {audience}, signed with {listed}</source>
        <translation>doivent être pour {audience}, signés par {listed}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>aucune ne convient</translation>
    </message>
    <message>
        <source>none is named in the sign-in settings</source>
        <translation>aucun n’est nommé dans les réglages de connexion</translation>
    </message>
    <message>
        <source>not mentioned; it is sent all the same</source>
        <translation>non mentionné ; il est envoyé quand même</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>une entrée</translation>
    </message>
    <message>
        <source>only those that this app gives out</source>
        <translation>seulement ceux que cette application donne</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>s’ouvre</translation>
    </message>
    <message>
        <source>opens, for this client and this callback address</source>
        <translation>s’ouvre, pour ce client et cette adresse de rappel</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>part of MCP Auth Bridge</source>
        <translation>partie de MCP Auth Bridge</translation>
    </message>
    <message>
        <source>private to you, in {data_dir}</source>
        <translation>privé, dans {data_dir}</translation>
    </message>
    <message>
        <source>registration address</source>
        <translation>adresse d’enregistrement</translation>
    </message>
    <message>
        <source>revocation address</source>
        <translation>adresse de révocation</translation>
    </message>
    <message>
        <source>revocation endpoint</source>
        <translation>point d’accès de révocation</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>served by this app (process {pid}) at {address}</source>
        <translation>servi par cette application (processus {pid}) à {address}</translation>
    </message>
    <message>
        <source>shows its keys at {address}</source>
        <translation>montre ses clés à {address}</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>sign-in page</source>
        <translation>page de connexion</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>something else stands where “{key}” would have to go</source>
        <translation>autre chose se trouve là où « {key} » devrait aller</translation>
    </message>
    <message>
        <source>something unnamed</source>
        <translation>quelque chose sans nom</translation>
    </message>
    <message>
        <source>sound; {count} connected</source>
        <translation>saine ; {count} reliés</translation>
    </message>
    <message>
        <source>sqlite says: {words}.</source>
        <translation>sqlite dit : {words}.</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>pris en charge</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>switched on; it begins with the next start</source>
        <translation>activé ; il commence au prochain démarrage</translation>
    </message>
    <message>
        <source>taken by Pangea Secure Audit Log</source>
        <translation>pris par Pangea Secure Audit Log</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>the ID token belongs to another sign-in</source>
        <translation>le jeton d’identité appartient à une autre connexion</translation>
    </message>
    <message>
        <source>the ID token has run out</source>
        <translation>le jeton d’identité a expiré</translation>
    </message>
    <message>
        <source>the ID token is for another application</source>
        <translation>le jeton d’identité est pour une autre application</translation>
    </message>
    <message>
        <source>the ID token is from somebody else</source>
        <translation>le jeton d’identité vient de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the ID token is from the future</source>
        <translation>le jeton d’identité vient du futur</translation>
    </message>
    <message>
        <source>the ID token names nobody</source>
        <translation>le jeton d’identité ne nomme personne</translation>
    </message>
    <message>
        <source>the ID token was made for another application</source>
        <translation>le jeton d’identité a été fait pour une autre application</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>l’ID client</translation>
    </message>
    <message>
        <source>the client ID, which begins with psa_</source>
        <translation>l’ID client, qui commence par psa_</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>le secret client</translation>
    </message>
    <message>
        <source>the client secret, which begins with pck_</source>
        <translation>le secret client, qui commence par pck_</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>la commande</translation>
    </message>
    <message>
        <source>the comment that begins here has no end</source>
        <translation>le commentaire qui commence ici n’a pas de fin</translation>
    </message>
    <message>
        <source>the config ID, which begins with pci_</source>
        <translation>le config ID, qui commence par pci_</translation>
    </message>
    <message>
        <source>the entry can&apos;t be put there without changing something else</source>
        <translation>l’entrée ne peut pas y être mise sans modifier autre chose</translation>
    </message>
    <message>
        <source>the entry can&apos;t be taken out without changing something else</source>
        <translation>l’entrée ne peut pas être retirée sans modifier autre chose</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>the id of a Vault item</source>
        <translation>l’ID d’un élément de Vault</translation>
    </message>
    <message>
        <source>the id of a client secret</source>
        <translation>l’ID d’un secret client</translation>
    </message>
    <message>
        <source>the id of a service configuration</source>
        <translation>l’ID d’une configuration de service</translation>
    </message>
    <message>
        <source>the service token, which begins with pts_</source>
        <translation>le jeton de service, qui commence par pts_</translation>
    </message>
    <message>
        <source>the signature of the ID token does not fit</source>
        <translation>la signature du jeton d’identité ne convient pas</translation>
    </message>
    <message>
        <source>the system keyring</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>le système refuse</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>le texte finit trop tôt</translation>
    </message>
    <message>
        <source>the text ends too early; a closing bracket is missing</source>
        <translation>le texte finit trop tôt ; il manque un crochet fermant</translation>
    </message>
    <message>
        <source>the text in quotes that begins here has no end</source>
        <translation>le texte entre guillemets qui commence ici n’a pas de fin</translation>
    </message>
    <message>
        <source>the text should have ended here</source>
        <translation>le texte aurait dû finir ici</translation>
    </message>
    <message>
        <source>there is none that can be used</source>
        <translation>il n’y en a aucune d’utilisable</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>this is no plain YAML</source>
        <translation>ce n’est pas du YAML simple</translation>
    </message>
    <message>
        <source>this is no valid TOML</source>
        <translation>ce n’est pas du TOML valable</translation>
    </message>
    <message>
        <source>this is no valid YAML</source>
        <translation>ce n’est pas du YAML valable</translation>
    </message>
    <message>
        <source>those of {issuer} are not accepted</source>
        <translation>ceux de {issuer} ne sont pas acceptés</translation>
    </message>
    <message>
        <source>to be kept in: {place}; not opened now</source>
        <translation>à conserver dans : {place} ; pas ouvert cette fois</translation>
    </message>
    <message>
        <source>token address</source>
        <translation>adresse des jetons</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>point d’accès des jetons</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>userinfo address</source>
        <translation>adresse userinfo</translation>
    </message>
    <message>
        <source>userinfo endpoint</source>
        <translation>point d’accès userinfo</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>works; {issuer} knows the client</source>
        <translation>fonctionne ; {issuer} connaît le client</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{app} may not use it at the bridge yet: allow it under Clients.</source>
        <translation>{app} ne peut pas encore l’utiliser à la passerelle : autorisez-le sous Clients.</translation>
    </message>
    <message>
        <source>{count} answers: {same} like the stand-in&apos;s, {different} different (≠), {others} with nothing to compare (·).</source>
        <translation>{count} réponses : {same} comme celles du remplaçant, {different} différentes (≠), {others} sans comparaison (·).</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} octets</translation>
    </message>
    <message>
        <source>{count} clients have an id that starts with “{grant_id}”.</source>
        <translation>{count} clients ont un ID qui commence par « {grant_id} ».</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{count} events wait for Pangea Secure Audit Log.</source>
        <translation>{count} événements attendent Pangea Secure Audit Log.</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} heures</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>{count} older ones were trimmed before they could be sent.</source>
        <translation>{count} plus anciens ont été effacés avant de pouvoir être envoyés.</translation>
    </message>
    <message>
        <source>{count} readable</source>
        <translation>{count} lisibles</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} secondes</translation>
    </message>
    <message>
        <source>{count} servers do not work: {names}.</source>
        <translation>{count} serveurs ne fonctionnent pas : {names}.</translation>
    </message>
    <message>
        <source>{count} tools of {names} changed after you approved them.</source>
        <translation>{count} outils de {names} ont changé après votre approbation.</translation>
    </message>
    <message>
        <source>{file}, line {line}: </source>
        <translation>{file}, ligne {line} : </translation>
    </message>
    <message>
        <source>{file}: </source>
        <translation>{file} : </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{host} did not register this app.</source>
        <translation>{host} n’a pas enregistré cette application.</translation>
    </message>
    <message>
        <source>{host} does not protect sign-ins as MCP demands (PKCE with S256).</source>
        <translation>{host} ne protège pas les connexions comme MCP l’exige (PKCE avec S256).</translation>
    </message>
    <message>
        <source>{host} does not register apps by itself.</source>
        <translation>{host} n’enregistre pas les applications de lui-même.</translation>
    </message>
    <message>
        <source>{host} would be reached without encryption.</source>
        <translation>{host} serait atteint sans chiffrement.</translation>
    </message>
    <message>
        <source>{how}: {last}</source>
        <translation>{how} : {last}</translation>
    </message>
    <message>
        <source>{issuer} calls itself by another name than it was found under.</source>
        <translation>{issuer} se donne un autre nom que celui sous lequel il a été trouvé.</translation>
    </message>
    <message>
        <source>{issuer} is asked about tokens that are not ours, and what it calls good is</source>
        <translation>{issuer} est interrogé sur les jetons qui ne sont pas les nôtres, et ce qu’il dit valable l’est</translation>
    </message>
    <message>
        <source>{lost} older events were trimmed before they could be sent.</source>
        <translation>{lost} événements plus anciens ont été effacés avant de pouvoir être envoyés.</translation>
    </message>
    <message>
        <source>{moved} moved from the arguments to the environment, where docker takes it from.</source>
        <translation>{moved} : passé des arguments à l’environnement, d’où docker le prend.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{name} calls any token good</source>
        <translation>{name} dit valable n’importe quel jeton</translation>
    </message>
    <message>
        <source>{name} calls itself by another address than the settings do.</source>
        <translation>{name} se donne une autre adresse que les réglages.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be changed automatically.</source>
        <translation>{name} ne peut pas être modifié automatiquement.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {reason}.</source>
        <translation>{name} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{name} describes itself at {issuer}</source>
        <translation>{name} se décrit à {issuer}</translation>
    </message>
    <message>
        <source>{name} did not say whether the login stands.</source>
        <translation>{name} n’a pas dit si la connexion tient encore.</translation>
    </message>
    <message>
        <source>{name} did not say who signed in.</source>
        <translation>{name} n’a pas dit qui s’est connecté.</translation>
    </message>
    <message>
        <source>{name} did not understand what it was sent.</source>
        <translation>{name} n’a pas compris ce qui lui a été envoyé.</translation>
    </message>
    <message>
        <source>{name} does not accept the service token.</source>
        <translation>{name} n’accepte pas le jeton de service.</translation>
    </message>
    <message>
        <source>{name} does not describe itself completely.</source>
        <translation>{name} ne se décrit pas complètement.</translation>
    </message>
    <message>
        <source>{name} does not describe itself.</source>
        <translation>{name} ne se décrit pas.</translation>
    </message>
    <message>
        <source>{name} does not have what was asked for.</source>
        <translation>{name} n’a pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>{name} does not let this person in.</source>
        <translation>{name} ne laisse pas entrer cette personne.</translation>
    </message>
    <message>
        <source>{name} does not work.</source>
        <translation>{name} ne fonctionne pas.</translation>
    </message>
    <message>
        <source>{name} gave no way to renew it. Connected apps stop then, until a new sign-in.</source>
        <translation>{name} n’a donné aucun moyen de la renouveler. Les applications reliées s’arrêtent alors, jusqu’à une nouvelle connexion.</translation>
    </message>
    <message>
        <source>{name} has a problem of its own ({http_status}).</source>
        <translation>{name} a lui-même un problème ({http_status}).</translation>
    </message>
    <message>
        <source>{name} is far too long for a settings file.</source>
        <translation>{name} est bien trop long pour un fichier de réglages.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply.</source>
        <translation>{name} est trop imbriqué.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation>{name} n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is not a plain file.</source>
        <translation>{name} n’est pas un simple fichier.</translation>
    </message>
    <message>
        <source>{name} is not answering.</source>
        <translation>{name} ne répond pas.</translation>
    </message>
    <message>
        <source>{name} is too busy.</source>
        <translation>{name} est trop occupé.</translation>
    </message>
    <message>
        <source>{name} knows this client</source>
        <translation>{name} connaît ce client</translation>
    </message>
    <message>
        <source>{name} looks like a secret, but would be kept in plain text.</source>
        <translation>{name} ressemble à un secret, mais serait gardé en clair.</translation>
    </message>
    <message>
        <source>{name} refuses this service token.</source>
        <translation>{name} refuse ce jeton de service.</translation>
    </message>
    <message>
        <source>{name} says this login is over.</source>
        <translation>{name} dit que cette connexion est terminée.</translation>
    </message>
    <message>
        <source>{name} sent a login of another application.</source>
        <translation>{name} a envoyé la connexion d’une autre application.</translation>
    </message>
    <message>
        <source>{name} sent something that is not an answer.</source>
        <translation>{name} a envoyé quelque chose qui n’est pas une réponse.</translation>
    </message>
    <message>
        <source>{name} waits for you to sign in.</source>
        <translation>{name} attend que vous vous connectiez.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {reason}.</source>
        <translation>{name}, ligne {line}, colonne {column} : {reason}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is not UTF-8 text.</source>
        <translation>{name}, ligne {line} : ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{needed} is missing.</source>
        <translation>{needed} manque.</translation>
    </message>
    <message>
        <source>{ours} is not supported</source>
        <translation>{ours} n’est pas pris en charge</translation>
    </message>
    <message>
        <source>{path} belongs to another user of this computer.</source>
        <translation>{path} appartient à un autre utilisateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <translation>{path} ne peut pas être lu : {strerror}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>{path} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} est un lien vers un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>{path} is a link to another place, so it was left as it is.</source>
        <translation>{path} est un lien vers un autre endroit, il est donc resté tel quel.</translation>
    </message>
    <message>
        <source>{path} is a link to another place.</source>
        <translation>{path} est un lien vers un autre endroit.</translation>
    </message>
    <message>
        <source>{path} is in use.</source>
        <translation>{path} est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB.</source>
        <translation>{path} dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file.</source>
        <translation>{path} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{path} is no text file.</source>
        <translation>{path} n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a plain file.</source>
        <translation>{path} n’est pas un simple fichier.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <source>{path} is read-only.</source>
        <translation>{path} est en lecture seule.</translation>
    </message>
    <message>
        <source>{path} stays open to other users of this computer.</source>
        <translation>{path} reste ouvert à d’autres utilisateurs de cet ordinateur.</translation>
    </message>
    <message>
        <source>{path} was changed by another program just now.</source>
        <translation>{path} vient d’être modifié par un autre programme.</translation>
    </message>
    <message>
        <source>{place} answered with an error ({error}).</source>
        <translation>{place} a répondu par une erreur ({error}).</translation>
    </message>
    <message>
        <source>{place} did not answer in time.</source>
        <translation>{place} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>{place} does not give back what was stored in it.</source>
        <translation>{place} ne rend pas ce qui y a été enregistré.</translation>
    </message>
    <message>
        <source>{place} has stopped answering.</source>
        <translation>{place} ne répond plus.</translation>
    </message>
    <message>
        <source>{place} is locked.</source>
        <translation>{place} est verrouillé.</translation>
    </message>
    <message>
        <source>{port} is free on this computer</source>
        <translation>{port} est libre sur cet ordinateur</translation>
    </message>
    <message>
        <source>{program} is using it.</source>
        <translation>{program} l’utilise.</translation>
    </message>
    <message>
        <source>{program} started by {app}</source>
        <translation>{program} lancé par {app}</translation>
    </message>
    <message>
        <source>{provider} could not sign you in.</source>
        <translation>{provider} n’a pas pu vous connecter.</translation>
    </message>
    <message>
        <source>{provider} did not complete the sign-in.</source>
        <translation>{provider} n’a pas achevé la connexion.</translation>
    </message>
    <message>
        <source>{provider} did not renew the login.</source>
        <translation>{provider} n’a pas renouvelé la connexion.</translation>
    </message>
    <message>
        <source>{provider} did not say whether the login stands.</source>
        <translation>{provider} n’a pas dit si la connexion tient encore.</translation>
    </message>
    <message>
        <source>{provider} did not say who signed in.</source>
        <translation>{provider} n’a pas dit qui s’est connecté.</translation>
    </message>
    <message>
        <source>{provider} did not sign you in.</source>
        <translation>{provider} ne vous a pas connecté.</translation>
    </message>
    <message>
        <source>{provider} did not take the login back.</source>
        <translation>{provider} n’a pas repris la connexion.</translation>
    </message>
    <message>
        <source>{provider} does not let {name} {missing}.</source>
        <translation>{provider} ne permet pas ceci à {name} : {missing}.</translation>
    </message>
    <message>
        <source>{provider} does not show its signing keys.</source>
        <translation>{provider} ne montre pas ses clés de signature.</translation>
    </message>
    <message>
        <source>{provider} gave no way to renew this login. It ends in {left}; connected apps then need a new sign-in.</source>
        <translation>{provider} n’a donné aucun moyen de renouveler cette connexion. Elle finit dans {left} ; les applications reliées nécessitent alors une nouvelle connexion.</translation>
    </message>
    <message>
        <source>{provider} gives {name} no rights here.</source>
        <translation>{provider} ne donne ici aucun droit à {name}.</translation>
    </message>
    <message>
        <source>{provider} has a problem of its own ({status_code}).</source>
        <translation>{provider} a lui-même un problème ({status_code}).</translation>
    </message>
    <message>
        <source>{provider} is not answering.</source>
        <translation>{provider} ne répond pas.</translation>
    </message>
    <message>
        <source>{provider} says this login is over.</source>
        <translation>{provider} dit que cette connexion est terminée.</translation>
    </message>
    <message>
        <source>{provider} sent an answer that is far too long.</source>
        <translation>{provider} a envoyé une réponse bien trop longue.</translation>
    </message>
    <message>
        <source>{provider} sent back an incomplete answer.</source>
        <translation>{provider} a renvoyé une réponse incomplète.</translation>
    </message>
    <message>
        <source>{provider} sent something that is not an answer.</source>
        <translation>{provider} a envoyé quelque chose qui n’est pas une réponse.</translation>
    </message>
    <message>
        <source>{provider} turns this sign-in away</source>
        <translation>{provider} rejette cette connexion</translation>
    </message>
    <message>
        <source>{provider} turns this sign-in away ({status})</source>
        <translation>{provider} rejette cette connexion ({status})</translation>
    </message>
    <message>
        <source>{reference} in {what} is not known here; put it in.</source>
        <translation>{reference} dans {what} n’est pas connu ici ; remplacez-le par sa valeur.</translation>
    </message>
    <message>
        <source>{variable} was taken from this computer&apos;s environment.</source>
        <translation>{variable} a été pris de l’environnement de cet ordinateur.</translation>
    </message>
    <message>
        <source>{what} has a character it can&apos;t have.</source>
        <translation>{what} contient un caractère interdit.</translation>
    </message>
    <message>
        <source>{what} has no value.</source>
        <translation>{what} n’a pas de valeur.</translation>
    </message>
    <message>
        <source>{what} must be given again for it.</source>
        <translation>{what} doit être donné de nouveau pour elle.</translation>
    </message>
    <message>
        <source>{where} {line}, column {column}: {words}.</source>
        <translation>{where} {line}, colonne {column} : {words}.</translation>
    </message>
    <message>
        <source>{where}&quot;parameters&quot; must be a table, but it is {value}.</source>
        <translation>{where}&quot;parameters&quot; doit être une table, mais c’est {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;rights&quot; must be a table, but it is {value}.</source>
        <translation>{where}&quot;rights&quot; doit être une table, mais c’est {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;rights&quot; names no scope at all.</source>
        <translation>{where}&quot;rights&quot; ne nomme aucun scope.</translation>
    </message>
    <message>
        <source>{where}&quot;{algorithm}&quot; can&apos;t be among the algorithms.</source>
        <translation>{where}&quot;{algorithm}&quot; ne peut pas figurer parmi les algorithmes.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {choices}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; doit être l’un de {choices}, mais c’est {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {choices}.</source>
        <translation>{where}&quot;{name}&quot; doit être l’un de {choices}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {listed}.</source>
        <translation>{where}&quot;{name}&quot; doit être l’un de {listed}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be true or false, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; doit être true ou false, mais c’est {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {between}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; doit être {between}, mais c’est {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {between}.</source>
        <translation>{where}&quot;{name}&quot; doit être {between}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {wanted}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; doit être {wanted}, mais c’est {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;{wrong}&quot; is not one scope: it has a blank in it.</source>
        <translation>{where}&quot;{wrong}&quot; n’est pas un seul scope : il contient un espace.</translation>
    </message>
    <message>
        <source>{where}[{name}] must be a table, but it is {value}.</source>
        <translation>{where}[{name}] doit être une table, mais c’est {value}.</translation>
    </message>
    <message>
        <source>{where}a scope that gives &quot;{right}&quot; is empty.</source>
        <translation>{where}un scope qui donne &quot;{right}&quot; est vide.</translation>
    </message>
    <message>
        <source>{where}the parameter &quot;{name}&quot; must be text, but it is {text}.</source>
        <translation>{where}le paramètre &quot;{name}&quot; doit être du texte, mais c’est {text}.</translation>
    </message>
    <message>
        <source>{where}the scopes that give &quot;{right}&quot; must be a list of texts, but this is {scopes}.</source>
        <translation>{where}les scopes qui donnent &quot;{right}&quot; doivent être une liste de textes, mais c’est {scopes}.</translation>
    </message>
    <message>
        <source>{where}there is no right &quot;{right}&quot; under &quot;rights&quot;.</source>
        <translation>{where}il n’y a pas de droit &quot;{right}&quot; sous &quot;rights&quot;.</translation>
    </message>
    <message>
        <source>{where}there is no setting &quot;{name}&quot; under [{title}].</source>
        <translation>{where}il n’y a pas de réglage &quot;{name}&quot; sous [{title}].</translation>
    </message>
    <message>
        <source>{where}there is no setting &quot;{name}&quot;.</source>
        <translation>{where}il n’y a pas de réglage &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>{where}{fault}</source>
        <translation>{where}{fault}</translation>
    </message>
    <message>
        <source>“{id}” can&apos;t be a server&apos;s id.</source>
        <translation>« {id} » ne peut pas être l’ID d’un serveur.</translation>
    </message>
    <message>
        <source>“{key}” refers to another part of the file</source>
        <translation>« {key} » renvoie à une autre partie du fichier</translation>
    </message>
    <message>
        <source>“{label}” answers with {kind}, and not as an MCP server does.</source>
        <translation>« {label} » répond par {kind}, et non comme un serveur MCP.</translation>
    </message>
    <message>
        <source>“{label}” at {place} does not speak HTTP as it should.</source>
        <translation>« {label} » à {place} ne parle pas HTTP comme il le devrait.</translation>
    </message>
    <message>
        <source>“{label}” at {place} took no connection for {time}.</source>
        <translation>« {label} » à {place} n’a pris aucune connexion pendant {time}.</translation>
    </message>
    <message>
        <source>“{label}” broke its answer off.</source>
        <translation>« {label} » a interrompu sa réponse.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be found: nobody knows the name {place}.</source>
        <translation>« {label} » est introuvable : personne ne connaît le nom {place}.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be reached at {place}.</source>
        <translation>« {label} » est injoignable à {place}.</translation>
    </message>
    <message>
        <source>“{label}” closed the connection without an answer.</source>
        <translation>« {label} » a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>“{label}” describes another server than the one it is.</source>
        <translation>« {label} » décrit un autre serveur que celui qu’il est.</translation>
    </message>
    <message>
        <source>“{label}” did not let us in.</source>
        <translation>« {label} » ne nous a pas laissés entrer.</translation>
    </message>
    <message>
        <source>“{label}” does not answer.</source>
        <translation>« {label} » ne répond pas.</translation>
    </message>
    <message>
        <source>“{label}” does not know this app any more.</source>
        <translation>« {label} » ne connaît plus cette application.</translation>
    </message>
    <message>
        <source>“{label}” does not say now where to sign in.</source>
        <translation>« {label} » ne dit pas maintenant où se connecter.</translation>
    </message>
    <message>
        <source>“{label}” does not say where to sign in.</source>
        <translation>« {label} » ne dit pas où se connecter.</translation>
    </message>
    <message>
        <source>“{label}” has a problem of its own ({status}).</source>
        <translation>« {label} » a lui-même un problème ({status}).</translation>
    </message>
    <message>
        <source>“{label}” has another sign-in server than before ({issuer}).</source>
        <translation>« {label} » a un autre serveur de connexion qu’avant ({issuer}).</translation>
    </message>
    <message>
        <source>“{label}” is switched off.</source>
        <translation>« {label} » est désactivé.</translation>
    </message>
    <message>
        <source>“{label}” points to an address inside this computer.</source>
        <translation>« {label} » renvoie à une adresse à l’intérieur de cet ordinateur.</translation>
    </message>
    <message>
        <source>“{label}” points to an address that is not secure.</source>
        <translation>« {label} » renvoie à une adresse qui n’est pas sûre.</translation>
    </message>
    <message>
        <source>“{label}” says that it is at another address now ({status}).</source>
        <translation>« {label} » dit qu’il est maintenant à une autre adresse ({status}).</translation>
    </message>
    <message>
        <source>“{label}” sends compressed answers nobody asked for, and not as an MCP server does.</source>
        <translation>« {label} » envoie des réponses compressées que personne n’a demandées, et non comme un serveur MCP.</translation>
    </message>
    <message>
        <source>“{label}” speaks the old SSE transport, which is not supported.</source>
        <translation>« {label} » parle l’ancien transport SSE, qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>“{label}” wants more rights for this.</source>
        <translation>« {label} » veut plus de droits pour cela.</translation>
    </message>
    <message>
        <source>“{label}” wants you to sign in.</source>
        <translation>« {label} » veut que vous vous connectiez.</translation>
    </message>
    <message>
        <source>“{label}” was silent for {call_seconds}.</source>
        <translation>« {label} » est resté muet pendant {call_seconds}.</translation>
    </message>
    <message>
        <source>“{name}” appears twice.</source>
        <translation>« {name} » figure deux fois.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a header.</source>
        <translation>« {name} » ne peut pas être le nom d’un en-tête.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of an environment variable.</source>
        <translation>« {name} » ne peut pas être le nom d’une variable d’environnement.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be tried out alone.</source>
        <translation>« {name} » ne peut pas être essayé seul.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be tried out here.</source>
        <translation>« {name} » ne peut pas être essayé ici.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t start: there is no command “{command}”.</source>
        <translation>« {name} » ne peut pas démarrer : il n’y a pas de commande « {command} ».</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t start: {why}.</source>
        <translation>« {name} » ne peut pas démarrer : {why}.</translation>
    </message>
    <message>
        <source>“{name}” did not answer within {seconds} seconds of its start.</source>
        <translation>« {name} » n’a pas répondu dans les {seconds} secondes de son démarrage.</translation>
    </message>
    <message>
        <source>“{name}” did not answer within {seconds} seconds of its start: {last}.</source>
        <translation>« {name} » n’a pas répondu dans les {seconds} secondes de son démarrage : {last}.</translation>
    </message>
    <message>
        <source>“{name}” did not start: {words}.</source>
        <translation>« {name} » n’a pas démarré : {words}.</translation>
    </message>
    <message>
        <source>“{name}” has neither a command nor an address, so it was left out.</source>
        <translation>« {name} » n’a ni commande ni adresse, il a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>“{name}” has no sign-in page.</source>
        <translation>« {name} » n’a pas de page de connexion.</translation>
    </message>
    <message>
        <source>“{name}” has “{shown}” before the names of its tools already.</source>
        <translation>« {name} » a déjà « {shown} » devant les noms de ses outils.</translation>
    </message>
    <message>
        <source>“{name}” is not behind the bridge, so it stays in the settings of {app}.</source>
        <translation>« {name} » n’est pas derrière la passerelle, il reste donc dans les réglages de {app}.</translation>
    </message>
    <message>
        <source>“{name}” is not running.</source>
        <translation>« {name} » ne fonctionne pas.</translation>
    </message>
    <message>
        <source>“{name}” is switched off.</source>
        <translation>« {name} » est désactivé.</translation>
    </message>
    <message>
        <source>“{name}” is this bridge itself, so it was left out.</source>
        <translation>« {name} » est cette passerelle elle-même, il a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>“{name}” is used by too many apps at once.</source>
        <translation>« {name} » est utilisé par trop d’applications à la fois.</translation>
    </message>
    <message>
        <source>“{name}” keeps stopping soon after its start: {words}</source>
        <translation>« {name} » s’arrête sans cesse peu après son démarrage : {words}</translation>
    </message>
    <message>
        <source>“{name}” needs the secret {secret}, and it is not there.</source>
        <translation>« {name} » nécessite le secret {secret}, et il n’est pas là.</translation>
    </message>
    <message>
        <source>“{name}” runs that command already.</source>
        <translation>« {name} » lance déjà cette commande.</translation>
    </message>
    <message>
        <source>“{name}” should run in the folder {directory}, and there is none.</source>
        <translation>« {name} » devrait s’exécuter dans le dossier {directory}, et il n’existe pas.</translation>
    </message>
    <message>
        <source>“{name}” stands there twice</source>
        <translation>« {name} » y figure deux fois</translation>
    </message>
    <message>
        <source>“{name}” stands there twice.</source>
        <translation>« {name} » y figure deux fois.</translation>
    </message>
    <message>
        <source>“{name}” stopped right after its start: {server}</source>
        <translation>« {name} » s’est arrêté juste après son démarrage : {server}</translation>
    </message>
    <message>
        <source>“{name}” uses that address already.</source>
        <translation>« {name} » utilise déjà cette adresse.</translation>
    </message>
    <message>
        <source>“{name}” wants your own login, and this app&apos;s access came without one.</source>
        <translation>« {name} » veut votre propre connexion, et l’accès de cette application est venu sans.</translation>
    </message>
    <message>
        <source>“{name}” was stopped.</source>
        <translation>« {name} » a été arrêté.</translation>
    </message>
    <message>
        <source>“{prefix}” can&apos;t go before the names of tools.</source>
        <translation>« {prefix} » ne peut pas précéder les noms d’outils.</translation>
    </message>
    <message>
        <source>“{wanted}” is not a role.</source>
        <translation>« {wanted} » n’est pas un rôle.</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>a login code was used twice</source>
        <translation>un code de connexion a été utilisé deux fois</translation>
    </message>
    <message>
        <source>a token for another server</source>
        <translation>un jeton pour un autre serveur</translation>
    </message>
    <message>
        <source>a token from the future; the clocks may differ</source>
        <translation>un jeton du futur ; les horloges diffèrent peut-être</translation>
    </message>
    <message>
        <source>a token of another issuer</source>
        <translation>un jeton d’un autre émetteur</translation>
    </message>
    <message>
        <source>a token of another kind</source>
        <translation>un jeton d’un autre type</translation>
    </message>
    <message>
        <source>a token that is bound to a key</source>
        <translation>un jeton lié à une clé</translation>
    </message>
    <message>
        <source>a token without an end</source>
        <translation>un jeton sans fin</translation>
    </message>
    <message>
        <source>allowed ({because})</source>
        <translation>autorisé ({because})</translation>
    </message>
    <message>
        <source>allowed before</source>
        <translation>autorisé auparavant</translation>
    </message>
    <message>
        <source>allowed to call {tool} once ({because})</source>
        <translation>autorisé : appeler {tool} une fois ({because})</translation>
    </message>
    <message>
        <source>allowed to {right} ({because})</source>
        <translation>autorisé : {right} ({because})</translation>
    </message>
    <message>
        <source>an answer to a sign-in of another browser</source>
        <translation>une réponse à une connexion d’un autre navigateur</translation>
    </message>
    <message>
        <source>an answer to a sign-in that is not under way</source>
        <translation>une réponse à une connexion qui n’est pas en cours</translation>
    </message>
    <message>
        <source>an old refresh token was used again</source>
        <translation>un ancien jeton de renouvellement a été réutilisé</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>another program came with its access, and was refused: {program}</source>
        <translation>un autre programme est venu avec son accès, et a été refusé : {program}</translation>
    </message>
    <message>
        <source>another program came with its access: {program}</source>
        <translation>un autre programme est venu avec son accès : {program}</translation>
    </message>
    <message>
        <source>asked for one call of {tool}</source>
        <translation>a demandé un appel de {tool}</translation>
    </message>
    <message>
        <source>asked for the right to {right}, for {tool}</source>
        <translation>a demandé un droit : {right}, pour {tool}</translation>
    </message>
    <message>
        <source>asked to connect</source>
        <translation>a demandé à se relier</translation>
    </message>
    <message>
        <source>came with a token of another server</source>
        <translation>est venu avec un jeton d’un autre serveur</translation>
    </message>
    <message>
        <source>denied ({because})</source>
        <translation>refusé ({because})</translation>
    </message>
    <message>
        <source>denied on the page in the browser</source>
        <translation>refusé sur la page du navigateur</translation>
    </message>
    <message>
        <source>everything was paused</source>
        <translation>tout a été suspendu</translation>
    </message>
    <message>
        <source>everything was resumed</source>
        <translation>tout a été repris</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>finds tools by searching</source>
        <translation>trouve les outils en cherchant</translation>
    </message>
    <message>
        <source>gets all its tools in one list</source>
        <translation>reçoit tous ses outils en une liste</translation>
    </message>
    <message>
        <source>it demands something that is not understood here</source>
        <translation>il exige quelque chose qui n’est pas compris ici</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>il ne nomme personne</translation>
    </message>
    <message>
        <source>it was paused</source>
        <translation>il a été suspendu</translation>
    </message>
    <message>
        <source>its access ended</source>
        <translation>son accès a pris fin</translation>
    </message>
    <message>
        <source>its client has an odd name</source>
        <translation>son client a un nom étrange</translation>
    </message>
    <message>
        <source>its rights were changed</source>
        <translation>ses droits ont été modifiés</translation>
    </message>
    <message>
        <source>its signature fits no key of the issuer</source>
        <translation>sa signature ne convient à aucune clé de l’émetteur</translation>
    </message>
    <message>
        <source>its time was up</source>
        <translation>son temps était écoulé</translation>
    </message>
    <message>
        <source>may use all servers, also later ones</source>
        <translation>peut utiliser tous les serveurs, y compris à venir</translation>
    </message>
    <message>
        <source>may use only {names}</source>
        <translation>peut utiliser seulement {names}</translation>
    </message>
    <message>
        <source>no server allowed</source>
        <translation>aucun serveur autorisé</translation>
    </message>
    <message>
        <source>no token of it came for too long, or such tokens are not accepted any more</source>
        <translation>aucun de ses jetons n’est venu depuis trop longtemps, ou de tels jetons ne sont plus acceptés</translation>
    </message>
    <message>
        <source>not a token that is known here</source>
        <translation>ce n’est pas un jeton connu ici</translation>
    </message>
    <message>
        <source>not allowed to call {tool} once ({because})</source>
        <translation>non autorisé : appeler {tool} une fois ({because})</translation>
    </message>
    <message>
        <source>not allowed to {right} ({because})</source>
        <translation>non autorisé : {right} ({because})</translation>
    </message>
    <message>
        <source>not used for too long</source>
        <translation>pas utilisé depuis trop longtemps</translation>
    </message>
    <message>
        <source>other resource</source>
        <translation>autre ressource</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>suspendu par vous</translation>
    </message>
    <message>
        <source>personal key made</source>
        <translation>clé personnelle créée</translation>
    </message>
    <message>
        <source>registered itself</source>
        <translation>s’est enregistré</translation>
    </message>
    <message>
        <source>renewed its access</source>
        <translation>a renouvelé son accès</translation>
    </message>
    <message>
        <source>resumed by you</source>
        <translation>repris par vous</translation>
    </message>
    <message>
        <source>revoked by you</source>
        <translation>révoqué par vous</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>signed in a way that the settings don&apos;t allow</source>
        <translation>signé d’une façon que les réglages ne permettent pas</translation>
    </message>
    <message>
        <source>signed out by the app</source>
        <translation>déconnecté par l’application</translation>
    </message>
    <message>
        <source>the activity log was cleared by you</source>
        <translation>le journal d’activité a été vidé par vous</translation>
    </message>
    <message>
        <source>the app gave up</source>
        <translation>l’application a renoncé</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la ligne de commande</translation>
    </message>
    <message>
        <source>the identity provider</source>
        <translation>le fournisseur d’identité</translation>
    </message>
    <message>
        <source>the issuer says that it is not good, or not any more</source>
        <translation>l’émetteur dit qu’il n’est pas valable, ou ne l’est plus</translation>
    </message>
    <message>
        <source>the login could not be checked for a day</source>
        <translation>la connexion n’a pas pu être vérifiée pendant un jour</translation>
    </message>
    <message>
        <source>the login is not known any more</source>
        <translation>la connexion n’est plus connue</translation>
    </message>
    <message>
        <source>the login was dropped</source>
        <translation>la connexion a été abandonnée</translation>
    </message>
    <message>
        <source>the page in the browser</source>
        <translation>la page du navigateur</translation>
    </message>
    <message>
        <source>the rule for {which} {tool} is now: {verdict}</source>
        <translation>la règle pour {which} {tool} est maintenant : {verdict}</translation>
    </message>
    <message>
        <source>the server {name} was added</source>
        <translation>le serveur {name} a été ajouté</translation>
    </message>
    <message>
        <source>the server {name} was changed</source>
        <translation>le serveur {name} a été modifié</translation>
    </message>
    <message>
        <source>the server {name} was removed</source>
        <translation>le serveur {name} a été retiré</translation>
    </message>
    <message>
        <source>the server {name} was switched off</source>
        <translation>le serveur {name} a été désactivé</translation>
    </message>
    <message>
        <source>the server {name} was switched on</source>
        <translation>le serveur {name} a été activé</translation>
    </message>
    <message>
        <source>the settings of {name} were brought up to date</source>
        <translation>les réglages de {name} ont été mis à jour</translation>
    </message>
    <message>
        <source>the settings of {name} were changed back</source>
        <translation>les réglages de {name} ont été rétablis</translation>
    </message>
    <message>
        <source>the settings of {name} were changed to use this bridge</source>
        <translation>les réglages de {name} ont été modifiés pour utiliser cette passerelle</translation>
    </message>
    <message>
        <source>the sign-in was changed</source>
        <translation>la connexion a été modifiée</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>le temps s’est écoulé</translation>
    </message>
    <message>
        <source>tools of the server {name} were switched on or off</source>
        <translation>des outils du serveur {name} ont été activés ou désactivés</translation>
    </message>
    <message>
        <source>unknown token</source>
        <translation>jeton inconnu</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>{issuer} does not allow it</source>
        <translation>{issuer} ne le permet pas</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>{name} has not answered for a day</source>
        <translation>{name} n’a pas répondu depuis un jour</translation>
    </message>
    <message>
        <source>{program} may use its access, said by you</source>
        <translation>{program} peut utiliser son accès, avez-vous dit</translation>
    </message>
    <message>
        <source>{rights}, set by you</source>
        <translation>{rights}, défini par vous</translation>
    </message>
    <message>
        <source>{rights}, set by {provider}</source>
        <translation>{rights}, défini par {provider}</translation>
    </message>
    <message>
        <source>{upstream}: {tool} is not what was approved, and refused</source>
        <translation>{upstream} : {tool} n’est pas ce qui a été approuvé, et est refusé</translation>
    </message>
    <message>
        <source>{words}, set by you</source>
        <translation>{words}, défini par vous</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>A rule refuses “{tool}” to {name}.</source>
        <translation>Une règle refuse « {tool} » à {name}.</translation>
    </message>
    <message>
        <source>A web page opened this. If you did not just ask an app to connect, close this tab.</source>
        <translation>Une page web a ouvert ceci. Si vous ne venez pas de demander à une application de se connecter, fermez cet onglet.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Add this address to your AI app</source>
        <translation>Ajoutez cette adresse à votre application d’IA</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Allow {name} to use your MCP servers?</source>
        <translation>Autoriser {name} à utiliser vos serveurs MCP ?</translation>
    </message>
    <message>
        <source>Allow {name}?</source>
        <translation>Autoriser {name} ?</translation>
    </message>
    <message>
        <source>Allowed. Back to {name}…</source>
        <translation>Autorisé. Retour à {name}…</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>Une application sans nom</translation>
    </message>
    <message>
        <source>Answer the questions in the MCP Auth Bridge window, or wait a moment and connect again from the app.</source>
        <translation>Répondez aux questions dans la fenêtre de MCP Auth Bridge, ou attendez un instant et connectez-vous à nouveau depuis l’application.</translation>
    </message>
    <message>
        <source>Answered, but this page stays?</source>
        <translation>Vous avez répondu, mais cette page reste ?</translation>
    </message>
    <message>
        <source>Any program on this computer could be behind this name. If you did not just ask an app to connect, choose Deny.</source>
        <translation>N’importe quel programme de cet ordinateur pourrait se cacher derrière ce nom. Si vous ne venez pas de demander à une application de se connecter, choisissez « Refuser ».</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Vérifiez ce code</translation>
    </message>
    <message>
        <source>Choose Allow in the MCP Auth Bridge window, and check that it shows the same code.</source>
        <translation>Choisissez « Autoriser » dans la fenêtre de MCP Auth Bridge, et vérifiez qu’elle affiche le même code.</translation>
    </message>
    <message>
        <source>Connect {name}?</source>
        <translation>Connecter {name} ?</translation>
    </message>
    <message>
        <source>Connected. You can close this tab.</source>
        <translation>Connexion établie. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Each takes the name under which you added the server.</source>
        <translation>Chacune prend le nom sous lequel vous avez ajouté le serveur.</translation>
    </message>
    <message>
        <source>Go on in that browser, or go back to the app and connect once more.</source>
        <translation>Continuez dans cet autre navigateur, ou revenez à l’application et connectez-vous encore une fois.</translation>
    </message>
    <message>
        <source>How to do it in some apps</source>
        <translation>Comment faire dans certaines applications</translation>
    </message>
    <message>
        <source>If the app is not connected, go back to it and connect once more.</source>
        <translation>Si l’application n’est pas connectée, revenez-y et connectez-vous encore une fois.</translation>
    </message>
    <message>
        <source>If you did not just ask an app to connect, choose Deny.</source>
        <translation>Si vous ne venez pas de demander à une application de se connecter, choisissez « Refuser ».</translation>
    </message>
    <message>
        <source>If your browser asks, let it open {name}. Then you can close this tab.</source>
        <translation>Si votre navigateur le demande, laissez-le ouvrir {name}. Vous pouvez ensuite fermer cet onglet.</translation>
    </message>
    <message>
        <source>In that app, sign out of MCP Auth Bridge and sign in again. If there is no such button, remove the server from the app and add it once more.</source>
        <translation>Dans cette application, déconnectez-vous de MCP Auth Bridge puis reconnectez-vous. S’il n’y a pas de bouton pour cela, supprimez le serveur de l’application et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>It is not known yet which tools there are. Start MCP Auth Bridge once.</source>
        <translation>Les outils disponibles ne sont pas encore connus. Lancez MCP Auth Bridge une fois.</translation>
    </message>
    <message>
        <source>It was not answered in time, or it has been answered already.</source>
        <translation>La réponse n’est pas venue à temps, ou la question a déjà reçu une réponse.</translation>
    </message>
    <message>
        <source>Know that it is the same person who comes back</source>
        <translation>Savoir que c’est la même personne qui revient</translation>
    </message>
    <message>
        <source>Know your e-mail address</source>
        <translation>Connaître votre adresse e-mail</translation>
    </message>
    <message>
        <source>Know your name</source>
        <translation>Connaître votre nom</translation>
    </message>
    <message>
        <source>Name verified by {host}</source>
        <translation>Nom vérifié par {host}</translation>
    </message>
    <message>
        <source>No window on this computer? Answer in a terminal:</source>
        <translation>Pas de fenêtre sur cet ordinateur ? Répondez dans un terminal :</translation>
    </message>
    <message>
        <source>One local address for all your MCP servers, behind a login you control.</source>
        <translation>Une seule adresse locale pour tous vos serveurs MCP, derrière une authentification que vous contrôlez.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>Uniquement les outils qui déclarent ne rien modifier.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Please continue where you started</source>
        <translation>Veuillez continuer là où vous avez commencé</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Registered by {program}</source>
        <translation>Enregistrée par {program}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Says it is {name}</source>
        <translation>Se présente comme {name}</translation>
    </message>
    <message>
        <source>Scope “{scope}”</source>
        <translation>Scope « {scope} »</translation>
    </message>
    <message>
        <source>See what it does, pause it or cut it off in the MCP Auth Bridge window, under Clients.</source>
        <translation>Voyez ce qu’elle fait, suspendez-la ou mettez fin à son accès dans la fenêtre de MCP Auth Bridge, sous « Clients ».</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation>Afficher à nouveau la question</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Session ouverte : {name}</translation>
    </message>
    <message>
        <source>Signed in as {name} ({email})</source>
        <translation>Session ouverte : {name} ({email})</translation>
    </message>
    <message>
        <source>Signed in. You can close this tab.</source>
        <translation>Connexion réussie. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Stay connected without asking each time</source>
        <translation>Rester connectée sans demander à chaque fois</translation>
    </message>
    <message>
        <source>The access of {name} has ended: {because}.</source>
        <translation>L’accès de {name} a pris fin : {because}.</translation>
    </message>
    <message>
        <source>The app that opened this page uses a sign-in that is not known here any more:</source>
        <translation>L’application qui a ouvert cette page utilise une authentification qui n’est plus connue ici :</translation>
    </message>
    <message>
        <source>The app then opens a page like this one and asks for your permission.</source>
        <translation>L’application ouvre ensuite une page comme celle-ci et demande votre autorisation.</translation>
    </message>
    <message>
        <source>The person at this computer did not allow this call of “{tool}”.</source>
        <translation>La personne à cet ordinateur n’a pas autorisé cet appel de « {tool} ».</translation>
    </message>
    <message>
        <source>The person at this computer does not let this app use “{tool}”.</source>
        <translation>La personne à cet ordinateur n’autorise pas cette application à utiliser « {tool} ».</translation>
    </message>
    <message>
        <source>The server {name} is switched off.</source>
        <translation>Le serveur {name} est désactivé.</translation>
    </message>
    <message>
        <source>There is no tool “{tool}”.</source>
        <translation>Il n’y a pas d’outil « {tool} ».</translation>
    </message>
    <message>
        <source>There is no tool “{tool}”. Did you mean “{near}”?</source>
        <translation>Il n’y a pas d’outil « {tool} ». Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
        <source>This app may not change things. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>Cette application ne peut pas modifier de données. Demandez-en l’autorisation dans MCP Auth Bridge → Clients.</translation>
    </message>
    <message>
        <source>This app may not delete or overwrite things. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>Cette application ne peut pas supprimer ni écraser de données. Demandez-en l’autorisation dans MCP Auth Bridge → Clients.</translation>
    </message>
    <message>
        <source>This app may not read. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>Cette application ne peut pas lire. Demandez-en l’autorisation dans MCP Auth Bridge → Clients.</translation>
    </message>
    <message>
        <source>This app may not use any tool.</source>
        <translation>Cette application ne peut utiliser aucun outil.</translation>
    </message>
    <message>
        <source>This app may only change and delete things.</source>
        <translation>Cette application peut seulement modifier et supprimer des données.</translation>
    </message>
    <message>
        <source>This app may only change things.</source>
        <translation>Cette application peut seulement modifier des données.</translation>
    </message>
    <message>
        <source>This app may only delete or overwrite things.</source>
        <translation>Cette application peut seulement supprimer ou écraser des données.</translation>
    </message>
    <message>
        <source>This app may only read and change things.</source>
        <translation>Cette application peut seulement lire et modifier des données.</translation>
    </message>
    <message>
        <source>This app may only read, and delete or overwrite things.</source>
        <translation>Cette application peut seulement lire, et supprimer ou écraser des données.</translation>
    </message>
    <message>
        <source>This app may only read.</source>
        <translation>Cette application peut seulement lire.</translation>
    </message>
    <message>
        <source>This app may only read. Ask in MCP Auth Bridge → Clients to let it change things.</source>
        <translation>Cette application peut seulement lire. Demandez dans MCP Auth Bridge → Clients de l’autoriser à modifier des données.</translation>
    </message>
    <message>
        <source>This app may only read. Ask in MCP Auth Bridge → Clients to let it delete or overwrite things.</source>
        <translation>Cette application peut seulement lire. Demandez dans MCP Auth Bridge → Clients de l’autoriser à supprimer ou écraser des données.</translation>
    </message>
    <message>
        <source>This app needs to sign in again</source>
        <translation>Cette application doit se connecter à nouveau</translation>
    </message>
    <message>
        <source>This is MCP Auth Bridge</source>
        <translation>Voici MCP Auth Bridge</translation>
    </message>
    <message>
        <source>This name is not verified</source>
        <translation>Ce nom n’est pas vérifié</translation>
    </message>
    <message>
        <source>This question has closed</source>
        <translation>Cette question est close</translation>
    </message>
    <message>
        <source>This question was opened in another browser, or cookies are switched off for this address.</source>
        <translation>Cette question a été ouverte dans un autre navigateur, ou les cookies sont désactivés pour cette adresse.</translation>
    </message>
    <message>
        <source>Too many apps are asking at the same time.</source>
        <translation>Trop d’applications demandent en même temps.</translation>
    </message>
    <message>
        <source>Too many calls of this app wait for an answer already. Try again when they are answered.</source>
        <translation>Trop d’appels de cette application attendent déjà une réponse. Réessayez quand ils l’auront reçue.</translation>
    </message>
    <message>
        <source>Use the tools, resources and prompts of these servers</source>
        <translation>Utiliser les outils, ressources et prompts de ces serveurs</translation>
    </message>
    <message>
        <source>Waiting for your answer. In less than a minute it counts as no.</source>
        <translation>Votre réponse est attendue. Dans moins d’une minute, ce sera non.</translation>
    </message>
    <message>
        <source>Waiting for your answer. In {minutes} minutes it counts as no.</source>
        <translation>Votre réponse est attendue. Dans {minutes} minutes, ce sera non.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’elle peut faire</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Où va la réponse</translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation>Quels serveurs</translation>
    </message>
    <message>
        <source>Which servers it may use</source>
        <translation>Quels serveurs elle peut utiliser</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>You can close this tab. If that was a mistake, connect again from the app.</source>
        <translation>Vous pouvez fermer cet onglet. Si c’était une erreur, connectez-vous à nouveau depuis l’application.</translation>
    </message>
    <message>
        <source>You can take this back at any time in the MCP Auth Bridge window, under Clients.</source>
        <translation>Vous pouvez revenir sur ce choix à tout moment dans la fenêtre de MCP Auth Bridge, sous « Clients ».</translation>
    </message>
    <message>
        <source>change things</source>
        <translation>modifier des données</translation>
    </message>
    <message>
        <source>changes things</source>
        <translation>modifie des données</translation>
    </message>
    <message>
        <source>delete or overwrite things</source>
        <translation>supprimer ou écraser des données</translation>
    </message>
    <message>
        <source>may change and delete things</source>
        <translation>peut modifier et supprimer des données</translation>
    </message>
    <message>
        <source>may change things</source>
        <translation>peut modifier des données</translation>
    </message>
    <message>
        <source>may delete or overwrite things</source>
        <translation>peut supprimer ou écraser des données</translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation>ne peut rien faire</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>peut seulement lire</translation>
    </message>
    <message>
        <source>may read and change things</source>
        <translation>peut lire et modifier des données</translation>
    </message>
    <message>
        <source>may read, and delete or overwrite things</source>
        <translation>peut lire, et supprimer ou écraser des données</translation>
    </message>
    <message>
        <source>may read, change and delete things</source>
        <translation>peut lire, modifier et supprimer des données</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>ne fait que lire</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>wants the right to {what} (it called “{tool}”)</source>
        <translation>demande le droit de {what} (appel de « {tool} »)</translation>
    </message>
    <message>
        <source>wants to call “{tool}” (answer in the window; no answer counts as no)</source>
        <translation>souhaite appeler « {tool} » (répondez dans la fenêtre ; sans réponse, c’est non)</translation>
    </message>
    <message>
        <source>wants to connect</source>
        <translation>souhaite se connecter</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing because {provider} did not give it to this person. Changing rights in MCP Auth Bridge does not help; whoever runs {provider} can, and then a new sign-in.</source>
        <translation>{limit} Le droit de {what} manque, car {provider} ne l’a pas donné à cette personne. Modifier les droits dans MCP Auth Bridge n’y change rien ; seul l’exploitant de {provider} le peut, suivi d’une nouvelle connexion.</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer has been asked for it and has not answered yet; try again once they have allowed it.</source>
        <translation>{limit} Le droit de {what} manque. Il a été demandé à la personne à cet ordinateur, qui n’a pas encore répondu ; réessayez une fois l’autorisation donnée.</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer has just been asked for it; try again once they have allowed it.</source>
        <translation>{limit} Le droit de {what} manque. Il vient d’être demandé à la personne à cet ordinateur ; réessayez une fois l’autorisation donnée.</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer was asked for it and did not allow it; they still can, in MCP Auth Bridge → Clients.</source>
        <translation>{limit} Le droit de {what} manque. Il a été demandé à la personne à cet ordinateur, qui ne l’a pas accordé ; elle le peut encore, dans MCP Auth Bridge → Clients.</translation>
    </message>
    <message>
        <source>{name} can now use your MCP servers.</source>
        <translation>{name} peut désormais utiliser vos serveurs MCP.</translation>
    </message>
    <message>
        <source>{name} is paused. Resume it to let it work again.</source>
        <translation>{name} est suspendue. Choisissez « Reprendre » pour lui permettre à nouveau de travailler.</translation>
    </message>
    <message>
        <source>{name} may use “{tool}”, and you are asked before each call.</source>
        <translation>{name} peut utiliser « {tool} », et chaque appel vous est d’abord soumis.</translation>
    </message>
    <message>
        <source>{name} was not given access to anything.</source>
        <translation>{name} n’a reçu aucun accès.</translation>
    </message>
    <message>
        <source>{name} {rights}; “{tool}” {needed}.</source>
        <translation>{name} {rights} ; « {tool} » {needed}.</translation>
    </message>
    <message>
        <source>{place} — a program on this computer</source>
        <translation>{place} — un programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>{place} — a website, not this computer</source>
        <translation>{place} — un site web, pas cet ordinateur</translation>
    </message>
    <message>
        <source>{place} — the app that opens these links on this computer</source>
        <translation>{place} — l’application qui ouvre ces liens sur cet ordinateur</translation>
    </message>
    <message>
        <source>{provider} lets you change and delete things.</source>
        <translation>{provider} vous autorise à modifier et supprimer des données.</translation>
    </message>
    <message>
        <source>{provider} lets you change things.</source>
        <translation>{provider} vous autorise à modifier des données.</translation>
    </message>
    <message>
        <source>{provider} lets you delete or overwrite things.</source>
        <translation>{provider} vous autorise à supprimer ou écraser des données.</translation>
    </message>
    <message>
        <source>{provider} lets you do nothing here.</source>
        <translation>{provider} ne vous autorise à rien ici.</translation>
    </message>
    <message>
        <source>{provider} lets you read and change things.</source>
        <translation>{provider} vous autorise à lire et modifier des données.</translation>
    </message>
    <message>
        <source>{provider} lets you read, and delete or overwrite things.</source>
        <translation>{provider} vous autorise à lire, et à supprimer ou écraser des données.</translation>
    </message>
    <message>
        <source>{provider} lets you read, change and delete things.</source>
        <translation>{provider} vous autorise à lire, modifier et supprimer des données.</translation>
    </message>
    <message>
        <source>{provider} lets you read.</source>
        <translation>{provider} vous autorise à lire.</translation>
    </message>
    <message>
        <source>“{tool}” is a tool of {owners}, which is not among the servers of {name}.</source>
        <translation>« {tool} » est un outil de {owners}, qui ne figure pas parmi les serveurs de {name}.</translation>
    </message>
    <message>
        <source>“{tool}” is not what it was when it was approved; look at the change on the Servers page.</source>
        <translation>« {tool} » n’est plus ce qu’il était lors de son approbation ; examinez la modification sur la page Serveurs.</translation>
    </message>
    <message>
        <source>“{tool}” is switched off for all apps.</source>
        <translation>« {tool} » est désactivé pour toutes les applications.</translation>
    </message>
    <message>
        <source>“{tool}” {needed}, and {provider} does not let {person} {what}. Changing the rights of {name} here does not help.</source>
        <translation>« {tool} » {needed}, et {provider} n’autorise pas {person} à {what}. Modifier les droits de {name} ici n’y change rien.</translation>
    </message>
    <message>
        <source>… and {count} more characters</source>
        <translation>… et {count} caractères de plus</translation>
    </message>
</context>
<context>
    <name>server_words</name>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n outil</numerusform>
            <numerusform>%n outils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools changed</source>
        <translation>
            <numerusform>%n outil modifié</numerusform>
            <numerusform>%n outils modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>1 outil</translation>
    </message>
    <message>
        <source>1 tool changed</source>
        <translation>1 outil modifié</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Ask before each call</source>
        <translation>Demander avant chaque appel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifie</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Failing since {when}</source>
        <translation>En échec depuis : {when}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>May delete</source>
        <translation>Peut supprimer</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>dans le trousseau de clés</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation>dans {place}</translation>
    </message>
    <message>
        <source>{name} is behind the bridge already.</source>
        <translation>{name} est déjà derrière la passerelle.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n apps want to connect</source>
        <translation>
            <numerusform>%n application souhaite se connecter</numerusform>
            <numerusform>%n applications souhaitent se connecter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for you</source>
        <translation>
            <numerusform>%n question vous attend</numerusform>
            <numerusform>%n questions vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>il y a %n s</numerusform>
            <numerusform>il y a %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>A program of {user}</source>
        <translation>Un programme de {user}</translation>
    </message>
    <message>
        <source>A program that can&apos;t be recognised</source>
        <translation>Un programme impossible à reconnaître</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Accès complet</translation>
    </message>
    <message>
        <source>All its tokens, new ones too, are then refused until you remove it from this list. It stays signed in at the server that gives them out.</source>
        <translation>Tous ses jetons, même nouveaux, sont alors refusés jusqu’à ce que vous le retiriez de cette liste. Sa session reste ouverte auprès du serveur qui les délivre.</translation>
    </message>
    <message>
        <source>An app wants to connect</source>
        <translation>Une application souhaite se connecter</translation>
    </message>
    <message>
        <source>An app wants to do more</source>
        <translation>Une application souhaite en faire plus</translation>
    </message>
    <message>
        <source>An app wants to make a call</source>
        <translation>Une application souhaite effectuer un appel</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>Une application sans nom</translation>
    </message>
    <message>
        <source>Change things</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Delete or overwrite</source>
        <translation>Supprimer ou écraser</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>It may then use every tool that changes things, not only this one.</source>
        <translation>Elle pourra alors utiliser tous les outils qui modifient des données, pas seulement celui-ci.</translation>
    </message>
    <message>
        <source>It may then use every tool that may delete or overwrite things, not only this one.</source>
        <translation>Elle pourra alors utiliser tous les outils qui peuvent supprimer ou écraser des données, pas seulement celui-ci.</translation>
    </message>
    <message>
        <source>It may then use every tool that only reads.</source>
        <translation>Elle pourra alors utiliser tous les outils qui ne font que lire.</translation>
    </message>
    <message>
        <source>Know your e-mail address</source>
        <translation>Connaître votre adresse e-mail</translation>
    </message>
    <message>
        <source>Know your name</source>
        <translation>Connaître votre nom</translation>
    </message>
    <message>
        <source>No tools</source>
        <translation>Aucun outil</translation>
    </message>
    <message>
        <source>No, only what the app says</source>
        <translation>Non, c’est seulement ce que dit l’application</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Aucun droit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>Choix manuel</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Read, change</source>
        <translation>Lire, modifier</translation>
    </message>
    <message>
        <source>Read, delete</source>
        <translation>Lire, supprimer</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Recognise you</source>
        <translation>Vous reconnaître</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Rester connectée</translation>
    </message>
    <message>
        <source>The app can ask for access again, and you decide again.</source>
        <translation>L’application peut redemander l’accès, et vous décidez à nouveau.</translation>
    </message>
    <message>
        <source>The key is never good again; you can make a new one.</source>
        <translation>La clé ne sera plus jamais valable ; vous pouvez en créer une nouvelle.</translation>
    </message>
    <message>
        <source>This takes effect at once: its running calls are cancelled and its open connections are closed.</source>
        <translation>Effet immédiat : ses appels en cours sont annulés et ses connexions ouvertes sont fermées.</translation>
    </message>
    <message>
        <source>Token of {host}</source>
        <translation>Jeton de {host}</translation>
    </message>
    <message>
        <source>Use tools</source>
        <translation>Utiliser les outils</translation>
    </message>
    <message>
        <source>Use tools, resources and prompts</source>
        <translation>Utiliser les outils, ressources et prompts</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Lecture et modification</translation>
    </message>
    <message>
        <source>Yes, a personal key</source>
        <translation>Oui, une clé personnelle</translation>
    </message>
    <message>
        <source>Yes, added by hand</source>
        <translation>Oui, ajoutée à la main</translation>
    </message>
    <message>
        <source>Yes, by its web address</source>
        <translation>Oui, par son adresse web</translation>
    </message>
    <message>
        <source>Yes, by {host}</source>
        <translation>Oui, par {host}</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Votre e-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>a program on this computer</source>
        <translation>un programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>a website, not this computer</source>
        <translation>un site web, pas cet ordinateur</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>d’un instant à l’autre</translation>
    </message>
    <message>
        <source>but no tools now</source>
        <translation>mais aucun outil actuellement</translation>
    </message>
    <message>
        <source>changes things</source>
        <translation>modifie des données</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>delete nothing</source>
        <translation>ne rien supprimer</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>dans %n h</numerusform>
            <numerusform>dans %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n min</numerusform>
            <numerusform>dans %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>may delete or overwrite things</source>
        <translation>peut supprimer ou écraser des données</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>ne fait que lire</translation>
    </message>
    <message>
        <source>read and delete only</source>
        <translation>lecture et suppression uniquement</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>the app on this computer that opens these links</source>
        <translation>l’application de cet ordinateur qui ouvre ces liens</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{name} wanted to use {tool}, and may not</source>
        <translation>{name} a voulu utiliser {tool}, sans y être autorisée</translation>
    </message>
    <message>
        <source>{name} wants to call {tool}</source>
        <translation>{name} souhaite appeler {tool}</translation>
    </message>
    <message>
        <source>{name} wants to connect</source>
        <translation>{name} souhaite se connecter</translation>
    </message>
    <message numerus="yes">
        <source>{programs} and %n more</source>
        <translation>
            <numerusform>{programs} et %n autre</numerusform>
            <numerusform>{programs} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} started by {app}</source>
        <translation>{program} lancé par {app}</translation>
    </message>
    <message>
        <source>{program} · pid {ids}</source>
        <translation>{program} · pid {ids}</translation>
    </message>
    <message numerus="yes">
        <source>{servers} and %n more</source>
        <translation>
            <numerusform>{servers} et %n autre</numerusform>
            <numerusform>{servers} et %n autres</numerusform>
        </translation>
    </message>
</context>
</TS>
