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
        <source>Compare the code and answer in MCP Auth Bridge. No answer counts as no.</source>
        <translation>Comparez le code et répondez dans MCP Auth Bridge. Sans réponse, c’est non.</translation>
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
        <source>Let it from now on, or not, in MCP Auth Bridge. No answer counts as no.</source>
        <translation>Décidez dans MCP Auth Bridge de l’autoriser ou non désormais. Sans réponse, c’est non.</translation>
    </message>
    <message>
        <source>Look at the call and answer in MCP Auth Bridge. No answer counts as no.</source>
        <translation>Examinez l’appel et répondez dans MCP Auth Bridge. Sans réponse, c’est non.</translation>
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
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Pages in the browser follow at once, the window at its next start.</source>
        <translation>Les pages du navigateur changent aussitôt, la fenêtre au prochain démarrage.</translation>
    </message>
    <message>
        <source>Questions are always shown. So is what comes in without asking you: a new key, or another server&apos;s token.</source>
        <translation>Les questions sont toujours affichées. De même ce qui entre sans vous demander : une nouvelle clé, ou le jeton d’un autre serveur.</translation>
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
        <source>Tell me when an app has connected</source>
        <translation>Me prévenir quand une application s’est connectée</translation>
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
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Takes back what is not saved</source>
        <translation>Annule ce qui n’est pas enregistré</translation>
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
        <source>%n requests waiting …</source>
        <translation>
            <numerusform>%n demande en attente …</numerusform>
            <numerusform>%n demandes en attente …</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request waiting …</source>
        <translation>1 demande en attente …</translation>
    </message>
    <message>
        <source>All clients …</source>
        <translation>Tous les clients …</translation>
    </message>
    <message>
        <source>Connect an app …</source>
        <translation>Connecter une application …</translation>
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
        <source>Revoke {name} …</source>
        <translation>Révoquer {name} …</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>Révoquer …</translation>
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
        <source>Settings …</source>
        <translation>Paramètres …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage …</translation>
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
        <source>Allowed. Back to {name} …</source>
        <translation>Autorisé. Retour à {name} …</translation>
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
