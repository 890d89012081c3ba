<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source>Check access</source>
        <translation>Comprobar acceso</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choose a client and a tool.</source>
        <translation>Elija un cliente y una herramienta.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>It is not known yet which tools there are.</source>
        <translation>Todavía no se sabe qué herramientas hay.</translation>
    </message>
    <message>
        <source>Looking for the tools…</source>
        <translation>Buscando las herramientas…</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>Buscar herramientas</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>not among its servers</source>
        <translation>no está entre sus servidores</translation>
    </message>
</context>
<context>
    <name>AccessTokensForm</name>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message numerus="yes">
        <source>%n steps need you</source>
        <translation>
            <numerusform>%n paso requiere su atención</numerusform>
            <numerusform>%n pasos requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that comes for the first time may</source>
        <translation>Un programa que llega por primera vez puede</translation>
    </message>
    <message>
        <source>A token that the issuer took back is noticed within this time.</source>
        <translation>Si el emisor retira un token, se nota en este plazo.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>Dirección de las claves</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Afterwards it can be changed for each one.</source>
        <translation>Después se puede cambiar para cada uno.</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>All of them. Left empty: none.</source>
        <translation>Todos ellos. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>An answer is believed for</source>
        <translation>Una respuesta vale durante</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>Preguntar al emisor</translation>
    </message>
    <message>
        <source>Asks the issuer, lets nobody in, keeps nothing</source>
        <translation>Pregunta al emisor, no deja entrar a nadie, no guarda nada</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Clocks may differ by</source>
        <translation>Los relojes pueden diferir en</translation>
    </message>
    <message>
        <source>Every app signs in here first. Tokens of other servers are refused.</source>
        <translation>Cada aplicación inicia sesión aquí primero. Los tokens de otros servidores se rechazan.</translation>
    </message>
    <message>
        <source>Everything is in place</source>
        <translation>Todo está en orden</translation>
    </message>
    <message>
        <source>How the client secret is sent</source>
        <translation>Cómo se envía el secreto de cliente</translation>
    </message>
    <message>
        <source>In a header (Basic)</source>
        <translation>En un encabezado (Basic)</translation>
    </message>
    <message>
        <source>In the form (POST)</source>
        <translation>En el formulario (POST)</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>Dirección de introspección</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>JWTs of one issuer, read by its public keys. Works while the issuer is away.</source>
        <translation>JWT de un emisor, leídos con sus claves públicas. Funciona aunque el emisor no esté disponible.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Guardado en {place}</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation>Dejar vacío para seguir con el que está guardado.</translation>
    </message>
    <message>
        <source>Left empty: as the issuer says (RFC 7662).</source>
        <translation>Vacío: lo que indique el emisor (RFC 7662).</translation>
    </message>
    <message>
        <source>Left empty: as the issuer says.</source>
        <translation>Vacío: lo que indique el emisor.</translation>
    </message>
    <message>
        <source>Nobody here is asked first</source>
        <translation>Aquí no se pregunta antes a nadie</translation>
    </message>
    <message>
        <source>One of them is enough. Left empty: no scope is needed.</source>
        <translation>Basta con uno de ellos. Vacío: no hace falta ningún ámbito.</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>Un paso requiere su atención</translation>
    </message>
    <message>
        <source>Only our own</source>
        <translation>Solo los propios</translation>
    </message>
    <message>
        <source>Programs that already hold an access token of another server, such as jobs in a company, can come in with it instead of signing in here.</source>
        <translation>Los programas que ya tienen un token de acceso de otro servidor, como los procesos de una empresa, pueden entrar con él en lugar de iniciar sesión aquí.</translation>
    </message>
    <message>
        <source>Saved. Only our own tokens are accepted.</source>
        <translation>Guardado. Solo se aceptan los tokens propios.</translation>
    </message>
    <message>
        <source>Saved. Tokens of this issuer are accepted from now on.</source>
        <translation>Guardado. Desde ahora se aceptan los tokens de este emisor.</translation>
    </message>
    <message>
        <source>Scopes that every token needs</source>
        <translation>Ámbitos que todo token necesita</translation>
    </message>
    <message>
        <source>Scopes that let it change things</source>
        <translation>Ámbitos que permiten hacer cambios</translation>
    </message>
    <message>
        <source>Scopes that let it delete or overwrite things</source>
        <translation>Ámbitos que permiten borrar o sobrescribir</translation>
    </message>
    <message>
        <source>Signed tokens too</source>
        <translation>También tokens firmados</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The client under which the issuer lets us ask.</source>
        <translation>El cliente con el que el emisor permite preguntar.</translation>
    </message>
    <message>
        <source>The issuer is asked about each token, and is shown it. Works for any kind of token.</source>
        <translation>Se pregunta al emisor por cada token y se le muestra. Funciona con cualquier tipo de token.</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to another address and is not sent to this one.</source>
        <translation>El secreto guardado pertenece a otra dirección y no se envía a esta.</translation>
    </message>
    <message>
        <source>The server that gives these tokens out. Everything else is read from there.</source>
        <translation>El servidor que emite estos tokens. Todo lo demás se lee de él.</translation>
    </message>
    <message>
        <source>Then the token is read again.</source>
        <translation>Después, el token se vuelve a leer.</translation>
    </message>
    <message>
        <source>There is no secret (public client)</source>
        <translation>No hay secreto (cliente público)</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>What a token must be for, if it says so. Tokens that name an audience are refused without it.</source>
        <translation>Para qué debe ser un token, si lo indica. Sin este valor se rechazan los tokens que nombran una audiencia.</translation>
    </message>
    <message>
        <source>What a token must be for. Ask the issuer to put it into tokens for this bridge, and no others.</source>
        <translation>Para qué debe ser un token. Pida al emisor que lo ponga en los tokens para este puente y en ningún otro.</translation>
    </message>
    <message>
        <source>Which access tokens are accepted</source>
        <translation>Qué tokens de acceso se aceptan</translation>
    </message>
    <message>
        <source>Whoever the issuer gives such a token gets in at once. Each program and person then appears under Clients, where you can limit, pause or revoke it.</source>
        <translation>Quien reciba del emisor un token así entra de inmediato. Cada programa y cada persona aparece después en Clientes, donde se puede limitar, pausar o revocar.</translation>
    </message>
    <message>
        <source>With blanks between them.</source>
        <translation>Separados por espacios.</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>Ha habido cambios desde esta prueba</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>solo leer</translation>
    </message>
    <message>
        <source>read and change things</source>
        <translation>leer y hacer cambios</translation>
    </message>
    <message>
        <source>read, change and delete things</source>
        <translation>leer, hacer cambios y borrar</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Copiar esta línea</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete what the call carried</source>
        <translation>Borrar lo que llevaba la llamada</translation>
    </message>
    <message>
        <source>Details of the selected line</source>
        <translation>Detalles de la línea seleccionada</translation>
    </message>
    <message>
        <source>Grant ID</source>
        <translation>ID del acceso</translation>
    </message>
    <message>
        <source>Hides the details</source>
        <translation>Oculta los detalles</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Número de línea</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>What the call carried</source>
        <translation>Lo que llevaba la llamada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
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
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>How long a call took, in milliseconds</source>
        <translation>Cuánto tardó una llamada, en milisegundos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>1 línea</translation>
    </message>
    <message>
        <source>1 line found</source>
        <translation>1 línea encontrada</translation>
    </message>
    <message>
        <source>1 line saved</source>
        <translation>1 línea guardada</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Change how long activity is kept</source>
        <translation>Cambiar cuánto tiempo se guarda la actividad</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Conectar una aplicación…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Every call of an app, every sign-in and every change is listed here as it happens.</source>
        <translation>Cada llamada de una aplicación, cada inicio de sesión y cada cambio aparece aquí en cuanto ocurre.</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar actividad</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>JSON Lines, for programs (*.jsonl)</source>
        <translation>JSON Lines, para programas (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Lines are kept for %n days.</source>
        <translation>
            <numerusform>Las líneas se guardan %n día.</numerusform>
            <numerusform>Las líneas se guardan %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines are kept for 1 day.</source>
        <translation>Las líneas se guardan 1 día.</translation>
    </message>
    <message>
        <source>No line fits this filter.</source>
        <translation>Ninguna línea coincide con este filtro.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Todavía no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Solo {name}</translation>
    </message>
    <message>
        <source>Saves the lines that are listed, for other programs</source>
        <translation>Guarda las líneas de la lista, para otros programas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>en las últimas 24 horas</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
    <message>
        <source>{count} lines found</source>
        <translation>{count} líneas encontradas</translation>
    </message>
    <message>
        <source>{count} lines saved</source>
        <translation>{count} líneas guardadas</translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>AdvancedForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>For finding out what goes wrong. The file fills faster, so that it reaches less far back.</source>
        <translation>Para averiguar qué falla. El archivo se llena más rápido, así que abarca menos tiempo.</translation>
    </message>
    <message>
        <source>For somebody who helps you: versions, settings, problems, servers by their kind, and the end of the log, without tokens, names, addresses or what calls carried. You see it before it is saved, and nothing is sent anywhere.</source>
        <translation>Para quien le ayude: versiones, ajustes, problemas, servidores según su tipo y el final del registro, sin tokens, nombres, direcciones ni lo que llevaban las llamadas. Se muestra antes de guardarlo, y no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Make a report…</source>
        <translation>Crear informe…</translation>
    </message>
    <message>
        <source>No program opened it.</source>
        <translation>Ningún programa lo abrió.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Archivos de texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Creando el informe…</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
    <message>
        <source>What happened inside. Tokens and secrets are masked in it, but names and addresses are not: to hand something on, make a report.</source>
        <translation>Lo que ocurrió por dentro. Los tokens y los secretos están ocultos, pero los nombres y las direcciones no: para pasar algo a otra persona, cree un informe.</translation>
    </message>
    <message>
        <source>Write down each step</source>
        <translation>Anotar cada paso</translation>
    </message>
    <message>
        <source>{place}, nothing written yet</source>
        <translation>{place}, aún sin nada escrito</translation>
    </message>
    <message>
        <source>{place}, {size} with the older ones</source>
        <translation>{place}, {size} con los anteriores</translation>
    </message>
</context>
<context>
    <name>AppList</name>
    <message>
        <source>AI apps</source>
        <translation>Aplicaciones de IA</translation>
    </message>
</context>
<context>
    <name>AppRow</name>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
</context>
<context>
    <name>AppsDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect an app</source>
        <translation>Conectar una aplicación</translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation>Copiar en su lugar</translation>
    </message>
    <message>
        <source>Its own servers are back.</source>
        <translation>Sus propios servidores han vuelto.</translation>
    </message>
    <message>
        <source>Looking for AI apps on this computer…</source>
        <translation>Buscando aplicaciones de IA en este equipo…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Buscar aplicaciones</translation>
    </message>
    <message>
        <source>The bridge is out of the settings of {name}.</source>
        <translation>El puente ya no está en los ajustes de {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Esperar a que entre</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} está conectada</translation>
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
        <translation>Cualquier otra cosa</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>No encontradas en este equipo</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>not found on this computer</source>
        <translation>no encontrada en este equipo</translation>
    </message>
</context>
<context>
    <name>AppsPage</name>
    <message>
        <source>Address for your apps</source>
        <translation>Dirección para sus aplicaciones</translation>
    </message>
    <message>
        <source>Any other app</source>
        <translation>Cualquier otra aplicación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Give it this address. It needs no key: it signs in by itself.</source>
        <translation>Dele esta dirección. No necesita clave: inicia sesión por sí misma.</translation>
    </message>
    <message>
        <source>Looking for AI apps on this computer…</source>
        <translation>Buscando aplicaciones de IA en este equipo…</translation>
    </message>
    <message>
        <source>No AI app that the bridge knows was found here.</source>
        <translation>Aquí no se ha encontrado ninguna aplicación de IA que el puente conozca.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
</context>
<context>
    <name>AuditForm</name>
    <message numerus="yes">
        <source>%n events wait to be sent.</source>
        <translation>
            <numerusform>%n evento espera a ser enviado.</numerusform>
            <numerusform>%n eventos esperan a ser enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older ones were trimmed before they could be sent.</source>
        <translation>
            <numerusform>%n anterior se eliminó antes de poder enviarse.</numerusform>
            <numerusform>%n anteriores se eliminaron antes de poder enviarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event waits to be sent.</source>
        <translation>1 evento espera a ser enviado.</translation>
    </message>
    <message>
        <source>A copy of the activity log outside this computer that nobody can change afterwards, for those who have to prove what happened.</source>
        <translation>Una copia del registro de actividad fuera de este equipo que nadie puede modificar después, para quienes deben demostrar lo que ocurrió.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Config ID</source>
        <translation>ID de configuración</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Todo está enviado.</translation>
    </message>
    <message>
        <source>From the moment it is switched on. Whatever happens there, nothing here waits for it.</source>
        <translation>Desde el momento en que se activa. Pase lo que pase allí, aquí nada lo espera.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Guardado en {place}</translation>
    </message>
    <message>
        <source>Made in the console for Secure Audit Log. It is kept with the other secrets.</source>
        <translation>Se crea en la consola, para Secure Audit Log. Se guarda con los demás secretos.</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>Un paso requiere su atención</translation>
    </message>
    <message>
        <source>Only if your project has several audit logs.</source>
        <translation>Solo si el proyecto tiene varios registros de auditoría.</translation>
    </message>
    <message>
        <source>Saved. Activity is sent from now on.</source>
        <translation>Guardado. Desde ahora se envía la actividad.</translation>
    </message>
    <message>
        <source>Saved. Nothing is sent any more, and the service token is removed.</source>
        <translation>Guardado. Ya no se envía nada y el token de servicio se ha quitado.</translation>
    </message>
    <message>
        <source>Send activity to Pangea Secure Audit Log</source>
        <translation>Enviar la actividad a Pangea Secure Audit Log</translation>
    </message>
    <message>
        <source>Sends one event that says it is a test, keeps nothing</source>
        <translation>Envía un evento que indica que es una prueba, no guarda nada</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Token de servicio</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The audit log takes what we send</source>
        <translation>El registro de auditoría acepta lo que se envía</translation>
    </message>
    <message>
        <source>The console shows it on the overview of your project.</source>
        <translation>La consola lo muestra en el resumen del proyecto.</translation>
    </message>
    <message>
        <source>What is sent: when, which app, the person&apos;s name, the name of the tool, and how it ended. Never what was asked or answered, and no tokens.</source>
        <translation>Lo que se envía: cuándo, qué aplicación, el nombre de la persona, el nombre de la herramienta y cómo terminó. Nunca lo que se preguntó o respondió, ni ningún token.</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>Ha habido cambios desde esta prueba</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>It waits for your answer. No answer counts as no.</source>
        <translation>Espera su respuesta. Sin respuesta, cuenta como no.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
</context>
<context>
    <name>BridgeAdapter</name>
    <message>
        <source>Choose what to do…</source>
        <translation>Elegir qué hacer…</translation>
    </message>
</context>
<context>
    <name>CallQuestion</name>
    <message numerus="yes">
        <source>%n characters are not shown: there are too many.</source>
        <translation>
            <numerusform>%n carácter no se muestra: hay demasiados.</numerusform>
            <numerusform>%n caracteres no se muestran: hay demasiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <translation>&amp;Permitir una vez</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Allow this call?</source>
        <translation>¿Permitir esta llamada?</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <translation>Argumentos de la llamada</translation>
    </message>
    <message>
        <source>If this is not what you asked the app for, choose Refuse.</source>
        <translation>Si esto no es lo que pidió a la aplicación, elija Rechazar.</translation>
    </message>
    <message>
        <source>No arguments</source>
        <translation>Sin argumentos</translation>
    </message>
    <message>
        <source>on {servers}</source>
        <translation>en {servers}</translation>
    </message>
    <message>
        <source>wants to make this call</source>
        <translation>quiere hacer esta llamada</translation>
    </message>
    <message>
        <source>{effect}, {place}</source>
        <translation>{effect}, {place}</translation>
    </message>
    <message>
        <source>{name} wants to call {tool} on {servers}</source>
        <translation>{name} quiere llamar a {tool} en {servers}</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>&amp;Accept the change</source>
        <translation>&amp;Aceptar el cambio</translation>
    </message>
    <message>
        <source>&amp;Keep refused</source>
        <translation>&amp;Mantener el rechazo</translation>
    </message>
    <message>
        <source>A tool has changed</source>
        <translation>Una herramienta ha cambiado</translation>
    </message>
    <message>
        <source>Can be pressed a moment after this window has opened</source>
        <translation>Se puede pulsar un momento después de abrirse esta ventana</translation>
    </message>
    <message>
        <source>Lines with − were there when you approved it; lines with + are new.</source>
        <translation>Las líneas con − estaban cuando la aprobó; las líneas con + son nuevas.</translation>
    </message>
    <message>
        <source>{server} now says something else of this tool. AI apps take what it says as instructions, so it is refused until you accept it.</source>
        <translation>{server} dice ahora otra cosa de esta herramienta. Las aplicaciones de IA toman lo que dice como instrucciones, por eso se rechaza hasta que lo acepte.</translation>
    </message>
    <message>
        <source>“{tool}” is not what you approved</source>
        <translation>«{tool}» ya no es lo que aprobó</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>How the app comes in</source>
        <translation>Cómo entra la aplicación</translation>
    </message>
    <message>
        <source>It comes in by itself then. You can close this window meanwhile.</source>
        <translation>Después entra por sí misma. Mientras tanto se puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Nothing has come for a while</source>
        <translation>Hace un rato que no llega nada</translation>
    </message>
    <message>
        <source>Show in Clients</source>
        <translation>Mostrar en Clientes</translation>
    </message>
    <message>
        <source>Under Clients you see what it does, and can pause it or end its access.</source>
        <translation>En Clientes se ve lo que hace y se puede pausar o poner fin a su acceso.</translation>
    </message>
    <message>
        <source>Waiting for the app</source>
        <translation>Esperando a la aplicación</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} está conectada</translation>
    </message>
</context>
<context>
    <name>ClientDetails</name>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>%n más después de este.</numerusform>
            <numerusform>%n más después de este.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>El acceso termina</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Actúa en nombre de</translation>
    </message>
    <message>
        <source>Allowed to</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Another program came with this access</source>
        <translation>Otro programa llegó con este acceso</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Las respuestas van a</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Check access…</source>
        <translation>Comprobar acceso…</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy grant ID</source>
        <translation>Copiar ID del acceso</translation>
    </message>
    <message>
        <source>Details of the selected client</source>
        <translation>Detalles del cliente seleccionado</translation>
    </message>
    <message>
        <source>Ended {when}: {reason}.</source>
        <translation>Finalizó {when}: {reason}.</translation>
    </message>
    <message>
        <source>Everything is paused: its requests are refused until you resume on Home.</source>
        <translation>Todo está en pausa: sus peticiones se rechazan hasta que se reanude en Inicio.</translation>
    </message>
    <message>
        <source>Grant ID</source>
        <translation>ID del acceso</translation>
    </message>
    <message>
        <source>Is the name verified?</source>
        <translation>¿Está verificado el nombre?</translation>
    </message>
    <message>
        <source>It&apos;s fine</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Its requests are refused until you resume it. It stays signed in.</source>
        <translation>Sus peticiones se rechazan hasta que se reanude. Mantiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>Its tokens stay refused until you remove it from the list.</source>
        <translation>Sus tokens se siguen rechazando hasta que se quite de la lista.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Open requests now</source>
        <translation>Peticiones abiertas ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Dice ser</translation>
    </message>
    <message>
        <source>Select a client to see what it may do.</source>
        <translation>Seleccione un cliente para ver qué puede hacer.</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>Servidores que puede usar</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Mostrar actividad</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Llamadas a herramientas</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>Qué puede usar…</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>finalizó {when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
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
        <translation>{program}, {when}. Si ha sido usted, indíquelo. Si no, revoque el acceso.</translation>
    </message>
    <message>
        <source>{today} today, {total} in all</source>
        <translation>{today} hoy, {total} en total</translation>
    </message>
    <message>
        <source>{when}, unless used</source>
        <translation>{when}, si no se usa</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message numerus="yes">
        <source>%n requests open</source>
        <translation>
            <numerusform>%n petición abierta</numerusform>
            <numerusform>%n peticiones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request open</source>
        <translation>1 petición abierta</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>última actividad: {when}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>sin usar todavía</translation>
    </message>
</context>
<context>
    <name>ClientSummary</name>
    <message>
        <source>Claude, Cursor, VS Code and many others: a click writes the bridge into their settings. You see the change first, and can take it back.</source>
        <translation>Claude, Cursor, VS Code y muchas otras: un clic escribe el puente en sus ajustes. El cambio se muestra antes y se puede deshacer.</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Conectar una aplicación…</translation>
    </message>
    <message>
        <source>Connect your first app</source>
        <translation>Conectar la primera aplicación</translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>Aplicaciones conectadas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Mostrar todos los clientes</translation>
    </message>
</context>
<context>
    <name>ClientsModel</name>
    <message>
        <source>Allowed to</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tool calls today / since it was connected</source>
        <translation>Llamadas a herramientas hoy / desde que se conectó</translation>
    </message>
    <message>
        <source>When access ends if the app is not used; each use moves it on. A key ends on its day.</source>
        <translation>Cuándo termina el acceso si la aplicación no se usa; cada uso lo aplaza. Una clave termina en su fecha.</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>finalizó {when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
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
            <numerusform>%n conectado</numerusform>
            <numerusform>%n conectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n finalizado</numerusform>
            <numerusform>%n finalizados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>&amp;Revoke all</source>
        <translation>&amp;Revocar todo</translation>
    </message>
    <message>
        <source>A script, or an app that can&apos;t open a browser, comes in with a key that you make here.</source>
        <translation>Un script, o una aplicación que no puede abrir un navegador, entra con una clave que se crea aquí.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>An app that is connected to the bridge asks here for access once, and then appears in this list.</source>
        <translation>Una aplicación conectada al puente pide acceso aquí una vez y después aparece en esta lista.</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Check access…</source>
        <translation>Comprobar acceso…</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Conectar una aplicación…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Copy grant ID</source>
        <translation>Copiar ID del acceso</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Ends the access of every connected app</source>
        <translation>Pone fin al acceso de todas las aplicaciones conectadas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Let {name} in again?</source>
        <translation>¿Dejar entrar de nuevo a {name}?</translation>
    </message>
    <message>
        <source>Makes a key for a script or an app without a browser</source>
        <translation>Crea una clave para un script o una aplicación sin navegador</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>No app is connected</source>
        <translation>No hay ninguna aplicación conectada</translation>
    </message>
    <message>
        <source>No client matches “{search}”.</source>
        <translation>Ningún cliente coincide con «{search}».</translation>
    </message>
    <message>
        <source>No personal key</source>
        <translation>Ninguna clave personal</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Once it is off the list, its next token lets it in. Leave it there to go on refusing it.</source>
        <translation>Una vez fuera de la lista, su próximo token le deja entrar. Para seguir rechazándolo, déjelo en ella.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Revoke access for every app?</source>
        <translation>¿Revocar el acceso de todas las aplicaciones?</translation>
    </message>
    <message>
        <source>Revoke access for {name}?</source>
        <translation>¿Revocar el acceso de {name}?</translation>
    </message>
    <message>
        <source>Revoke all…</source>
        <translation>Revocar todo…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Mostrar actividad</translation>
    </message>
    <message>
        <source>This takes effect at once: all running calls are cancelled and all connections are closed. Each app can ask for access again, and you decide again.</source>
        <translation>Tiene efecto inmediato: se cancelan todas las llamadas en curso y se cierran todas las conexiones. Cada aplicación puede volver a pedir acceso, y la decisión vuelve a ser suya.</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>Qué puede usar…</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Qué muestra la lista</translation>
    </message>
</context>
<context>
    <name>ClientsTable</name>
    <message>
        <source>Connected clients</source>
        <translation>Clientes conectados</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>It can do there whatever you can do. Go on only if you know where it comes from.</source>
        <translation>Allí puede hacer todo lo que puede hacer usted. Continúe solo si sabe de dónde procede.</translation>
    </message>
    <message>
        <source>The server sees what your apps send to it. Go on only if you know whose it is.</source>
        <translation>El servidor ve lo que sus aplicaciones le envían. Continúe solo si sabe de quién es.</translation>
    </message>
    <message>
        <source>They can do there whatever you can do. Go on only if you know where each comes from.</source>
        <translation>Allí pueden hacer todo lo que puede hacer usted. Continúe solo si sabe de dónde procede cada uno.</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Lo que se añadirá</translation>
    </message>
</context>
<context>
    <name>ConnectQuestion</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Denegar</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>&amp;Solo lectura</translation>
    </message>
    <message>
        <source>Allow an app to connect?</source>
        <translation>¿Permitir que se conecte una aplicación?</translation>
    </message>
    <message>
        <source>Check that the page in your browser shows the same code</source>
        <translation>Compruebe que la página del navegador muestra el mismo código</translation>
    </message>
    <message>
        <source>Code: {letters}</source>
        <translation>Código: {letters}</translation>
    </message>
    <message>
        <source>If you did not just ask an app to connect, choose Deny.</source>
        <translation>Si no acaba de pedir que se conecte una aplicación, elija Denegar.</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Name verified by {host}</source>
        <translation>Nombre verificado por {host}</translation>
    </message>
    <message>
        <source>Not verified: the name is only what the app says of itself</source>
        <translation>Sin verificar: el nombre es solo lo que la aplicación dice de sí misma</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>Solo herramientas que indican que no cambian nada.</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Registrada por</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation>La respuesta va a</translation>
    </message>
    <message>
        <source>wants to use your MCP servers</source>
        <translation>quiere usar sus servidores MCP</translation>
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
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>A script can&apos;t open a browser: make it a personal key, which it sends with every request to this address.</source>
        <translation>Un script no puede abrir un navegador: créele una clave personal, que enviará con cada petición a esta dirección.</translation>
    </message>
    <message>
        <source>Add a remote MCP server (“HTTP” or “Streamable HTTP”) with this address. It needs no key: the app signs in by itself.</source>
        <translation>Añada un servidor MCP remoto («HTTP» o «Streamable HTTP») con esta dirección. No necesita clave: la aplicación inicia sesión por sí misma.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>As an entry in its settings file</source>
        <translation>Como entrada en su archivo de ajustes</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy install link</source>
        <translation>Copiar enlace de instalación</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Copy what to paste</source>
        <translation>Copiar el texto para pegar</translation>
    </message>
    <message>
        <source>If yours is in the list all the same, choose it there. Any other one is connected like this.</source>
        <translation>Si la suya está en la lista, elíjala allí. Cualquier otra se conecta así.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>No AI app was found on this computer</source>
        <translation>No se ha encontrado ninguna aplicación de IA en este equipo</translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation>Abrir en {name}</translation>
    </message>
    <message>
        <source>Or in a terminal</source>
        <translation>O en un terminal</translation>
    </message>
    <message>
        <source>Paste into {where}</source>
        <translation>Pegar en {where}</translation>
    </message>
    <message>
        <source>The app then opens your browser once, and this window asks you whether to let it in.</source>
        <translation>Después, la aplicación abre el navegador una vez y esta ventana pregunta si se la deja entrar.</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>Qué copiar</translation>
    </message>
    <message>
        <source>Where it sends what, and with which key</source>
        <translation>Adónde envía qué y con qué clave</translation>
    </message>
    <message>
        <source>{name} can add it by itself.</source>
        <translation>{name} puede añadirlo por sí misma.</translation>
    </message>
</context>
<context>
    <name>DayOfCalls</name>
    <message>
        <source>in the last 24 hours</source>
        <translation>en las últimas 24 horas</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>&amp;Keep running</source>
        <translation>Seguir en &amp;marcha</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>Another program came with the access of {name}</source>
        <translation>Otro programa llegó con el acceso de {name}</translation>
    </message>
    <message>
        <source>Connected apps can go on using your servers. There is no tray here to show an icon: to see this window again, start MCP Auth Bridge once more.</source>
        <translation>Las aplicaciones conectadas pueden seguir usando sus servidores. Aquí no hay bandeja donde mostrar un icono: para volver a ver esta ventana, inicie MCP Auth Bridge otra vez.</translation>
    </message>
    <message>
        <source>Connected apps can go on. The icon in the tray brings the window back.</source>
        <translation>Las aplicaciones conectadas pueden seguir. El icono de la bandeja vuelve a mostrar la ventana.</translation>
    </message>
    <message>
        <source>It can use your MCP servers until you pause or revoke it.</source>
        <translation>Puede usar sus servidores MCP hasta que se pause o se revoque.</translation>
    </message>
    <message>
        <source>Keep running in the background?</source>
        <translation>¿Seguir en marcha en segundo plano?</translation>
    </message>
    <message>
        <source>MCP Auth Bridge keeps running</source>
        <translation>MCP Auth Bridge sigue en marcha</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Revoke access for {name}?</source>
        <translation>¿Revocar el acceso de {name}?</translation>
    </message>
    <message>
        <source>There is a new personal key: {name}</source>
        <translation>Hay una nueva clave personal: {name}</translation>
    </message>
    <message>
        <source>Who has it can use your MCP servers until its day, or until you pause or revoke it.</source>
        <translation>Quien la tenga puede usar sus servidores MCP hasta su fecha, o hasta que se pause o se revoque.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} está conectada</translation>
    </message>
    <message>
        <source>{program}. If that was not you, revoke the access under Clients.</source>
        <translation>{program}. Si no ha sido usted, revoque el acceso en Clientes.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Lines that begin with minus were there before, with plus are new</source>
        <translation>Las líneas que empiezan por menos estaban antes; las que empiezan por más son nuevas</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Shows only lines of the kinds that are switched on</source>
        <translation>Muestra solo las líneas de los tipos activados</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All apps</source>
        <translation>Todas las aplicaciones</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Todos los servidores</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>needs you</source>
        <translation>requiere su atención</translation>
    </message>
    <message>
        <source>well</source>
        <translation>correcto</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>1 server</source>
        <translation>1 servidor</translation>
    </message>
    <message>
        <source>Apps reach their servers only while the bridge runs. The settings have these switches, too.</source>
        <translation>Las aplicaciones solo llegan a sus servidores mientras el puente está en marcha. Estos interruptores están también en los ajustes.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Every connected app then reaches them at the one address, and their keys move out of settings files. Nothing runs before you have seen all of it.</source>
        <translation>Todas las aplicaciones conectadas llegan entonces a ellos en una única dirección, y sus claves salen de los archivos de ajustes. Nada se ejecuta sin que lo haya visto todo antes.</translation>
    </message>
    <message>
        <source>First steps with MCP Auth Bridge</source>
        <translation>Primeros pasos con MCP Auth Bridge</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Está listo</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>Guardarlos ahí</translation>
    </message>
    <message>
        <source>None connected yet</source>
        <translation>Todavía no hay ninguna conectada</translation>
    </message>
    <message>
        <source>None yet, only the bridge&apos;s own tools</source>
        <translation>Todavía ninguno, solo las herramientas propias del puente</translation>
    </message>
    <message>
        <source>One local address for all your MCP servers, behind a login you control. A few short questions follow; skip any.</source>
        <translation>Una única dirección local para todos sus servidores MCP, tras un inicio de sesión bajo su control. Siguen unas pocas preguntas breves; se puede omitir cualquiera.</translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation>Solo preguntas</translation>
    </message>
    <message>
        <source>Questions, and each app that has connected</source>
        <translation>Preguntas y cada aplicación que se ha conectado</translation>
    </message>
    <message>
        <source>Should it start by itself?</source>
        <translation>¿Debe iniciarse por sí mismo?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Stored in: {place}</source>
        <translation>Guardado en: {place}</translation>
    </message>
    <message>
        <source>The place for them needs you; Home says what to do</source>
        <translation>El lugar donde se guardan requiere su atención; Inicio indica qué hacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Welcome to MCP Auth Bridge</source>
        <translation>Le damos la bienvenida a MCP Auth Bridge</translation>
    </message>
    <message>
        <source>Whatever you skipped can be done later, in the window.</source>
        <translation>Lo que se haya omitido se puede hacer más tarde, en la ventana.</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>Al iniciar sesión en el equipo</translation>
    </message>
    <message>
        <source>When you start it</source>
        <translation>Cuando se abra</translation>
    </message>
    <message>
        <source>When you start it; another copy starts when you log in</source>
        <translation>Cuando se abra; otra copia se inicia al iniciar sesión en el equipo</translation>
    </message>
    <message>
        <source>Which apps may use it?</source>
        <translation>¿Qué aplicaciones pueden usarlo?</translation>
    </message>
    <message>
        <source>Which servers do you want to bring?</source>
        <translation>¿Qué servidores se van a traer?</translation>
    </message>
    <message>
        <source>You see what would be written into an app&apos;s settings before anything is. The app then opens your browser once, and you let it in.</source>
        <translation>Antes de escribir nada en los ajustes de una aplicación, se muestra lo que se escribiría. Después, la aplicación abre el navegador una vez, y usted la deja entrar.</translation>
    </message>
    <message>
        <source>{count} servers</source>
        <translation>{count} servidores</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>GeneralForm</name>
    <message>
        <source>Another copy starts when you log in</source>
        <translation>Otra copia se inicia al iniciar sesión en el equipo</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Asks pypi.org, where new versions are published. Nothing is sent but the question: nothing of you, your apps or servers, though the site sees from where it is asked. Home then says what to do; nothing is downloaded or installed.</source>
        <translation>Pregunta a pypi.org, donde se publican las versiones nuevas. Solo se envía la pregunta: nada sobre usted, sus aplicaciones o sus servidores, aunque el sitio ve desde dónde se pregunta. Inicio indica después qué hacer; no se descarga ni se instala nada.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Go through them again…</source>
        <translation>Repasarlos de nuevo…</translation>
    </message>
    <message>
        <source>It is at {place}.</source>
        <translation>Está en {place}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Buscar una versión más reciente una vez al día</translation>
    </message>
    <message>
        <source>Pages in the browser follow at once, the window at its next start.</source>
        <translation>Las páginas del navegador cambian de inmediato; la ventana, la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Secrets, apps, servers, start: one question at a time.</source>
        <translation>Secretos, aplicaciones, servidores, inicio: una pregunta cada vez.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio automático</translation>
    </message>
    <message>
        <source>Start this one</source>
        <translation>Iniciar esta</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar al iniciar sesión en el equipo</translation>
    </message>
    <message>
        <source>Switched off in your desktop&apos;s own settings. Switch it on here, and it counts there as well.</source>
        <translation>Desactivado en los ajustes del escritorio. Si se activa aquí, vale también allí.</translation>
    </message>
    <message>
        <source>This copy starts when you log in.</source>
        <translation>Esta copia se inicia al iniciar sesión en el equipo.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Without its window: an icon in the tray, and your apps find their servers at once.</source>
        <translation>Sin su ventana: un icono en la bandeja, y las aplicaciones encuentran sus servidores de inmediato.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n apps connected</source>
        <translation>
            <numerusform>%n aplicación conectada</numerusform>
            <numerusform>%n aplicaciones conectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 app connected</source>
        <translation>1 aplicación conectada</translation>
    </message>
    <message>
        <source>Address for your apps</source>
        <translation>Dirección para sus aplicaciones</translation>
    </message>
    <message>
        <source>Apps can&apos;t reach the bridge now. They stay signed in.</source>
        <translation>Las aplicaciones no pueden llegar ahora al puente. Mantienen la sesión iniciada.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Every request is refused until you resume. Apps stay signed in.</source>
        <translation>Todas las peticiones se rechazan hasta que se reanude. Las aplicaciones mantienen la sesión iniciada.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>No app is connected yet.</source>
        <translation>Todavía no hay ninguna aplicación conectada.</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Running, with a problem</source>
        <translation>En marcha, con un problema</translation>
    </message>
    <message>
        <source>Secrets are kept in: {place} · Version {version}</source>
        <translation>Los secretos se guardan en: {place} · Versión {version}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The bridge is getting ready.</source>
        <translation>El puente se está preparando.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Version {version} is out. It comes from where this one came from.</source>
        <translation>La versión {version} está disponible. Se obtiene del mismo lugar que esta.</translation>
    </message>
    <message>
        <source>Version {version} is out. To update: {command}</source>
        <translation>La versión {version} está disponible. Para actualizar: {command}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Pendiente de su respuesta</translation>
    </message>
    <message>
        <source>{connected}.</source>
        <translation>{connected}.</translation>
    </message>
    <message>
        <source>{connected}. Nothing needs you.</source>
        <translation>{connected}. Nada requiere su atención.</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>Nothing in the last 24 hours</source>
        <translation>Nada en las últimas 24 horas</translation>
    </message>
    <message>
        <source>most calls after {time}</source>
        <translation>la mayoría de las llamadas después de las {time}</translation>
    </message>
    <message>
        <source>{begin} to {end}: {calls}, {errors}</source>
        <translation>{begin} a {end}: {calls}, {errors}</translation>
    </message>
    <message>
        <source>{calls} and {errors} in the last 24 hours</source>
        <translation>{calls} y {errors} en las últimas 24 horas</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} llamadas</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} errores</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Looking into the settings of your apps…</source>
        <translation>Revisando los ajustes de sus aplicaciones…</translation>
    </message>
    <message>
        <source>No server was found in the settings of the AI apps on this computer.</source>
        <translation>No se ha encontrado ningún servidor en los ajustes de las aplicaciones de IA de este equipo.</translation>
    </message>
    <message>
        <source>There is nothing to bring in the settings of {name}.</source>
        <translation>No hay nada que traer en los ajustes de {name}.</translation>
    </message>
    <message>
        <source>These servers are in the settings of your AI apps. They are copied here; the apps&apos; settings stay as they are.</source>
        <translation>Estos servidores están en los ajustes de sus aplicaciones de IA. Se copian aquí; los ajustes de las aplicaciones quedan como están.</translation>
    </message>
    <message>
        <source>These servers are in the settings of {name}. They are copied behind the bridge first; the settings of {name} stay as they are until you take the servers out of them.</source>
        <translation>Estos servidores están en los ajustes de {name}. Primero se copian detrás del puente; los ajustes de {name} quedan como están hasta que se quiten de ellos los servidores.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A key for a script or an app without a browser</source>
        <translation>Una clave para un script o una aplicación sin navegador</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Give it a name, so that you know it again in the list.</source>
        <translation>Póngale un nombre para reconocerla en la lista.</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Válida durante</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>Servidores que puede usar</translation>
    </message>
    <message>
        <source>Tick at least one server.</source>
        <translation>Marque al menos un servidor.</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Hasta una fecha</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Hasta {when}</translation>
    </message>
    <message>
        <source>What will use it.</source>
        <translation>Qué la usará.</translation>
    </message>
    <message>
        <source>for example: nightly backup</source>
        <translation>por ejemplo: copia de seguridad nocturna</translation>
    </message>
</context>
<context>
    <name>LatestLines</name>
    <message>
        <source>Latest activity</source>
        <translation>Actividad reciente</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copiar registro</translation>
    </message>
    <message>
        <source>It has written nothing yet.</source>
        <translation>Todavía no ha escrito nada.</translation>
    </message>
    <message>
        <source>Log of the server</source>
        <translation>Registro del servidor</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>A question waits for you</source>
        <translation>Una pregunta espera durante</translation>
    </message>
    <message>
        <source>An app renews its access after</source>
        <translation>Una aplicación renueva su acceso cada</translation>
    </message>
    <message>
        <source>An unused app stays connected for</source>
        <translation>Una aplicación sin usar sigue conectada durante</translation>
    </message>
    <message>
        <source>Another program is using this port now.</source>
        <translation>Otro programa está usando este puerto ahora.</translation>
    </message>
    <message>
        <source>By itself, nobody notices. A stolen key is good for no longer than this.</source>
        <translation>Por sí solo, nadie lo nota. Una clave robada no vale más tiempo que este.</translation>
    </message>
    <message>
        <source>Connected apps then need the new address: {address}</source>
        <translation>Las aplicaciones conectadas necesitan entonces la nueva dirección: {address}</translation>
    </message>
    <message>
        <source>Every use begins this time anew. Afterwards the app has to ask again.</source>
        <translation>Cada uso reinicia este plazo. Después, la aplicación tiene que volver a preguntar.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network and times</source>
        <translation>Red y tiempos</translation>
    </message>
    <message>
        <source>No answer counts as no.</source>
        <translation>Sin respuesta, cuenta como no.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Register the new callback address with the identity provider, too: {address}</source>
        <translation>Registre también la nueva dirección de retorno en el proveedor de identidad: {address}</translation>
    </message>
    <message>
        <source>Restart MCP Auth Bridge?</source>
        <translation>¿Reiniciar MCP Auth Bridge?</translation>
    </message>
    <message>
        <source>Restart now…</source>
        <translation>Reiniciar ahora…</translation>
    </message>
    <message>
        <source>Restart to use what you have changed</source>
        <translation>Reinicie para usar lo que ha cambiado</translation>
    </message>
    <message>
        <source>Running calls end. Connected apps come back by themselves.</source>
        <translation>Las llamadas en curso terminan. Las aplicaciones conectadas vuelven por sí mismas.</translation>
    </message>
    <message>
        <source>Running calls end. Connected apps then need the new address.</source>
        <translation>Las llamadas en curso terminan. Las aplicaciones conectadas necesitan después la nueva dirección.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The passphrase of the sealed file is asked for again.</source>
        <translation>Se vuelve a pedir la frase de contraseña del archivo sellado.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Until then everything goes on as before.</source>
        <translation>Hasta entonces, todo sigue como antes.</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Make key</source>
        <translation>Crear c&amp;lave</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
</context>
<context>
    <name>NewLinesButton</name>
    <message>
        <source>1 new line</source>
        <translation>1 línea nueva</translation>
    </message>
    <message>
        <source>Goes to the top of the list</source>
        <translation>Va al principio de la lista</translation>
    </message>
    <message>
        <source>{count} new lines</source>
        <translation>{count} líneas nuevas</translation>
    </message>
</context>
<context>
    <name>NoServers</name>
    <message>
        <source>Add server…</source>
        <translation>Añadir servidor…</translation>
    </message>
    <message>
        <source>Bring your servers</source>
        <translation>Traer sus servidores</translation>
    </message>
    <message>
        <source>Import from your apps…</source>
        <translation>Importar de sus aplicaciones…</translation>
    </message>
    <message>
        <source>Servers give AI apps their tools: files, GitHub, a database. Put them here once, and every app you let in can use them, with their keys out of the apps&apos; settings.</source>
        <translation>Los servidores dan a las aplicaciones de IA sus herramientas: archivos, GitHub, una base de datos. Basta con ponerlos aquí una vez, y toda aplicación a la que se permita entrar puede usarlos, con sus claves fuera de los ajustes de las aplicaciones.</translation>
    </message>
</context>
<context>
    <name>NotificationsForm</name>
    <message>
        <source>A question waits for my answer</source>
        <translation>Una pregunta espera mi respuesta</translation>
    </message>
    <message>
        <source>An app that I let in has connected</source>
        <translation>Se ha conectado una aplicación que dejé entrar</translation>
    </message>
    <message>
        <source>Answer from the notification</source>
        <translation>Responder desde la notificación</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Each problem once. Home says what to do.</source>
        <translation>Cada problema una vez. Inicio indica qué hacer.</translation>
    </message>
    <message>
        <source>No answer in time counts as no.</source>
        <translation>Sin respuesta a tiempo, cuenta como no.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Only the icon then shows that a question waits. No answer in time counts as no.</source>
        <translation>Entonces solo el icono muestra que una pregunta espera. Sin respuesta a tiempo, cuenta como no.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Something is wrong and needs me</source>
        <translation>Algo va mal y requiere mi atención</translation>
    </message>
    <message>
        <source>Tell me when…</source>
        <translation>Avisar cuando…</translation>
    </message>
    <message>
        <source>What comes in without asking you is always told: a new key, another server&apos;s token.</source>
        <translation>De lo que entra sin preguntar se avisa siempre: una clave nueva, el token de otro servidor.</translation>
    </message>
    <message>
        <source>While you look at another window. Your system decides when it is quiet, and how they sound.</source>
        <translation>Mientras se mira otra ventana. El sistema decide cuándo hay silencio y cómo suenan las notificaciones.</translation>
    </message>
    <message>
        <source>With buttons, where the system has them. Whoever gets at your notifications can then answer, too.</source>
        <translation>Con botones, donde el sistema los tiene. Quien acceda a sus notificaciones también podrá responder.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>%n servers were added</source>
        <translation>
            <numerusform>Se añadió %n servidor</numerusform>
            <numerusform>Se añadieron %n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Added, but: {why}</source>
        <translation>Añadido, pero: {why}</translation>
    </message>
    <message>
        <source>Added, switched off.</source>
        <translation>Añadido, desactivado.</translation>
    </message>
    <message>
        <source>Added. It is being started and asked for its tools; that can take a while…</source>
        <translation>Añadido. Se está iniciando y preguntando por sus herramientas; puede tardar un poco…</translation>
    </message>
    <message>
        <source>Added. Sign in to it, so that it can be used.</source>
        <translation>Añadido. Inicie sesión en él para poder usarlo.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo ha ido</translation>
    </message>
    <message>
        <source>Not added: {why}</source>
        <translation>No añadido: {why}</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>No se ha añadido nada</translation>
    </message>
    <message>
        <source>Works: {tools}.</source>
        <translation>Funciona: {tools}.</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>sin herramientas</translation>
    </message>
    <message>
        <source>{added} of {all} servers were added</source>
        <translation>Se añadieron {added} de {all} servidores</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>Se ha añadido {name}</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Copy the place of the file</source>
        <translation>Copiar la ubicación del archivo</translation>
    </message>
    <message>
        <source>Details of the selected app</source>
        <translation>Detalles de la aplicación seleccionada</translation>
    </message>
    <message>
        <source>Mend the file and try again, or put the entry in by hand with Copy instead.</source>
        <translation>Corrija el archivo e inténtelo de nuevo, o ponga la entrada a mano con Copiar en su lugar.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Show in Clients</source>
        <translation>Mostrar en Clientes</translation>
    </message>
</context>
<context>
    <name>OwnServers</name>
    <message>
        <source>Bring them behind the bridge…</source>
        <translation>Traer detrás del puente…</translation>
    </message>
</context>
<context>
    <name>PairLine</name>
    <message>
        <source>Keep it in the keyring, not in the settings</source>
        <translation>Guardarlo en el llavero, no en los ajustes</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>guardado; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>esta línea</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
</context>
<context>
    <name>PairsField</name>
    <message>
        <source>A value has no name.</source>
        <translation>Un valor no tiene nombre.</translation>
    </message>
    <message>
        <source>Type the value of {name} again: a kept secret is not shown.</source>
        <translation>Escriba de nuevo el valor de {name}: un secreto guardado no se muestra.</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation>{name} no tiene valor.</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {count} characters. It is asked at every start, and nobody can recover it.</source>
        <translation>Elija una frase de contraseña de al menos {count} caracteres. Se pide en cada inicio y nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Repetir la frase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repetir la frase</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>Escriba la frase de contraseña del archivo sellado.</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Paste what a server&apos;s page or another app&apos;s settings say: JSON, TOML, YAML, a command, or an address. Nothing starts yet.</source>
        <translation>Pegue lo que indica la página de un servidor o los ajustes de otra aplicación: JSON, TOML, YAML, un comando o una dirección. Todavía no se inicia nada.</translation>
    </message>
    <message>
        <source>Text to read servers from</source>
        <translation>Texto del que leer servidores</translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Copy the place of the file</source>
        <translation>Copiar la ubicación del archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>It asks for that once, in your browser.</source>
        <translation>Lo pide una sola vez, en el navegador.</translation>
    </message>
    <message>
        <source>Lines with + come, lines with − go. Secrets are shown as ••••.</source>
        <translation>Las líneas con + se añaden, las líneas con − se quitan. Los secretos se muestran como ••••.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Archivo nuevo</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Lo que se escribiría</translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that it does not have yet are lost.</source>
        <translation>
            <numerusform>%n línea que aún no tiene se pierde.</numerusform>
            <numerusform>%n líneas que aún no tiene se pierden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete all activity</source>
        <translation>&amp;Borrar toda la actividad</translation>
    </message>
    <message>
        <source>1 line that it does not have yet is lost.</source>
        <translation>1 línea que aún no tiene se pierde.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activity is kept for</source>
        <translation>La actividad se guarda durante</translation>
    </message>
    <message>
        <source>All activity is deleted.</source>
        <translation>Se ha borrado toda la actividad.</translation>
    </message>
    <message>
        <source>An app&apos;s access belongs to the program that signed in. Updates, helpers and other copies of it count as the same. This finds access that strayed; a program that runs as you can disguise itself.</source>
        <translation>El acceso de una aplicación pertenece al programa que inició sesión. Las actualizaciones, los auxiliares y otras copias suyas cuentan como el mismo. Esto detecta accesos que se han extraviado; un programa que se ejecuta con su usuario puede disfrazarse.</translation>
    </message>
    <message>
        <source>Apps send private things to tools</source>
        <translation>Las aplicaciones envían cosas privadas a las herramientas</translation>
    </message>
    <message>
        <source>Clear activity now…</source>
        <translation>Borrar la actividad ahora…</translation>
    </message>
    <message>
        <source>Delete all activity?</source>
        <translation>¿Borrar toda la actividad?</translation>
    </message>
    <message>
        <source>Deletes every line, and what calls carried. Apps stay connected.</source>
        <translation>Borra todas las líneas y lo que llevaban las llamadas. Las aplicaciones siguen conectadas.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>For finding out what an app really did. The first 4 kB of each call, shown on the Activity page.</source>
        <translation>Para averiguar qué hizo realmente una aplicación. Los primeros 4 kB de cada llamada, en la página Actividad.</translation>
    </message>
    <message>
        <source>It works, and you are told once of each program.</source>
        <translation>Funciona, y se avisa una vez de cada programa.</translation>
    </message>
    <message>
        <source>Keep what calls carry (their arguments)</source>
        <translation>Guardar lo que llevan las llamadas (sus argumentos)</translation>
    </message>
    <message>
        <source>Older lines are deleted by themselves. More than 50,000 lines are never kept.</source>
        <translation>Las líneas más antiguas se borran solas. Nunca se guardan más de 50 000 líneas.</translation>
    </message>
    <message>
        <source>Once you save, what was kept so far is deleted.</source>
        <translation>Al guardar los cambios, se borra lo conservado hasta ahora.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Rechazarlo</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved. Lines older than that are deleted, and stay so.</source>
        <translation>Guardado. Las líneas más antiguas se han borrado, y así quedan.</translation>
    </message>
    <message>
        <source>Saved. What calls carried is deleted, and stays so.</source>
        <translation>Guardado. Lo que llevaban las llamadas se ha borrado, y así queda.</translation>
    </message>
    <message>
        <source>Searches, messages, contents of files: from now on they are on this disk, for as long as lines are kept. What looks like a password or a key is left out, but nobody can promise to recognise every one. They never go to the audit log or into the log file.</source>
        <translation>Búsquedas, mensajes, contenido de archivos: desde ahora están en este disco mientras se guarden las líneas. Lo que parece una contraseña o una clave se omite, pero nadie puede prometer que se reconozcan todas. Nunca van al registro de auditoría ni al archivo de registro.</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>The Activity page tells when which app called what, and who was let in. All of it stays on this computer, unless you switch the audit log on.</source>
        <translation>La página Actividad indica cuándo llamó a qué cada aplicación y a quién se dejó entrar. Todo queda en este equipo, salvo que se active el registro de auditoría.</translation>
    </message>
    <message>
        <source>The program is shown under Clients, and no more.</source>
        <translation>El programa se muestra en Clientes, y nada más.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Until you say that it is fine. What can&apos;t be recognised is refused, too.</source>
        <translation>Hasta que indique que es correcto. Lo que no se puede reconocer también se rechaza.</translation>
    </message>
    <message>
        <source>What is kept now</source>
        <translation>Lo que se guarda ahora</translation>
    </message>
    <message>
        <source>What the audit log has already stays there.</source>
        <translation>Lo que ya tiene el registro de auditoría se queda allí.</translation>
    </message>
    <message>
        <source>When another program uses an app&apos;s access</source>
        <translation>Cuando otro programa usa el acceso de una aplicación</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Servers found</source>
        <translation>Servidores encontrados</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todos</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>Is behind the bridge already.</source>
        <translation>Ya está detrás del puente.</translation>
    </message>
    <message>
        <source>Needs {names}, which is asked for next.</source>
        <translation>Necesita {names}; se pide a continuación.</translation>
    </message>
</context>
<context>
    <name>ProviderFields</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Parámetros adicionales</translation>
    </message>
    <message>
        <source>For the address of the sign-in page, one name=value per line.</source>
        <translation>Para la dirección de la página de inicio de sesión; un nombre=valor por línea.</translation>
    </message>
    <message>
        <source>How the client secret is sent</source>
        <translation>Cómo se envía el secreto de cliente</translation>
    </message>
    <message>
        <source>In a header (Basic)</source>
        <translation>En un encabezado (Basic)</translation>
    </message>
    <message>
        <source>In the form (POST)</source>
        <translation>En el formulario (POST)</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Guardado en {place}</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation>Dejar vacío para seguir con el que está guardado.</translation>
    </message>
    <message>
        <source>One of the names is there twice.</source>
        <translation>Uno de los nombres aparece dos veces.</translation>
    </message>
    <message>
        <source>Protects the answer on its way. Switch it off only if signing in fails with it.</source>
        <translation>Protege la respuesta en su camino. Desactívelo solo si el inicio de sesión falla con él.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Rights by scope</source>
        <translation>Permisos por ámbito</translation>
    </message>
    <message>
        <source>Send PKCE</source>
        <translation>Enviar PKCE</translation>
    </message>
    <message>
        <source>The provider&apos;s scopes that let apps read, change, and delete or overwrite things; any one in a line is enough. All lines empty: scopes decide nothing. Otherwise nobody gets the right of an empty line.</source>
        <translation>Los ámbitos del proveedor que permiten a las aplicaciones leer, hacer cambios y borrar o sobrescribir; basta con uno cualquiera de cada línea. Todas las líneas vacías: los ámbitos no deciden nada. De lo contrario, nadie recibe el permiso de una línea vacía.</translation>
    </message>
    <message>
        <source>The secret that is kept belongs to another address and is not sent to this one.</source>
        <translation>El secreto guardado pertenece a otra dirección y no se envía a esta.</translation>
    </message>
    <message>
        <source>There is no secret (public client)</source>
        <translation>No hay secreto (cliente público)</translation>
    </message>
    <message>
        <source>Write each line as name=value.</source>
        <translation>Escriba cada línea como nombre=valor.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Can be pressed a moment after this window has opened</source>
        <translation>Se puede pulsar un momento después de abrirse esta ventana</translation>
    </message>
    <message>
        <source>Counts as {answer} in {time}</source>
        <translation>Cuenta como {answer} en {time}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
</context>
<context>
    <name>QuestionNotices</name>
    <message numerus="yes">
        <source>%n more questions wait after this one.</source>
        <translation>
            <numerusform>%n pregunta más espera después de esta.</numerusform>
            <numerusform>%n preguntas más esperan después de esta.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more question waits after this one.</source>
        <translation>1 pregunta más espera después de esta.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir una vez</translation>
    </message>
    <message>
        <source>Compare the code and answer in MCP Auth Bridge.</source>
        <translation>Compare el código y responda en MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message numerus="yes">
        <source>Its %n arguments are shown in MCP Auth Bridge.</source>
        <translation>
            <numerusform>Su argumento (%n) se muestra en MCP Auth Bridge.</numerusform>
            <numerusform>Sus %n argumentos se muestran en MCP Auth Bridge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its argument is shown in MCP Auth Bridge.</source>
        <translation>Su argumento se muestra en MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Let it from now on, or not, in MCP Auth Bridge.</source>
        <translation>Permítalo desde ahora, o no, en MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Look at the call and answer in MCP Auth Bridge.</source>
        <translation>Revise la llamada y responda en MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No answer counts as no.</source>
        <translation>Sin respuesta, cuenta como no.</translation>
    </message>
    <message>
        <source>On {servers}.</source>
        <translation>En {servers}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The tool {effect}, says its server.</source>
        <translation>La herramienta {effect}, según su servidor.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Closing the window stops nothing: connected apps go on. Quit, in the tray or with Ctrl+Q, does.</source>
        <translation>Cerrar la ventana no detiene nada: las aplicaciones conectadas siguen. Salir, en la bandeja o con Ctrl+Q, sí lo detiene.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio automático</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Look it over before you hand it on. Each word that is not known to be harmless is left out (…), but nobody can promise to leave out everything that you would.</source>
        <translation>Revíselo antes de pasarlo a otra persona. Se omite (…) cada palabra que no se sabe inofensiva, pero nadie puede prometer que se omita todo lo que usted omitiría.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>Esto es todo lo que dice el informe</translation>
    </message>
</context>
<context>
    <name>RightsChoice</name>
    <message>
        <source>All tools, also those that may delete or overwrite, or say nothing of themselves.</source>
        <translation>Todas las herramientas, también las que pueden borrar o sobrescribir, o no dicen nada de sí mismas.</translation>
    </message>
    <message>
        <source>Also tools that add and change, but none that may delete or overwrite.</source>
        <translation>También herramientas que añaden y hacen cambios, pero ninguna que pueda borrar o sobrescribir.</translation>
    </message>
    <message>
        <source>Just what is ticked here:</source>
        <translation>Solo lo marcado aquí:</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>Solo herramientas que indican que no cambian nada.</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>Elegidos a mano</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
</context>
<context>
    <name>RightsQuestion</name>
    <message>
        <source>&amp;Let it</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Let an app do more?</source>
        <translation>¿Permitir más a una aplicación?</translation>
    </message>
    <message>
        <source>Let it from now on?</source>
        <translation>¿Permitirlo desde ahora?</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>You can take this back at any time under Clients.</source>
        <translation>Se puede retirar en cualquier momento en Clientes.</translation>
    </message>
    <message>
        <source>wanted to use a tool that it may not use</source>
        <translation>quería usar una herramienta que no puede usar</translation>
    </message>
    <message>
        <source>{name} wanted to use {tool}, which {effect}. Let it from now on?</source>
        <translation>{name} quería usar {tool}, que {effect}. ¿Permitirlo desde ahora?</translation>
    </message>
</context>
<context>
    <name>SecretsForm</name>
    <message numerus="yes">
        <source>%n sealed copies are not in Vault yet.</source>
        <translation>
            <numerusform>%n copia sellada aún no está en Vault.</numerusform>
            <numerusform>%n copias selladas aún no están en Vault.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation>Un archivo sellado con una frase de contraseña</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>Al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>At least {count} characters. Nobody can recover it.</source>
        <translation>Al menos {count} caracteres. Nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>Client secret and logins at the identity provider. Of apps&apos; keys, only fingerprints are kept.</source>
        <translation>El secreto de cliente y los inicios de sesión en el proveedor de identidad. De las claves de las aplicaciones solo se guardan huellas.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>For computers without a keyring. It asks for the passphrase at every start.</source>
        <translation>Para equipos sin llavero. Pide la frase de contraseña en cada inicio.</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Solo en memoria</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>Kept in the keyring of this system. It must be allowed to store, read, list and delete secrets.</source>
        <translation>Guardado en el llavero de este sistema. Debe permitirse guardar, leer, enumerar y borrar secretos.</translation>
    </message>
    <message>
        <source>Nothing has to be moved: signing in on this computer keeps no secrets. Apps stay connected.</source>
        <translation>No hay que mover nada: el inicio de sesión en este equipo no guarda secretos. Las aplicaciones siguen conectadas.</translation>
    </message>
    <message>
        <source>Nothing is written down. Everything is forgotten when you quit.</source>
        <translation>No se escribe nada. Todo se olvida al salir.</translation>
    </message>
    <message>
        <source>One sealed copy is not in Vault yet.</source>
        <translation>Una copia sellada aún no está en Vault.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opens with your login. The best place on most computers.</source>
        <translation>Se abre con su sesión. El mejor lugar en la mayoría de los equipos.</translation>
    </message>
    <message>
        <source>Pangea Vault</source>
        <translation>Pangea Vault</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sealed on this computer, with sealed copies in your Pangea project.</source>
        <translation>Sellado en este equipo, con copias selladas en su proyecto de Pangea.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Secrets are kept in: {place}</source>
        <translation>Los secretos se guardan en: {place}</translation>
    </message>
    <message>
        <source>Secrets are now kept in: {place}</source>
        <translation>Los secretos se guardan ahora en: {place}</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Token de servicio</translation>
    </message>
    <message>
        <source>The client secret and people&apos;s logins move there, sealed: Pangea can read neither them nor their names. Nothing waits for Vault, not even a start without a network. Apps stay connected.</source>
        <translation>El secreto de cliente y los inicios de sesión de las personas pasan allí, sellados: Pangea no puede leerlos, ni tampoco sus nombres. Nada espera a Vault, ni siquiera un inicio sin red. Las aplicaciones siguen conectadas.</translation>
    </message>
    <message>
        <source>The client secret and people&apos;s logins move there. Apps stay connected.</source>
        <translation>El secreto de cliente y los inicios de sesión de las personas pasan allí. Las aplicaciones siguen conectadas.</translation>
    </message>
    <message>
        <source>The client secret moves there and is forgotten when you quit: after every start, type it again under Sign-in. Apps stay connected, but the identity provider can&apos;t be asked about people until they have signed in again.</source>
        <translation>El secreto de cliente pasa allí y se olvida al salir: después de cada inicio hay que escribirlo de nuevo en Inicio de sesión. Las aplicaciones siguen conectadas, pero no se puede preguntar al proveedor de identidad por las personas hasta que vuelvan a iniciar sesión.</translation>
    </message>
    <message>
        <source>The console shows it on the overview of your project.</source>
        <translation>La consola lo muestra en el resumen del proyecto.</translation>
    </message>
    <message>
        <source>The keyring of this system</source>
        <translation>El llavero de este sistema</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used now</source>
        <translation>El lugar de los secretos no se puede usar ahora</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repetir la frase</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>There is a sealed file already: type its passphrase.</source>
        <translation>Ya hay un archivo sellado: escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>Escriba la frase de contraseña del archivo sellado.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Dónde se guardan los secretos</translation>
    </message>
</context>
<context>
    <name>SecretsPage</name>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation>Un archivo sellado con una frase de contraseña</translation>
    </message>
    <message>
        <source>A test entry is written, read and removed.</source>
        <translation>Se escribe, se lee y se quita una entrada de prueba.</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>Al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>At least {count} characters. Nobody can recover it.</source>
        <translation>Al menos {count} caracteres. Nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>For computers without a keyring. It asks for the passphrase at every start.</source>
        <translation>Para equipos sin llavero. Pide la frase de contraseña en cada inicio.</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Solo en memoria</translation>
    </message>
    <message>
        <source>Keep them somewhere else</source>
        <translation>Guardarlos en otro lugar</translation>
    </message>
    <message>
        <source>Keys of your servers and logins that the bridge has to remember. They belong where this system keeps passwords, never in a settings file.</source>
        <translation>Claves de sus servidores e inicios de sesión que el puente debe recordar. Su sitio es donde este sistema guarda las contraseñas, nunca un archivo de ajustes.</translation>
    </message>
    <message>
        <source>Nothing is written down. Everything is forgotten when you quit.</source>
        <translation>No se escribe nada. Todo se olvida al salir.</translation>
    </message>
    <message>
        <source>Opens with your login.</source>
        <translation>Se abre con su sesión.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Stored in: {place}</source>
        <translation>Guardado en: {place}</translation>
    </message>
    <message>
        <source>The keyring of this system</source>
        <translation>El llavero de este sistema</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repetir la frase</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>There is a sealed file already: type its passphrase.</source>
        <translation>Ya hay un archivo sellado: escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>Tried out just now: a test entry was written, read and removed.</source>
        <translation>Probado ahora mismo: se escribió, se leyó y se quitó una entrada de prueba.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Type the passphrase of the sealed file.</source>
        <translation>Escriba la frase de contraseña del archivo sellado.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Dónde se guardan los secretos</translation>
    </message>
    <message>
        <source>Where your secrets are kept</source>
        <translation>Dónde se guardan sus secretos</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>Deshecho: todo está como antes.</translation>
    </message>
    <message>
        <source>Takes back what is not saved</source>
        <translation>Descarta lo que no se ha guardado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Add it once more</source>
        <translation>Añadirlo otra vez</translation>
    </message>
    <message>
        <source>Allow the address without encryption</source>
        <translation>Permitir la dirección sin cifrado</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>It is behind the bridge already. Tick this if you want it twice.</source>
        <translation>Ya está detrás del puente. Marque esto si lo quiere dos veces.</translation>
    </message>
    <message>
        <source>It is behind the bridge already. Twice is for two accounts, for example.</source>
        <translation>Ya está detrás del puente. Dos veces sirve, por ejemplo, para dos cuentas.</translation>
    </message>
    <message>
        <source>It will be {place}.</source>
        <translation>Quedará {place}.</translation>
    </message>
    <message>
        <source>Only if you trust everybody on the way: they can read and change what is said.</source>
        <translation>Solo si se confía en todos los que están en el camino: pueden leer y modificar lo que se transmite.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>This command will run on your computer as you:</source>
        <translation>Este comando se ejecutará en este equipo con su usuario:</translation>
    </message>
    <message>
        <source>This has no value.</source>
        <translation>Falta el valor.</translation>
    </message>
    <message>
        <source>Tick this if you trust everybody on the way.</source>
        <translation>Marque esto si confía en todos los que están en el camino.</translation>
    </message>
    <message>
        <source>What your apps send to this server goes to:</source>
        <translation>Lo que sus aplicaciones envían a este servidor va a:</translation>
    </message>
    <message>
        <source>in the browser, once it is added</source>
        <translation>en el navegador, una vez añadido</translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Details of the selected server</source>
        <translation>Detalles del servidor seleccionado</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Names of its tools begin with</source>
        <translation>Los nombres de sus herramientas empiezan por</translation>
    </message>
    <message>
        <source>No app can use it now. Who may use it stays as it is.</source>
        <translation>Ninguna aplicación puede usarlo ahora. Quién puede usarlo queda como está.</translation>
    </message>
    <message>
        <source>Part of MCP Auth Bridge: it tells apps who they act for and how the bridge is.</source>
        <translation>Parte de MCP Auth Bridge: indica a las aplicaciones en nombre de quién actúan y cómo está el puente.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Mostrar actividad</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Starts it apart from everything else and asks what it has</source>
        <translation>Lo inicia aparte de todo lo demás y le pregunta qué ofrece</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tools ({count})</source>
        <translation>Herramientas ({count})</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>What to show of the server</source>
        <translation>Qué mostrar del servidor</translation>
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
            <numerusform>Se ejecutará %n comando en este equipo con su usuario</numerusform>
            <numerusform>Se ejecutarán %n comandos en este equipo con su usuario</numerusform>
        </translation>
    </message>
    <message>
        <source>A command will run on your computer as you</source>
        <translation>Se ejecutará un comando en este equipo con su usuario</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>Añadir e iniciar</translation>
    </message>
    <message>
        <source>Add and start all</source>
        <translation>Añadir e iniciar todos</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Añadir servidores</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Bring servers of {name} behind the bridge</source>
        <translation>Traer servidores de {name} detrás del puente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change a server</source>
        <translation>Cambiar un servidor</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>From your apps</source>
        <translation>De sus aplicaciones</translation>
    </message>
    <message>
        <source>How to add servers</source>
        <translation>Cómo añadir servidores</translation>
    </message>
    <message>
        <source>Is this the right address?</source>
        <translation>¿Es esta la dirección correcta?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next ({count})</source>
        <translation>Siguiente ({count})</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>A program on this computer, started when an app needs it.</source>
        <translation>Un programa en este equipo que se inicia cuando una aplicación lo necesita.</translation>
    </message>
    <message>
        <source>A server that is running already, here or elsewhere.</source>
        <translation>Un servidor que ya está en marcha, aquí o en otro lugar.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Añadir encabezado</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Añadir variable</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what is said. Use https:// if the server knows it.</source>
        <translation>Cualquiera en el camino puede leer y modificar lo que se transmite. Use https:// si el servidor lo admite.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Before the names of its tools</source>
        <translation>Delante de los nombres de sus herramientas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Empty: your home folder.</source>
        <translation>Vacío: su carpeta personal.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Every call carries the token of the person it is made for.</source>
        <translation>Cada llamada lleva el token de la persona para la que se hace.</translation>
    </message>
    <message>
        <source>Folder it runs in</source>
        <translation>Carpeta en la que se ejecuta</translation>
    </message>
    <message>
        <source>For example GitHub</source>
        <translation>Por ejemplo, GitHub</translation>
    </message>
    <message>
        <source>For servers that keep nothing from one call to the next.</source>
        <translation>Para servidores que no conservan nada de una llamada a la siguiente.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>It is kept in the keyring, and sent with every call.</source>
        <translation>Se guarda en el llavero y se envía con cada llamada.</translation>
    </message>
    <message>
        <source>It keeps the tools of different servers apart.</source>
        <translation>Mantiene separadas las herramientas de servidores distintos.</translation>
    </message>
    <message>
        <source>It may be silent during a call for</source>
        <translation>En una llamada puede guardar silencio durante</translation>
    </message>
    <message>
        <source>It may take to start</source>
        <translation>Puede tardar en iniciarse</translation>
    </message>
    <message>
        <source>Its name in short</source>
        <translation>Su nombre abreviado</translation>
    </message>
    <message>
        <source>Its process ends when unused for</source>
        <translation>Su proceso termina si no se usa durante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>One on each line, without quotes.</source>
        <translation>Uno por línea, sin comillas.</translation>
    </message>
    <message>
        <source>One process for all apps</source>
        <translation>Un proceso para todas las aplicaciones</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sign in in the browser (OAuth)</source>
        <translation>Iniciar sesión en el navegador (OAuth)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>The access token is missing.</source>
        <translation>Falta el token de acceso.</translation>
    </message>
    <message>
        <source>The server&apos;s own sign-in page opens once it is added.</source>
        <translation>La página de inicio de sesión del servidor se abre una vez añadido.</translation>
    </message>
    <message>
        <source>The token each person signed in with</source>
        <translation>El token con el que cada persona inició sesión</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Esta dirección no está cifrada.</translation>
    </message>
    <message>
        <source>What goes before the names of its tools</source>
        <translation>Qué va delante de los nombres de sus herramientas</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>You can paste a whole command line; its arguments move down by themselves.</source>
        <translation>Se puede pegar una línea de comando entera; sus argumentos pasan abajo por sí mismos.</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>guardado; escriba para reemplazarlo</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>Servers behind the bridge</source>
        <translation>Servidores detrás del puente</translation>
    </message>
</context>
<context>
    <name>ServerTools</name>
    <message>
        <source>All apps</source>
        <translation>Todas las aplicaciones</translation>
    </message>
    <message>
        <source>Asks the server for its tools now, and starts it if need be</source>
        <translation>Pregunta ahora al servidor por sus herramientas, y lo inicia si hace falta</translation>
    </message>
    <message>
        <source>Its tools are not known.</source>
        <translation>No se conocen sus herramientas.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>No tools are known yet. “Look again” starts the server and asks it.</source>
        <translation>Todavía no se conoce ninguna herramienta. «Buscar de nuevo» inicia el servidor y le pregunta.</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Reglas para</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>Buscar herramientas</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>Mostrar cambio…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Whose calls the rules are for</source>
        <translation>Para qué llamadas son las reglas</translation>
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
        <translation>Todos los servidores</translation>
    </message>
    <message>
        <source>Also those that are added later.</source>
        <translation>También los que se añadan más tarde.</translation>
    </message>
    <message>
        <source>Just what is ticked here:</source>
        <translation>Solo lo que esté marcado aquí:</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estos</translation>
    </message>
    <message>
        <source>Servers it may use</source>
        <translation>Servidores que puede usar</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>1 server found in {apps}</source>
        <translation>1 servidor encontrado en {apps}</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Añadir servidor…</translation>
    </message>
    <message>
        <source>All servers of your apps are here</source>
        <translation>Todos los servidores de sus aplicaciones están aquí</translation>
    </message>
    <message>
        <source>Apps lose its tools at once, and every permission to use it is deleted.</source>
        <translation>Las aplicaciones pierden sus herramientas de inmediato, y se borra todo permiso para usarlo.</translation>
    </message>
    <message>
        <source>Behind the bridge: {names}</source>
        <translation>Detrás del puente: {names}</translation>
    </message>
    <message>
        <source>Choose from the servers in your apps&apos; settings</source>
        <translation>Elegir entre los servidores de los ajustes de sus aplicaciones</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>From anywhere else</source>
        <translation>De cualquier otro lugar</translation>
    </message>
    <message>
        <source>Import from your apps…</source>
        <translation>Importar de sus aplicaciones…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>It comes back here by itself. If no page opened, copy its address.</source>
        <translation>Vuelve aquí por sí misma. Si no se abrió ninguna página, copie su dirección.</translation>
    </message>
    <message>
        <source>It does not say what it is</source>
        <translation>No dice qué es</translation>
    </message>
    <message>
        <source>It has no tools.</source>
        <translation>No tiene herramientas.</translation>
    </message>
    <message>
        <source>It was asked for its tools.</source>
        <translation>Se le ha preguntado por sus herramientas.</translation>
    </message>
    <message>
        <source>It was restarted.</source>
        <translation>Se ha reiniciado.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Its tools are out of reach for every app until you sign in again, and calls that run now are cancelled. Settings and permissions stay.</source>
        <translation>Sus herramientas quedan fuera del alcance de todas las aplicaciones hasta que se inicie sesión de nuevo, y las llamadas en curso se cancelan. Los ajustes y permisos se conservan.</translation>
    </message>
    <message>
        <source>Look at it once more.</source>
        <translation>Revíselo otra vez.</translation>
    </message>
    <message>
        <source>Looking into the settings of your apps…</source>
        <translation>Revisando los ajustes de sus aplicaciones…</translation>
    </message>
    <message>
        <source>MCP {version}</source>
        <translation>MCP {version}</translation>
    </message>
    <message>
        <source>No servers in the settings of your apps</source>
        <translation>No hay servidores en los ajustes de sus aplicaciones</translation>
    </message>
    <message>
        <source>Paste a server</source>
        <translation>Pegar un servidor</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Pegar…</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Sign in on the page in your browser.</source>
        <translation>Inicie sesión en la página del navegador.</translation>
    </message>
    <message>
        <source>Sign out of {name}?</source>
        <translation>¿Cerrar la sesión de {name}?</translation>
    </message>
    <message>
        <source>The program itself stays on your computer.</source>
        <translation>El programa en sí se queda en este equipo.</translation>
    </message>
    <message>
        <source>The tool has changed again, or back, meanwhile.</source>
        <translation>Mientras tanto, la herramienta ha vuelto a cambiar, o ha vuelto a lo anterior.</translation>
    </message>
    <message>
        <source>To stop it for a while, switch it off instead.</source>
        <translation>Para detenerlo un tiempo, mejor desactivarlo.</translation>
    </message>
    <message>
        <source>Type in a server</source>
        <translation>Escribir un servidor</translation>
    </message>
    <message>
        <source>Type in…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <source>What a server&apos;s page says, a command, or an address.</source>
        <translation>Lo que indica la página de un servidor, un comando o una dirección.</translation>
    </message>
    <message>
        <source>What is added to an app later can still be brought from the Servers page.</source>
        <translation>Lo que se añada más tarde a una aplicación se podrá traer igualmente desde la página Servidores.</translation>
    </message>
    <message>
        <source>What is {place} for it is deleted, too: {names}.</source>
        <translation>También se borra lo {place} para él: {names}.</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>sin herramientas</translation>
    </message>
    <message>
        <source>{count} off</source>
        <translation>{count} desactivados</translation>
    </message>
    <message>
        <source>{count} on</source>
        <translation>{count} activados</translation>
    </message>
    <message>
        <source>{count} servers found in {apps}</source>
        <translation>{count} servidores encontrados en {apps}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Seguir &amp;editando</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Changed and not saved: {sections}.</source>
        <translation>Cambiado y sin guardar: {sections}.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Network and times</source>
        <translation>Red y tiempos</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar todavía</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings can be changed while it runs. Home says what is the matter.</source>
        <translation>Los ajustes se pueden cambiar mientras está en marcha. Inicio indica qué ocurre.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>The bridge is not running</source>
        <translation>El puente no está en marcha</translation>
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
        <translation>Como servidor en el archivo de ajustes de una aplicación (mcpServers)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy it now. It will not be shown again.</source>
        <translation>Cópiela ahora. No se volverá a mostrar.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Copy settings with the key</source>
        <translation>Copiar ajustes con la clave</translation>
    </message>
    <message>
        <source>Keep it like a password. If it is lost or seen by others, revoke it under Clients and make a new one.</source>
        <translation>Guárdela como una contraseña. Si se pierde o la ven otras personas, revóquela en Clientes y cree una nueva.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The key “{name}” is ready</source>
        <translation>La clave «{name}» está lista</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message numerus="yes">
        <source>%n connected apps lose access at once and meet one new login each. They stay known.</source>
        <translation>
            <numerusform>%n aplicación conectada pierde el acceso de inmediato y debe iniciar sesión de nuevo una vez. Sigue siendo conocida.</numerusform>
            <numerusform>%n aplicaciones conectadas pierden el acceso de inmediato y deben iniciar sesión de nuevo una vez cada una. Siguen siendo conocidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps need you</source>
        <translation>
            <numerusform>%n paso requiere su atención</numerusform>
            <numerusform>%n pasos requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change sign-in</source>
        <translation>&amp;Cambiar inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Sign in as before</source>
        <translation>&amp;Volver al anterior</translation>
    </message>
    <message>
        <source>Any provider that describes itself: Auth0, Keycloak, Entra, Google, Okta …</source>
        <translation>Cualquier proveedor que se describa a sí mismo: Auth0, Keycloak, Entra, Google, Okta…</translation>
    </message>
    <message>
        <source>Asks the provider, signs nobody in, keeps nothing</source>
        <translation>Pregunta al proveedor, no inicia la sesión de nadie, no guarda nada</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>Dirección de autorización</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Change how people sign in?</source>
        <translation>¿Cambiar cómo se inicia sesión?</translation>
    </message>
    <message>
        <source>Claim that names the person</source>
        <translation>Claim que nombra a la persona</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy callback address</source>
        <translation>Copiar dirección de retorno</translation>
    </message>
    <message>
        <source>Environment files (*.env .env* *.env.*);;All files (*)</source>
        <translation>Archivos de entorno (*.env .env* *.env.*);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Everything a sign-in needs is in place</source>
        <translation>Todo lo que necesita un inicio de sesión está en orden</translation>
    </message>
    <message>
        <source>Everything else is read from there: Auth0, Keycloak, Entra, Google, Okta …</source>
        <translation>Todo lo demás se lee de ahí: Auth0, Keycloak, Entra, Google, Okta…</translation>
    </message>
    <message>
        <source>GitHub says “id”; “data.id” is a claim inside a claim.</source>
        <translation>En GitHub es «id»; «data.id» es un claim dentro de un claim.</translation>
    </message>
    <message>
        <source>Hosted login URL</source>
        <translation>URL de Hosted Login</translation>
    </message>
    <message>
        <source>How people prove who they are before an app may connect. Apps stay known when you change it.</source>
        <translation>Cómo demuestra cada persona quién es antes de que una aplicación pueda conectarse. Si se cambia, las aplicaciones siguen siendo conocidas.</translation>
    </message>
    <message>
        <source>How people sign in</source>
        <translation>Cómo se inicia sesión</translation>
    </message>
    <message>
        <source>Import .env</source>
        <translation>Importar .env</translation>
    </message>
    <message>
        <source>Import .env…</source>
        <translation>Importar .env…</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>Dirección de introspección</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Lines that begin with {prefix} are looked for.</source>
        <translation>Se buscan las líneas que empiezan por {prefix}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <translation>No se usa: {names}.</translation>
    </message>
    <message>
        <source>Nothing is kept before you press Save.</source>
        <translation>No se guarda nada antes de pulsar Guardar.</translation>
    </message>
    <message>
        <source>OAuth (manual)</source>
        <translation>OAuth (manual)</translation>
    </message>
    <message>
        <source>OAuth without OpenID Connect, such as GitHub: you give each address by hand.</source>
        <translation>OAuth sin OpenID Connect, como GitHub: cada dirección se indica a mano.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>One connected app loses access at once and meets one new login. It stays known.</source>
        <translation>Una aplicación conectada pierde el acceso de inmediato y debe iniciar sesión de nuevo una vez. Sigue siendo conocida.</translation>
    </message>
    <message>
        <source>One step needs you</source>
        <translation>Un paso requiere su atención</translation>
    </message>
    <message>
        <source>Only if the provider asks for it, as Auth0 does.</source>
        <translation>Solo si el proveedor la pide, como Auth0.</translation>
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
        <translation>Consola de Pangea: AuthN, OAuth Server, Clients; tipo Authorization Code.</translation>
    </message>
    <message>
        <source>Pangea console: AuthN, Overview, “Hosted Login”.</source>
        <translation>Consola de Pangea: AuthN, Overview, «Hosted Login».</translation>
    </message>
    <message>
        <source>People sign in at your Pangea project&apos;s hosted login.</source>
        <translation>Se inicia sesión en el Hosted Login de su proyecto de Pangea.</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI with the provider.</source>
        <translation>Registre exactamente esta dirección como URI de redirección en el proveedor.</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI, in the console: AuthN, OAuth Server, Clients.</source>
        <translation>Registre exactamente esta dirección como URI de redirección, en la consola: AuthN, OAuth Server, Clients.</translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation>Dirección de revocación</translation>
    </message>
    <message>
        <source>Saved. People now sign in at the provider.</source>
        <translation>Guardado. Ahora se inicia sesión en el proveedor.</translation>
    </message>
    <message>
        <source>Saved. You answer here whenever an app wants to connect.</source>
        <translation>Guardado. La respuesta se da aquí cada vez que una aplicación quiera conectarse.</translation>
    </message>
    <message>
        <source>Says who signed in. The introspection address, under Advanced, can do it instead.</source>
        <translation>Indica quién ha iniciado sesión. En su lugar puede hacerlo la dirección de introspección, en Avanzado.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Shown once in the console, when the client is made.</source>
        <translation>Se muestra una sola vez en la consola, al crear el cliente.</translation>
    </message>
    <message>
        <source>Sign in as before?</source>
        <translation>¿Volver al inicio de sesión anterior?</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Taken over: {names}.</source>
        <translation>Importado: {names}.</translation>
    </message>
    <message>
        <source>Takes a login back when the last app is revoked (RFC 7009).</source>
        <translation>Retira un inicio de sesión cuando se revoca la última aplicación (RFC 7009).</translation>
    </message>
    <message>
        <source>Tells whether a login still stands (RFC 7662).</source>
        <translation>Indica si un inicio de sesión sigue siendo válido (RFC 7662).</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The client secret is then removed from: {place}</source>
        <translation>El secreto de cliente se quita entonces de: {place}</translation>
    </message>
    <message>
        <source>The file still holds the secret for everybody to read who can open it.</source>
        <translation>El archivo sigue conteniendo el secreto, y puede leerlo cualquiera que pueda abrirlo.</translation>
    </message>
    <message>
        <source>The last test found something wrong with these settings.</source>
        <translation>La última prueba encontró algún error en estos ajustes.</translation>
    </message>
    <message>
        <source>These settings have not been tested.</source>
        <translation>Estos ajustes no se han probado.</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de tokens</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Userinfo address</source>
        <translation>Dirección de userinfo</translation>
    </message>
    <message>
        <source>What people read on the sign-in page.</source>
        <translation>Lo que se lee en la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>What people read on the sign-in page. Left empty: the provider&apos;s own.</source>
        <translation>Lo que se lee en la página de inicio de sesión. Vacío: lo propio del proveedor.</translation>
    </message>
    <message>
        <source>Where people sign in.</source>
        <translation>Dónde se inicia sesión.</translation>
    </message>
    <message>
        <source>With blanks between them.</source>
        <translation>Separados por espacios.</translation>
    </message>
    <message>
        <source>With blanks between them. Left empty: what the provider gives by itself.</source>
        <translation>Separados por espacios. Vacío: lo que el proveedor da por sí mismo.</translation>
    </message>
    <message>
        <source>You answer in this app whenever another one asks. No account is needed.</source>
        <translation>La respuesta se da en esta aplicación cada vez que otra lo pide. No hace falta ninguna cuenta.</translation>
    </message>
    <message>
        <source>You have changed something since this test</source>
        <translation>Ha habido cambios desde esta prueba</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audiencia</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secreto de cliente</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>ámbitos</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>{file} no se puede leer.</translation>
    </message>
    <message>
        <source>{file} says nothing about {provider}.</source>
        <translation>{file} no dice nada de {provider}.</translation>
    </message>
</context>
<context>
    <name>StartChoices</name>
    <message>
        <source>&amp;Copy callback address</source>
        <translation>&amp;Copiar dirección de retorno</translation>
    </message>
    <message>
        <source>&amp;Memory only, this time</source>
        <translation>Solo en &amp;memoria, esta vez</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Sealed file…</source>
        <translation>&amp;Archivo sellado…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Use port {port}</source>
        <translation>&amp;Usar el puerto {port}</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Or use port {port} from now on: apps that are already connected then need the new address, {address}</source>
        <translation>O use desde ahora el puerto {port}: las aplicaciones ya conectadas necesitan entonces la nueva dirección, {address}</translation>
    </message>
    <message>
        <source>People sign in at {provider}. Before you use port {port}, register exactly this callback address there:</source>
        <translation>Se inicia sesión en {provider}. Antes de usar el puerto {port}, registre allí exactamente esta dirección de retorno:</translation>
    </message>
    <message>
        <source>{hint} Or go on without it: a file sealed with a passphrase asks for that passphrase at every start; in memory only, everything is forgotten when you quit.</source>
        <translation>{hint} O continúe sin él: un archivo sellado con una frase de contraseña la pide en cada inicio; solo en memoria, todo se olvida al salir.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Another copy starts then: {place}. Switched on, this one takes its place.</source>
        <translation>En ese momento se inicia otra copia: {place}. Si se activa, esta ocupa su lugar.</translation>
    </message>
    <message>
        <source>It is switched off in your desktop&apos;s own settings.</source>
        <translation>Está desactivado en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>Questions of apps are always shown, and so is what comes in without asking you.</source>
        <translation>Las preguntas de las aplicaciones se muestran siempre, y también lo que entra sin preguntar.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar al iniciar sesión en el equipo</translation>
    </message>
    <message>
        <source>Tell me when an app has connected</source>
        <translation>Avisar cuando se conecte una aplicación</translation>
    </message>
    <message>
        <source>Without its window: an icon in the tray, where there is one.</source>
        <translation>Sin su ventana: un icono en la bandeja, donde la haya.</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Apps know it as {name}</source>
        <translation>Las aplicaciones la conocen como {name}</translation>
    </message>
    <message>
        <source>As for all apps: {rule}</source>
        <translation>Como para todas las aplicaciones: {rule}</translation>
    </message>
    <message>
        <source>Calls by all apps</source>
        <translation>Llamadas de todas las aplicaciones</translation>
    </message>
    <message>
        <source>Calls by this app</source>
        <translation>Llamadas de esta aplicación</translation>
    </message>
    <message>
        <source>It changed after you approved it, and is refused until you have looked at it.</source>
        <translation>Cambió después de aprobarse y se rechaza hasta que se revise.</translation>
    </message>
    <message>
        <source>It says nothing of itself.</source>
        <translation>No dice nada de sí misma.</translation>
    </message>
    <message>
        <source>Selected tool</source>
        <translation>Herramienta seleccionada</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>Mostrar cambio…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>What the tool says of itself</source>
        <translation>Lo que la herramienta dice de sí misma</translation>
    </message>
</context>
<context>
    <name>ToolsModel</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Changed: refused</source>
        <translation>Cambiada: rechazada</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>What the tool does by the server&apos;s own word; nobody checks it</source>
        <translation>Lo que hace la herramienta según el propio servidor; nadie lo comprueba</translation>
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
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n requests waiting…</source>
        <translation>
            <numerusform>%n petición en espera…</numerusform>
            <numerusform>%n peticiones en espera…</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request waiting…</source>
        <translation>1 petición en espera…</translation>
    </message>
    <message>
        <source>All clients…</source>
        <translation>Todos los clientes…</translation>
    </message>
    <message>
        <source>Connect an app…</source>
        <translation>Conectar una aplicación…</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>Clientes conectados</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Todo está en pausa</translation>
    </message>
    <message>
        <source>No client connected</source>
        <translation>Ningún cliente conectado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>Pausar {name}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Reanudar {name}</translation>
    </message>
    <message>
        <source>Revoke {name}…</source>
        <translation>Revocar {name}…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message numerus="yes">
        <source>Running · %n clients</source>
        <translation>
            <numerusform>En marcha · %n cliente</numerusform>
            <numerusform>En marcha · %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Running · 1 client</source>
        <translation>En marcha · 1 cliente</translation>
    </message>
    <message>
        <source>Running · no client yet</source>
        <translation>En marcha · ningún cliente todavía</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Hay un problema</translation>
    </message>
    <message>
        <source>{name} (paused)</source>
        <translation>{name} (en pausa)</translation>
    </message>
</context>
<context>
    <name>UseDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>For hundreds of tools. The whole list has {tools} now.</source>
        <translation>Para cientos de herramientas. La lista completa tiene ahora {tools}.</translation>
    </message>
    <message>
        <source>For hundreds of tools: a long list fills up what an app can keep in mind.</source>
        <translation>Para cientos de herramientas: una lista larga ocupa todo lo que una aplicación puede tener presente.</translation>
    </message>
    <message>
        <source>Give it two tools, search and call, in place of the whole list</source>
        <translation>Darle dos herramientas, buscar y llamar, en lugar de la lista completa</translation>
    </message>
    <message>
        <source>It counts from the next request on. Calls that run at a server you take away are cancelled.</source>
        <translation>Se aplica a partir de la próxima solicitud. Las llamadas en curso en un servidor que se quite se cancelan.</translation>
    </message>
    <message>
        <source>It counts from the next request on. Calls that run at a server you take away are cancelled. An app that is connected is told that its tools have changed.</source>
        <translation>Se aplica a partir de la próxima solicitud. Las llamadas en curso en un servidor que se quite se cancelan. A las aplicaciones conectadas se les comunica que sus herramientas han cambiado.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Marque al menos uno.</translation>
    </message>
    <message>
        <source>What is switched off, the sign-in does not allow {person}. No app can be allowed it here.</source>
        <translation>Lo que está desactivado, el inicio de sesión no se lo permite a {person}. Aquí no se puede permitir a ninguna aplicación.</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Qué puede usar</translation>
    </message>
    <message>
        <source>What may {name} use?</source>
        <translation>¿Qué puede usar {name}?</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>ninguna herramienta</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Missing right: {right}</source>
        <translation>Falta el permiso: {right}</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Right it takes: {right} · {name} is: {role}</source>
        <translation>Permiso necesario: {right} · {name} tiene: {role}</translation>
    </message>
    <message>
        <source>What it may use…</source>
        <translation>Qué puede usar…</translation>
    </message>
</context>
<context>
    <name>_ReportView</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Access ended: {words}</source>
        <translation>Acceso finalizado: {words}</translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation>Acceso renovado</translation>
    </message>
    <message>
        <source>Access {words}</source>
        <translation>Acceso {words}</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>Una aplicación sin nombre</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Respuesta a una pregunta</translation>
    </message>
    <message>
        <source>App made itself known</source>
        <translation>La aplicación se ha presentado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Change of a rule</source>
        <translation>Cambio de una regla</translation>
    </message>
    <message>
        <source>Change of a server</source>
        <translation>Cambio de un servidor</translation>
    </message>
    <message>
        <source>Change of an app&apos;s settings</source>
        <translation>Cambio de los ajustes de una aplicación</translation>
    </message>
    <message>
        <source>Change of rights</source>
        <translation>Cambio de permisos</translation>
    </message>
    <message>
        <source>Change of the log</source>
        <translation>Cambio del registro</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>End of access</source>
        <translation>Fin del acceso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Program of an app</source>
        <translation>Programa de una aplicación</translation>
    </message>
    <message>
        <source>Prompt fetched</source>
        <translation>Prompt obtenido</translation>
    </message>
    <message>
        <source>Prompt {name}</source>
        <translation>Prompt {name}</translation>
    </message>
    <message>
        <source>Question to you</source>
        <translation>Pregunta para usted</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Request refused: {words}</source>
        <translation>Petición rechazada: {words}</translation>
    </message>
    <message>
        <source>Resource read</source>
        <translation>Recurso leído</translation>
    </message>
    <message>
        <source>Resource {name}</source>
        <translation>Recurso {name}</translation>
    </message>
    <message>
        <source>Rights changed: {words}</source>
        <translation>Permisos cambiados: {words}</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in failed: {words}</source>
        <translation>Error al iniciar sesión: {words}</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>Llamada a una herramienta</translation>
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
        <translation>Se guarda una copia del archivo tal como está ahora; Deshacer lo restaura, byte a byte.</translation>
    </message>
    <message>
        <source>A copy of the file as it is now, secrets included, is kept where only you can read it. Undo puts it back, byte for byte.</source>
        <translation>Se guarda una copia del archivo tal como está ahora, secretos incluidos, donde solo usted puede leerla. Deshacer lo restaura, byte a byte.</translation>
    </message>
    <message>
        <source>All of them are behind the bridge, too. Once they are out of {name}, nothing runs twice, and their secrets are no longer in that file.</source>
        <translation>Todos están también detrás del puente. Una vez quitados de {name}, nada se ejecuta dos veces y sus secretos ya no están en ese archivo.</translation>
    </message>
    <message>
        <source>Behind the bridge already: {servers}.</source>
        <translation>Ya detrás del puente: {servers}.</translation>
    </message>
    <message>
        <source>Behind the bridge their secrets are kept safe, you see what is done with them, and your other apps can use them, too.</source>
        <translation>Detrás del puente, sus secretos están a salvo, se ve lo que se hace con estos servidores y las demás aplicaciones también pueden usarlos.</translation>
    </message>
    <message>
        <source>Bring as another account…</source>
        <translation>Traer como otra cuenta…</translation>
    </message>
    <message>
        <source>Bring it behind the bridge…</source>
        <translation>Traer detrás del puente…</translation>
    </message>
    <message>
        <source>Bring the rest behind the bridge…</source>
        <translation>Traer los demás detrás del puente…</translation>
    </message>
    <message>
        <source>Bring them behind the bridge…</source>
        <translation>Traer detrás del puente…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Cambiado a mano</translation>
    </message>
    <message>
        <source>Connect adds one entry to the settings of {name}: a small program that comes with the bridge and finds it by itself. No address, key or password is in the file.</source>
        <translation>Conectar añade una entrada a los ajustes de {name}: un pequeño programa que viene con el puente y lo encuentra por sí mismo. En el archivo no hay ninguna dirección, clave ni contraseña.</translation>
    </message>
    <message>
        <source>Connect adds one entry to the settings of {name}: the address of the bridge. No key or password is in the file.</source>
        <translation>Conectar añade una entrada a los ajustes de {name}: la dirección del puente. En el archivo no hay ninguna clave ni contraseña.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Everything is paused: resume on Home, and {name} can come in.</source>
        <translation>Todo está en pausa: reanúdelo en Inicio y {name} podrá entrar.</translation>
    </message>
    <message>
        <source>If {name} was open, quit it whole, not only its window, and open it again. Some apps connect only when asked: look for “{entry}” in its list of MCP servers.</source>
        <translation>Si {name} estaba abierta, ciérrela por completo, no solo su ventana, y vuelva a abrirla. Algunas aplicaciones solo se conectan si se les pide: busque «{entry}» en su lista de servidores MCP.</translation>
    </message>
    <message>
        <source>It asks what your servers can do.</source>
        <translation>Pregunta qué pueden hacer sus servidores.</translation>
    </message>
    <message>
        <source>It finds the bridge and says who it is.</source>
        <translation>Encuentra el puente y dice quién es.</translation>
    </message>
    <message>
        <source>It is behind the bridge, too. Once it is out of {name}, nothing runs twice, and its secrets are no longer in that file.</source>
        <translation>También está detrás del puente. Una vez quitado de {name}, nada se ejecuta dos veces y sus secretos ya no están en ese archivo.</translation>
    </message>
    <message>
        <source>It is signed in. Some apps ask for tools only when they need them: start a new chat in {name}.</source>
        <translation>Ha iniciado sesión. Algunas aplicaciones piden las herramientas solo cuando las necesitan: empiece una conversación nueva en {name}.</translation>
    </message>
    <message>
        <source>Its own servers come back: {servers}.</source>
        <translation>Vuelven sus propios servidores: {servers}.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Listed tools</source>
        <translation>Herramientas consultadas</translation>
    </message>
    <message>
        <source>Look for a page in your browser that asks about {name}. If there is none, choose “{entry}” in its list of MCP servers and sign in there.</source>
        <translation>Busque en el navegador una página que pregunte por {name}. Si no la hay, elija «{entry}» en su lista de servidores MCP e inicie sesión allí.</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation>Hay que reiniciarla</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectada</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurada</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Take them out of {name}…</source>
        <translation>Quitarlos de {name}…</translation>
    </message>
    <message>
        <source>Take these {count} out of {name}…</source>
        <translation>Quitar estos {count} de {name}…</translation>
    </message>
    <message>
        <source>Take {server} out of {name}…</source>
        <translation>Quitar {server} de {name}…</translation>
    </message>
    <message>
        <source>The bridge is in the settings of {name}, but {name} has not noticed yet.</source>
        <translation>El puente está en los ajustes de {name}, pero {name} aún no lo ha detectado.</translation>
    </message>
    <message>
        <source>The bridge is taken out of the settings of {name}.</source>
        <translation>El puente se quita de los ajustes de {name}.</translation>
    </message>
    <message>
        <source>The entry for the bridge in the settings of {name} is not as it should be.</source>
        <translation>La entrada del puente en los ajustes de {name} no está como debería.</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be read as they are, so nothing is written there.</source>
        <translation>Los ajustes de {name} no se pueden leer tal como están, por eso no se escribe nada en ellos.</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be written from here. By hand it takes a minute.</source>
        <translation>Los ajustes de {name} no se pueden escribir desde aquí. A mano se tarda un minuto.</translation>
    </message>
    <message>
        <source>The settings of {name} will be again what they were before.</source>
        <translation>Los ajustes de {name} volverán a ser los de antes.</translation>
    </message>
    <message>
        <source>This file was made for the bridge, and will be deleted again.</source>
        <translation>Este archivo se creó para el puente y se borrará de nuevo.</translation>
    </message>
    <message>
        <source>This is all that changes in the settings of {name}. Everything else stays as it is.</source>
        <translation>Esto es todo lo que cambia en los ajustes de {name}. Todo lo demás queda como está.</translation>
    </message>
    <message>
        <source>Undo deletes the file again.</source>
        <translation>Deshacer vuelve a borrar el archivo.</translation>
    </message>
    <message>
        <source>Until {name} has signed in to the bridge, it has none of these servers.</source>
        <translation>Hasta que {name} inicie sesión en el puente, no tiene ninguno de estos servidores.</translation>
    </message>
    <message>
        <source>Waiting for {name}…</source>
        <translation>Esperando a {name}…</translation>
    </message>
    <message>
        <source>You can connect it again at any time.</source>
        <translation>Se puede volver a conectar en cualquier momento.</translation>
    </message>
    <message>
        <source>You let it in: on a page in your browser, and here.</source>
        <translation>Usted la deja entrar: en una página del navegador y aquí.</translation>
    </message>
    <message>
        <source>{name} has no such file yet. It will be made.</source>
        <translation>{name} todavía no tiene ese archivo. Se creará.</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings and is signed in.</source>
        <translation>{name} tiene el puente en sus ajustes y ha iniciado sesión.</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings.</source>
        <translation>{name} tiene el puente en sus ajustes.</translation>
    </message>
    <message>
        <source>{name} starts one server of its own: {servers}.</source>
        <translation>{name} inicia un servidor por su cuenta: {servers}.</translation>
    </message>
    <message>
        <source>{name} starts {count} servers of its own: {servers}.</source>
        <translation>{name} inicia {count} servidores por su cuenta: {servers}.</translation>
    </message>
    <message>
        <source>{name} then opens your browser once, and this window asks you whether to let it in.</source>
        <translation>{name} abre después el navegador una vez, y esta ventana pregunta si se la deja entrar.</translation>
    </message>
    <message>
        <source>{name} was not found on this computer. If it is here all the same, you can go on.</source>
        <translation>No se ha encontrado {name} en este equipo. Si aun así está aquí, se puede continuar.</translation>
    </message>
    <message>
        <source>{servers} and {count} more</source>
        <translation>{servers} y {count} más</translation>
    </message>
    <message>
        <source>{servers} and {last}</source>
        <translation>{servers} y {last}</translation>
    </message>
    <message>
        <source>{servers} go out of the settings of {name}, which reaches them through the bridge from then on.</source>
        <translation>{servers} se quitan de los ajustes de {name}, que a partir de entonces accede a ellos a través del puente.</translation>
    </message>
    <message>
        <source>{servers} goes out of the settings of {name}, which reaches it through the bridge from then on.</source>
        <translation>{servers} se quita de los ajustes de {name}, que a partir de entonces accede a él a través del puente.</translation>
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
Para registrar también un inicio de sesión:
  1. Abra esta dirección en su navegador:
</translation>
    </message>
    <message>
        <source>      if that was you: mcp-auth-bridge accept-program {id}; if not: mcp-auth-bridge revoke {id}</source>
        <translation>      si fue usted: mcp-auth-bridge accept-program {id}; si no: mcp-auth-bridge revoke {id}</translation>
    </message>
    <message>
        <source>     (not shown) </source>
        <translation>     (no se muestra) </translation>
    </message>
    <message>
        <source>     {url}

  2. Sign in, and allow it.</source>
        <translation>     {url}

  2. Inicie sesión y permítalo.</translation>
    </message>
    <message>
        <source>  (in {app})</source>
        <translation>  (en {app})</translation>
    </message>
    <message>
        <source>  3. The browser ends on a page that complains. Copy its address, and paste it here:</source>
        <translation>  3. El navegador acaba en una página que se queja. Copie su dirección y péguela aquí:</translation>
    </message>
    <message>
        <source>  Approve it with: mcp-auth-bridge upstreams accept {upstream} {tool}</source>
        <translation>  Aprobar con: mcp-auth-bridge upstreams accept {upstream} {tool}</translation>
    </message>
    <message>
        <source>  Client ID      {client_id}</source>
        <translation>  ID de cliente       {client_id}</translation>
    </message>
    <message>
        <source>  Client secret  {client_secret}</source>
        <translation>  Secreto de cliente  {client_secret}</translation>
    </message>
    <message>
        <source>  Hosted login   {base}</source>
        <translation>  Hosted Login        {base}</translation>
    </message>
    <message>
        <source>  address  {address}</source>
        <translation>  dirección  {address}</translation>
    </message>
    <message>
        <source>  header   {header}</source>
        <translation>  cabecera   {header}</translation>
    </message>
    <message>
        <source>  in    {folder}</source>
        <translation>  en    {folder}</translation>
    </message>
    <message>
        <source>  with  {name}, kept as a secret</source>
        <translation>  con   {name}, guardado como secreto</translation>
    </message>
    <message>
        <source>  with  {value}</source>
        <translation>  con   {value}</translation>
    </message>
    <message>
        <source> (the sign-in allows {names})</source>
        <translation> (el inicio de sesión permite {names})</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message>
        <source>, may only {names}</source>
        <translation>, solo puede {names}</translation>
    </message>
    <message>
        <source>--output and --no-login go with --live.</source>
        <translation>--output y --no-login van con --live.</translation>
    </message>
    <message>
        <source>--replace writes; --undo takes that back, too.</source>
        <translation>--replace escribe; --undo lo deshace también.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message>
        <source>1 line written to {path}.</source>
        <translation>1 línea escrita en {path}.</translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>1 herramienta</translation>
    </message>
    <message>
        <source>1 tool:</source>
        <translation>1 herramienta:</translation>
    </message>
    <message>
        <source>A file that is exported has an end.</source>
        <translation>Un archivo exportado tiene un final.</translation>
    </message>
    <message>
        <source>A local stand-in for Pangea is running. It is not Pangea, and it forgets everything when it stops.</source>
        <translation>Un sustituto local de Pangea está en marcha. No es Pangea, y lo olvida todo al detenerse.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceptado.</translation>
    </message>
    <message>
        <source>Add a server with: mcp-auth-bridge upstreams add NAME --command … | --url …</source>
        <translation>Añadir un servidor: mcp-auth-bridge upstreams add NAME --command … | --url …</translation>
    </message>
    <message>
        <source>Add a server: a command to start, or an address.</source>
        <translation>Añadir un servidor: un comando que lo inicia o una dirección.</translation>
    </message>
    <message>
        <source>Add it?</source>
        <translation>¿Añadirlo?</translation>
    </message>
    <message>
        <source>Add that address to your AI app; its first connection asks for your approval.</source>
        <translation>Añada esa dirección a su aplicación de IA; su primera conexión pide su aprobación.</translation>
    </message>
    <message>
        <source>Add the servers that another app&apos;s settings name.</source>
        <translation>Añadir los servidores que nombran los ajustes de otra aplicación.</translation>
    </message>
    <message>
        <source>Add these {count} servers?</source>
        <translation>¿Añadir estos {count} servidores?</translation>
    </message>
    <message>
        <source>Add this server?</source>
        <translation>¿Añadir este servidor?</translation>
    </message>
    <message>
        <source>Add {name}?</source>
        <translation>¿Añadir {name}?</translation>
    </message>
    <message>
        <source>Added as {id}. Try it with: mcp-auth-bridge upstreams test {id}</source>
        <translation>Añadido como {id}. Pruébelo con: mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>Added {name} as {id}.</source>
        <translation>{name} añadido como {id}.</translation>
    </message>
    <message>
        <source>Allow?</source>
        <translation>¿Permitir?</translation>
    </message>
    <message>
        <source>Another copy starts when you log in: {program}
Start this one instead with: mcp-auth-bridge autostart on</source>
        <translation>Otra copia se inicia al iniciar sesión: {program}
Para iniciar esta en su lugar: mcp-auth-bridge autostart on</translation>
    </message>
    <message>
        <source>Answer the question that shows this code in the browser.</source>
        <translation>Responder a la pregunta que muestra este código en el navegador.</translation>
    </message>
    <message>
        <source>Answer with:</source>
        <translation>Responda con:</translation>
    </message>
    <message>
        <source>Approve a tool as it is now.</source>
        <translation>Aprobar una herramienta tal como es ahora.</translation>
    </message>
    <message>
        <source>Approved. Apps may use it as it is now.</source>
        <translation>Aprobada. Las aplicaciones pueden usarla tal como es ahora.</translation>
    </message>
    <message>
        <source>Change a server&apos;s settings; what is not named stays as it is.</source>
        <translation>Cambiar los ajustes de un servidor; lo que no se nombra queda como está.</translation>
    </message>
    <message>
        <source>Change it to this?</source>
        <translation>¿Cambiarlo así?</translation>
    </message>
    <message>
        <source>Change what a client may do, from its next request on.</source>
        <translation>Cambiar lo que puede hacer un cliente, desde su próxima petición.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
    <message>
        <source>Changed. Try it with: mcp-auth-bridge upstreams test {id}</source>
        <translation>Cambiado. Pruébelo con: mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>Connect an AI app: write the bridge into its settings, or take it back.</source>
        <translation>Conectar una aplicación de IA: escribir el puente en sus ajustes, o quitarlo.</translation>
    </message>
    <message>
        <source>Connect one with: mcp-auth-bridge connect APP</source>
        <translation>Conecte una con: mcp-auth-bridge connect APP</translation>
    </message>
    <message>
        <source>Cut a client off at once; it may ask again.</source>
        <translation>Cortar a un cliente al instante; puede volver a pedir.</translation>
    </message>
    <message>
        <source>Denied.</source>
        <translation>Denegado.</translation>
    </message>
    <message>
        <source>Disconnect {name}?</source>
        <translation>¿Desconectar {name}?</translation>
    </message>
    <message>
        <source>Done. It holds from the next call on.</source>
        <translation>Hecho. Vale desde la próxima llamada.</translation>
    </message>
    <message>
        <source>Every tool is what was approved.</source>
        <translation>Todas las herramientas son como se aprobaron.</translation>
    </message>
    <message>
        <source>Everything is paused. Resume with: mcp-auth-bridge resume --all</source>
        <translation>Todo está en pausa. Reanude con: mcp-auth-bridge resume --all</translation>
    </message>
    <message>
        <source>From then on, {name} reaches {names} through the bridge.</source>
        <translation>Desde entonces, {name} llega a {names} por el puente.</translation>
    </message>
    <message>
        <source>Give a client two tools, find and call, in place of all of them.</source>
        <translation>Dar a un cliente dos herramientas, buscar y llamar, en lugar de todas.</translation>
    </message>
    <message>
        <source>Headers and sign-in go with --url; variables, folder and --shared with --command.</source>
        <translation>Las cabeceras y el inicio de sesión van con --url; variables, carpeta y --shared con --command.</translation>
    </message>
    <message>
        <source>In Settings → Sign-in choose Pangea AuthN and fill in:</source>
        <translation>En Ajustes → Inicio de sesión elija Pangea AuthN y rellene:</translation>
    </message>
    <message>
        <source>It can be switched on and off: upstreams enable, disable.</source>
        <translation>Se puede activar y desactivar: upstreams enable, disable.</translation>
    </message>
    <message>
        <source>It finds tools by searching now.</source>
        <translation>Ahora encuentra las herramientas buscando.</translation>
    </message>
    <message>
        <source>It gets all its tools in one list now.</source>
        <translation>Ahora recibe todas sus herramientas en una lista.</translation>
    </message>
    <message>
        <source>It has no tools.</source>
        <translation>No tiene herramientas.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It keeps it until you take it back, with: mcp-auth-bridge rights</source>
        <translation>Lo conserva hasta que usted lo retire: mcp-auth-bridge rights</translation>
    </message>
    <message>
        <source>It may only read, as you chose before.</source>
        <translation>Solo puede leer, como eligió antes.</translation>
    </message>
    <message>
        <source>It may only read.</source>
        <translation>Solo puede leer.</translation>
    </message>
    <message>
        <source>It tells of: {names}.</source>
        <translation>Habla de: {names}.</translation>
    </message>
    <message>
        <source>It was registered by {program}.</source>
        <translation>Lo registró {program}.</translation>
    </message>
    <message>
        <source>Its page shows {code}; answer with:</source>
        <translation>Su página muestra {code}; responda con:</translation>
    </message>
    <message>
        <source>Its people are on its sign-in page. It answers to {callback}</source>
        <translation>Sus personas están en su página de inicio de sesión. Responde a {callback}</translation>
    </message>
    <message>
        <source>Let a paused client work again.</source>
        <translation>Dejar que un cliente en pausa vuelva a trabajar.</translation>
    </message>
    <message>
        <source>List a server&apos;s tools, or switch one on or off.</source>
        <translation>Listar las herramientas de un servidor, o activar o desactivar una.</translation>
    </message>
    <message>
        <source>List the AI apps on this computer, and whether they are connected.</source>
        <translation>Listar las aplicaciones de IA de este equipo, y si están conectadas.</translation>
    </message>
    <message>
        <source>List the connected clients.</source>
        <translation>Listar los clientes conectados.</translation>
    </message>
    <message>
        <source>List the personal keys, or add one for a script.</source>
        <translation>Listar las claves personales, o añadir una para un script.</translation>
    </message>
    <message>
        <source>List the servers behind the bridge, or change them.</source>
        <translation>Listar los servidores tras el puente, o cambiarlos.</translation>
    </message>
    <message>
        <source>List the servers.</source>
        <translation>Listar los servidores.</translation>
    </message>
    <message>
        <source>List what was said of tools.</source>
        <translation>Listar lo que se dijo de las herramientas.</translation>
    </message>
    <message>
        <source>Look at its window or its log.</source>
        <translation>Mire su ventana o su registro.</translation>
    </message>
    <message>
        <source>Look for a typing mistake.</source>
        <translation>Busque un error al escribir.</translation>
    </message>
    <message>
        <source>Look for what is wrong and say what to do.</source>
        <translation>Buscar qué está mal y decir qué hacer.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not start when you log in. Change that with: mcp-auth-bridge autostart on</source>
        <translation>MCP Auth Bridge no se inicia al iniciar sesión. Cámbielo con: mcp-auth-bridge autostart on</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not start when you log in: it is switched off in your desktop&apos;s settings.</source>
        <translation>MCP Auth Bridge no se inicia al iniciar sesión: está desactivado en los ajustes de su escritorio.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge has ended.</source>
        <translation>MCP Auth Bridge ha terminado.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is not running. Start it with: mcp-auth-bridge</source>
        <translation>MCP Auth Bridge no está en marcha. Inícielo con: mcp-auth-bridge</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is running (process {pid}): {address}</source>
        <translation>MCP Auth Bridge está en marcha (proceso {pid}): {address}</translation>
    </message>
    <message>
        <source>MCP Auth Bridge serves {address}</source>
        <translation>MCP Auth Bridge atiende en {address}</translation>
    </message>
    <message>
        <source>MCP Auth Bridge starts when you log in ({place}).</source>
        <translation>MCP Auth Bridge se inicia al iniciar sesión ({place}).</translation>
    </message>
    <message>
        <source>MCP Auth Bridge was not running.</source>
        <translation>MCP Auth Bridge no estaba en marcha.</translation>
    </message>
    <message>
        <source>Make a key; it is shown once.</source>
        <translation>Crear una clave; se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Name a file that holds it in {passphrase_variable}.</source>
        <translation>Nombre en {passphrase_variable} un archivo que la contenga.</translation>
    </message>
    <message>
        <source>Name a settings file, - for standard input, or say --from-apps.</source>
        <translation>Nombre un archivo de ajustes, - para la entrada estándar, o --from-apps.</translation>
    </message>
    <message>
        <source>Name one client by its id, or say --all.</source>
        <translation>Nombre un cliente por su ID, o --all.</translation>
    </message>
    <message>
        <source>Name the app: `mcp-auth-bridge apps` lists them.</source>
        <translation>Nombre la aplicación: `mcp-auth-bridge apps` las lista.</translation>
    </message>
    <message>
        <source>No AI app that we know was found on this computer. See all with: mcp-auth-bridge apps --all</source>
        <translation>No se encontró en este equipo ninguna aplicación de IA conocida. Vea todas con: mcp-auth-bridge apps --all</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>No hay ningún cliente conectado.</translation>
    </message>
    <message>
        <source>No. {words}</source>
        <translation>No. {words}</translation>
    </message>
    <message>
        <source>None of them is behind the bridge, so {name} was not changed.</source>
        <translation>Ninguno de ellos está tras el puente, así que {name} no se cambió.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>No se respondió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say --yes to go on without being asked.</source>
        <translation>No se cambió nada. Use --yes para seguir sin preguntas.</translation>
    </message>
    <message>
        <source>Nothing was said of any tool: apps may use what their rights allow.</source>
        <translation>No se dijo nada de ninguna herramienta: las aplicaciones pueden usar lo que permiten sus derechos.</translation>
    </message>
    <message>
        <source>OTHER PROGRAM</source>
        <translation>OTRO PROGRAMA</translation>
    </message>
    <message>
        <source>Or open: {link}</source>
        <translation>O abra: {link}</translation>
    </message>
    <message>
        <source>Or run: {command}</source>
        <translation>O ejecute: {command}</translation>
    </message>
    <message>
        <source>Passphrase of the sealed file: </source>
        <translation>Frase de contraseña del archivo sellado: </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Print a report for somebody who helps, with nothing private in it.</source>
        <translation>Mostrar un informe para quien ayude, sin nada privado.</translation>
    </message>
    <message>
        <source>Print the servers as other apps take them, without the values of secrets.</source>
        <translation>Mostrar los servidores como los toman otras aplicaciones, sin los valores de los secretos.</translation>
    </message>
    <message>
        <source>Refuse a client&apos;s requests until it is resumed.</source>
        <translation>Rechazar las peticiones de un cliente hasta que se reanude.</translation>
    </message>
    <message>
        <source>Remove a server, its secrets, and every permission to use it.</source>
        <translation>Quitar un servidor, sus secretos y todo permiso para usarlo.</translation>
    </message>
    <message>
        <source>Remove {name}, and its secrets?</source>
        <translation>¿Quitar {name} y sus secretos?</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Reanudado.</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Revocado.</translation>
    </message>
    <message>
        <source>Run a local stand-in for an identity provider, to try a company login without an account.</source>
        <translation>Ejecutar un sustituto local de un proveedor de identidad, para probar un inicio de sesión de empresa sin cuenta.</translation>
    </message>
    <message>
        <source>Say --output or --follow, not both.</source>
        <translation>Use --output o --follow, no ambos.</translation>
    </message>
    <message>
        <source>Say for example 30min, 12h, 7d or 2026-11-21.</source>
        <translation>Por ejemplo 30min, 12h, 7d o 2026-11-21.</translation>
    </message>
    <message>
        <source>Say that the other programs which came with a client&apos;s access are fine.</source>
        <translation>Decir que los otros programas que llegaron con el acceso de un cliente están bien.</translation>
    </message>
    <message>
        <source>Say what is to be changed; --help lists what can be.</source>
        <translation>Diga qué hay que cambiar; --help lista lo posible.</translation>
    </message>
    <message>
        <source>Say what may be done with a tool: allow it, ask before each call, or refuse it.</source>
        <translation>Decir qué se puede hacer con una herramienta: permitirla, preguntar antes de cada llamada o rechazarla.</translation>
    </message>
    <message>
        <source>Say whether a client may use a tool, and why.</source>
        <translation>Decir si un cliente puede usar una herramienta, y por qué.</translation>
    </message>
    <message>
        <source>Serve without a desktop, until stopped.</source>
        <translation>Atender sin escritorio, hasta que se detenga.</translation>
    </message>
    <message>
        <source>Servers that are added later don&apos;t join them.</source>
        <translation>Los servidores que se añadan después no se suman.</translation>
    </message>
    <message>
        <source>Servers that are added later join them.</source>
        <translation>Los servidores que se añadan después se suman.</translation>
    </message>
    <message>
        <source>Show or export what happened.</source>
        <translation>Mostrar o exportar lo que ha pasado.</translation>
    </message>
    <message>
        <source>Show the tools that are not what was approved, and are refused.</source>
        <translation>Mostrar las herramientas que no son lo que se aprobó, y se rechazan.</translation>
    </message>
    <message>
        <source>Show whether it runs, and who is connected.</source>
        <translation>Mostrar si está en marcha y quién está conectado.</translation>
    </message>
    <message>
        <source>Show which servers a client may use, or change it from its next request on.</source>
        <translation>Mostrar qué servidores puede usar un cliente, o cambiarlo desde su próxima petición.</translation>
    </message>
    <message>
        <source>Sign in to a server on its own page; the app must be running.</source>
        <translation>Iniciar sesión en un servidor en su propia página; la aplicación debe estar en marcha.</translation>
    </message>
    <message>
        <source>Sign in to {name} on this page:
  {page}</source>
        <translation>Inicie sesión en {name} en esta página:
  {page}</translation>
    </message>
    <message>
        <source>Start a server and list its tools.</source>
        <translation>Iniciar un servidor y listar sus herramientas.</translation>
    </message>
    <message>
        <source>Start it first: it takes the answer of the page.</source>
        <translation>Iníciela primero: recibe la respuesta de la página.</translation>
    </message>
    <message>
        <source>Start the app when you log in, or not.</source>
        <translation>Iniciar la aplicación al iniciar sesión, o no.</translation>
    </message>
    <message>
        <source>Start the app with its tray icon and window (the default).</source>
        <translation>Iniciar la aplicación con su icono y su ventana (lo habitual).</translation>
    </message>
    <message>
        <source>Switch a server off; who may use it stays as it is.</source>
        <translation>Desactivar un servidor; quién puede usarlo queda como está.</translation>
    </message>
    <message>
        <source>Switch a server on.</source>
        <translation>Activar un servidor.</translation>
    </message>
    <message>
        <source>Take it back with: mcp-auth-bridge revoke {grant_id}</source>
        <translation>Retírela con: mcp-auth-bridge revoke {grant_id}</translation>
    </message>
    <message>
        <source>Take {names} out of {app}?</source>
        <translation>¿Quitar {names} de {app}?</translation>
    </message>
    <message>
        <source>The answer goes to {redirect_host}. The page shows {code}.</source>
        <translation>La respuesta va a {redirect_host}. La página muestra {code}.</translation>
    </message>
    <message>
        <source>The app did not answer.</source>
        <translation>La aplicación no respondió.</translation>
    </message>
    <message>
        <source>The app may try again.</source>
        <translation>La aplicación puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>The built-in server has no settings.</source>
        <translation>El servidor integrado no tiene ajustes.</translation>
    </message>
    <message>
        <source>The command can&apos;t be read: {error}.</source>
        <translation>El comando no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>The log tells of no app “{said}”.</source>
        <translation>El registro no habla de ninguna aplicación «{said}».</translation>
    </message>
    <message>
        <source>The log tells of no server “{said}”.</source>
        <translation>El registro no habla de ningún servidor «{said}».</translation>
    </message>
    <message>
        <source>The page in the browser goes on by itself.</source>
        <translation>La página del navegador sigue por sí sola.</translation>
    </message>
    <message>
        <source>The passphrase file can&apos;t be read: {strerror}.</source>
        <translation>El archivo de la frase de contraseña no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <source>The tools of {name} are not known yet. Try: mcp-auth-bridge upstreams test {id}</source>
        <translation>Las herramientas de {name} aún no se conocen. Pruebe: mcp-auth-bridge upstreams test {id}</translation>
    </message>
    <message>
        <source>There are no personal keys. Make one with: mcp-auth-bridge keys add NAME</source>
        <translation>No hay claves personales. Cree una con: mcp-auth-bridge keys add NAME</translation>
    </message>
    <message>
        <source>There is no display here, so the server runs without a window. Stop it with Ctrl+C.</source>
        <translation>Aquí no hay pantalla, así que el servidor funciona sin ventana. Deténgalo con Ctrl+C.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>No hay nada que añadir.</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Send it with every request:</source>
        <translation>Solo se muestra esta vez. Envíela con cada petición:</translation>
    </message>
    <message>
        <source>Until {name} has signed in to the bridge, it has none of these servers.</source>
        <translation>Hasta que {name} inicie sesión en el puente, no tiene ninguno de estos servidores.</translation>
    </message>
    <message>
        <source>Version {version} is out; this is {present}.</source>
        <translation>Ha salido la versión {version}; esta es {present}.</translation>
    </message>
    <message>
        <source>Waiting for your answer (mcp-auth-bridge approve CODE, or with --deny):</source>
        <translation>Esperando su respuesta (mcp-auth-bridge approve CODE, o con --deny):</translation>
    </message>
    <message>
        <source>Waiting for {name} (Ctrl+C leaves; it is connected all the same).</source>
        <translation>Esperando a {name} (Ctrl+C sale; queda conectada igualmente).</translation>
    </message>
    <message>
        <source>Where: {where}</source>
        <translation>Dónde: {where}</translation>
    </message>
    <message>
        <source>Without a login: what tokens look like and what ends them is not in it.</source>
        <translation>Sin inicio de sesión: no incluye cómo son los tokens ni qué los termina.</translation>
    </message>
    <message>
        <source>Written to {file}. Look it over before you hand it on.</source>
        <translation>Escrito en {file}. Revíselo antes de pasarlo a otra persona.</translation>
    </message>
    <message>
        <source>Written to {output}.</source>
        <translation>Escrito en {output}.</translation>
    </message>
    <message>
        <source>Written. Take it back with: mcp-auth-bridge connect {id} --undo</source>
        <translation>Escrito. Deshágalo con: mcp-auth-bridge connect {id} --undo</translation>
    </message>
    <message>
        <source>Yes. {words}</source>
        <translation>Sí. {words}</translation>
    </message>
    <message>
        <source>a header to send</source>
        <translation>una cabecera que enviar</translation>
    </message>
    <message>
        <source>a settings file, or - for standard input</source>
        <translation>un archivo de ajustes, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>add it although the same is there already</source>
        <translation>añadirlo aunque ya esté el mismo</translation>
    </message>
    <message>
        <source>all apps</source>
        <translation>todas las aplicaciones</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>todos los clientes</translation>
    </message>
    <message>
        <source>all servers, also those added later</source>
        <translation>todos los servidores, también los que se añadan después</translation>
    </message>
    <message>
        <source>allow http:// to another computer</source>
        <translation>permitir http:// hacia otro equipo</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opción ambigua: %(option)s puede ser %(matches)s</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>una variable de entorno</translation>
    </message>
    <message>
        <source>an environment variable or a header to leave out</source>
        <translation>una variable de entorno o una cabecera que omitir</translation>
    </message>
    <message>
        <source>answer no</source>
        <translation>responder no</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>behind the bridge as “{upstream}”</source>
        <translation>tras el puente como «{upstream}»</translation>
    </message>
    <message>
        <source>bring its own servers behind the bridge, and take them out of the app</source>
        <translation>llevar sus propios servidores tras el puente y quitarlos de la aplicación</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>call it something else</source>
        <translation>llamarlo de otra forma</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llama</translation>
    </message>
    <message>
        <source>change it although another one is the same then</source>
        <translation>cambiarlo aunque entonces otro sea igual</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>hace cambios</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>don&apos;t ask once more</source>
        <translation>no volver a preguntar</translation>
    </message>
    <message>
        <source>don&apos;t ask, and don&apos;t wait for the app to come</source>
        <translation>no preguntar ni esperar a que llegue la aplicación</translation>
    </message>
    <message>
        <source>end the app that runs</source>
        <translation>terminar la aplicación en marcha</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>se esperaba %s argumento</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>se esperaban %s argumentos</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>se esperaba al menos un argumento</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>se esperaba como mucho un argumento</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se esperaba un argumento</translation>
    </message>
    <message>
        <source>from then on: 30min, 12h, 7d, 2026-11-21 or 2026-11-21T14:00</source>
        <translation>desde entonces: 30min, 12h, 7d, 2026-11-21 o 2026-11-21T14:00</translation>
    </message>
    <message>
        <source>go on with what happens, until Ctrl+C</source>
        <translation>seguir con lo que pase, hasta Ctrl+C</translation>
    </message>
    <message>
        <source>goes before the names of its tools (its id; &apos;&apos; for nothing)</source>
        <translation>va antes de los nombres de sus herramientas (su ID; &apos;&apos; para nada)</translation>
    </message>
    <message>
        <source>how long it is good for (90)</source>
        <translation>cuántos días vale (90)</translation>
    </message>
    <message>
        <source>how many lines (50; all with --since or --output)</source>
        <translation>cuántas líneas (50; todas con --since u --output)</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>argumento explícito ignorado %r</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valor no válido para %(type)s: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>opción no válida: %(value)r (elija entre %(choices)s)</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>no dice qué es</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>just these, as `upstreams` shows them; none that is added later joins them</source>
        <translation>solo estos, como los muestra `upstreams`; ninguno añadido después se suma</translation>
    </message>
    <message>
        <source>let it be used again</source>
        <translation>dejar que se vuelva a usar</translation>
    </message>
    <message>
        <source>let it in, but only to read</source>
        <translation>dejarlo entrar, pero solo para leer</translation>
    </message>
    <message>
        <source>let no app use this tool</source>
        <translation>no dejar que ninguna aplicación use esta herramienta</translation>
    </message>
    <message>
        <source>list ended ones of the last days too</source>
        <translation>listar también los terminados en los últimos días</translation>
    </message>
    <message>
        <source>list those that are not on this computer, too</source>
        <translation>listar también las que no están en este equipo</translation>
    </message>
    <message>
        <source>listed its tools</source>
        <translation>pidió sus herramientas</translation>
    </message>
    <message>
        <source>look at all AI apps on this computer</source>
        <translation>mirar en todas las aplicaciones de IA de este equipo</translation>
    </message>
    <message>
        <source>may delete</source>
        <translation>puede borrar</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>hay que reiniciarla</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none: take back what was said</source>
        <translation>none: retirar lo que se dijo</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>no permitido con el argumento %s</translation>
    </message>
    <message>
        <source>not behind the bridge</source>
        <translation>no está tras el puente</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectada</translation>
    </message>
    <message>
        <source>not found here</source>
        <translation>no encontrada aquí</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on: search; off: all tools in one list</source>
        <translation>on: buscar; off: todas las herramientas en una lista</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>hace falta uno de los argumentos %s</translation>
    </message>
    <message>
        <source>one process for all apps, if it keeps nothing between calls</source>
        <translation>un proceso para todas las aplicaciones, si no guarda nada entre llamadas</translation>
    </message>
    <message>
        <source>only for this client, as `grants` shows it</source>
        <translation>solo para este cliente, como lo muestra `grants`</translation>
    </message>
    <message>
        <source>only lines in which all these words occur</source>
        <translation>solo líneas en las que aparecen todas estas palabras</translation>
    </message>
    <message>
        <source>only of this server</source>
        <translation>solo de este servidor</translation>
    </message>
    <message>
        <source>only these; may be given more than once</source>
        <translation>solo estos; se puede repetir</translation>
    </message>
    <message>
        <source>only this app: its name, its id as `grants` shows it, or parts</source>
        <translation>solo esta aplicación: su nombre, su ID como lo muestra `grants`, o partes</translation>
    </message>
    <message>
        <source>only this server: its id or its name</source>
        <translation>solo este servidor: su ID o su nombre</translation>
    </message>
    <message>
        <source>only what ended so</source>
        <translation>solo lo que acabó así</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>personal key, good until {value}</source>
        <translation>clave personal, válida hasta {value}</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>print CSV, for spreadsheets</source>
        <translation>mostrar CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>mostrar JSON</translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation>mostrar un objeto JSON por línea</translation>
    </message>
    <message>
        <source>print what to paste, and write nothing</source>
        <translation>mostrar lo que hay que pegar, sin escribir nada</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>reader: look only; writer: change things too; admin: everything</source>
        <translation>reader: solo mirar; writer: también cambiar; admin: todo</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>record what your identity provider answers, secrets masked</source>
        <translation>registrar lo que responde su proveedor de identidad, con los secretos ocultos</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrada</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuta</translation>
    </message>
    <message>
        <source>send an access token, which is asked for likewise</source>
        <translation>enviar un token de acceso, que se pide igual</translation>
    </message>
    <message>
        <source>send no access token</source>
        <translation>no enviar ningún token de acceso</translation>
    </message>
    <message>
        <source>serve on this port, this time</source>
        <translation>atender en este puerto, esta vez</translation>
    </message>
    <message>
        <source>serve the stand-in on this port (8100)</source>
        <translation>atender con el sustituto en este puerto (8100)</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostrar la versión y salir</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>iniciar sesión</translation>
    </message>
    <message>
        <source>sign in to it in the browser</source>
        <translation>iniciar sesión en él en el navegador</translation>
    </message>
    <message>
        <source>start without showing the window</source>
        <translation>iniciar sin mostrar la ventana</translation>
    </message>
    <message>
        <source>status: say how it is (the default)</source>
        <translation>status: decir cómo está (lo habitual)</translation>
    </message>
    <message>
        <source>take back what was written</source>
        <translation>deshacer lo escrito</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation>el token de acceso</translation>
    </message>
    <message>
        <source>the client&apos;s id as `grants` shows it, or its beginning</source>
        <translation>el ID del cliente como lo muestra `grants`, o su comienzo</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <source>the server&apos;s id</source>
        <translation>el ID del servidor</translation>
    </message>
    <message>
        <source>the server&apos;s id as `upstreams` shows it, or its name</source>
        <translation>el ID del servidor como lo muestra `upstreams`, o su nombre</translation>
    </message>
    <message>
        <source>the server&apos;s id, or * for all servers</source>
        <translation>el ID del servidor, o * para todos</translation>
    </message>
    <message>
        <source>the short code on the page, for example K7Q3-M2XD</source>
        <translation>el código corto de la página, por ejemplo K7Q3-M2XD</translation>
    </message>
    <message>
        <source>the tool as the server calls it</source>
        <translation>la herramienta como la llama el servidor</translation>
    </message>
    <message>
        <source>the tool as the server calls it, or * for all its tools</source>
        <translation>la herramienta como la llama el servidor, o * para todas las suyas</translation>
    </message>
    <message>
        <source>the tool&apos;s name</source>
        <translation>el nombre de la herramienta</translation>
    </message>
    <message>
        <source>token of {issuer}</source>
        <translation>token de {issuer}</translation>
    </message>
    <message>
        <source>tools not known yet</source>
        <translation>herramientas aún no conocidas</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>what it may do (admin: everything)</source>
        <translation>lo que puede hacer (admin: todo)</translation>
    </message>
    <message>
        <source>what starts it, in one text: --command &apos;npx -y some-server&apos;</source>
        <translation>lo que lo inicia, en un texto: --command &apos;npx -y some-server&apos;</translation>
    </message>
    <message>
        <source>what will use it, for example “nightly backup”</source>
        <translation>lo que la usará, por ejemplo «copia nocturna»</translation>
    </message>
    <message>
        <source>what you call it, for example GitHub</source>
        <translation>cómo lo llama, por ejemplo GitHub</translation>
    </message>
    <message>
        <source>where it is: https://…</source>
        <translation>dónde está: https://…</translation>
    </message>
    <message>
        <source>where the command runs (your home)</source>
        <translation>dónde se ejecuta el comando (su carpeta personal)</translation>
    </message>
    <message>
        <source>which app, as `apps` names it; without it they are listed</source>
        <translation>qué aplicación, como la nombra `apps`; sin ella se listan</translation>
    </message>
    <message>
        <source>which provider</source>
        <translation>qué proveedor</translation>
    </message>
    <message>
        <source>with --live: ask only what needs no login</source>
        <translation>con --live: preguntar solo lo que no necesita inicio de sesión</translation>
    </message>
    <message>
        <source>with --live: write the record to this file, too</source>
        <translation>con --live: escribir el registro también en este archivo</translation>
    </message>
    <message>
        <source>write it to this file instead</source>
        <translation>escribirlo en este archivo en su lugar</translation>
    </message>
    <message>
        <source>write more to the log</source>
        <translation>escribir más en el registro</translation>
    </message>
    <message>
        <source>write to this file, newest first; .csv means CSV, else JSON</source>
        <translation>escribir en este archivo, lo más nuevo primero; .csv significa CSV, si no JSON</translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>s si sí</translation>
    </message>
    <message>
        <source>{client_name} may use:</source>
        <translation>{client_name} puede usar:</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} llamadas</translation>
    </message>
    <message>
        <source>{count} connected:</source>
        <translation>{count} conectados:</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>hace {count} d</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>hace {count} h</translation>
    </message>
    <message>
        <source>{count} lines written to {path}.</source>
        <translation>{count} líneas escritas en {path}.</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>hace {count} min</translation>
    </message>
    <message>
        <source>{count} tools</source>
        <translation>{count} herramientas</translation>
    </message>
    <message>
        <source>{count} tools:</source>
        <translation>{count} herramientas:</translation>
    </message>
    <message>
        <source>{key} has no value. Nothing was changed.</source>
        <translation>{key} no tiene valor. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} (the name is not verified)</source>
        <translation>{name} (nombre no verificado)</translation>
    </message>
    <message>
        <source>{name} (verified by {host})</source>
        <translation>{name} (verificado por {host})</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written to from here. Do it by hand:</source>
        <translation>No se puede escribir en {name} desde aquí. Hágalo a mano:</translation>
    </message>
    <message>
        <source>{name} did not come yet. {said}</source>
        <translation>{name} aún no ha llegado. {said}</translation>
    </message>
    <message>
        <source>{name} gets back: {names}</source>
        <translation>{name} recupera: {names}</translation>
    </message>
    <message>
        <source>{name} has no servers of its own.</source>
        <translation>{name} no tiene servidores propios.</translation>
    </message>
    <message>
        <source>{name} has the bridge in its settings already: {path}</source>
        <translation>{name} ya tiene el puente en sus ajustes: {path}</translation>
    </message>
    <message>
        <source>{name} is disconnected. What it may do stays until you revoke it: mcp-auth-bridge grants</source>
        <translation>{name} está desconectada. Lo que puede hacer sigue hasta que lo revoque: mcp-auth-bridge grants</translation>
    </message>
    <message>
        <source>{name} is not connected, so there is nothing to take back.</source>
        <translation>{name} no está conectada, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>{name} is off.</source>
        <translation>{name} está activado.</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>{name} está desactivado.</translation>
    </message>
    <message>
        <source>{name} starts one server of its own:</source>
        <translation>{name} inicia un servidor propio:</translation>
    </message>
    <message>
        <source>{name} starts {count} servers of its own:</source>
        <translation>{name} inicia {count} servidores propios:</translation>
    </message>
    <message>
        <source>{name} stays in {app}.</source>
        <translation>{name} se queda en {app}.</translation>
    </message>
    <message>
        <source>{name} wants to use: {names}</source>
        <translation>{name} quiere usar: {names}</translation>
    </message>
    <message>
        <source>{name} was left out: it needs {names}. Add it with `upstreams add`.</source>
        <translation>{name} se omitió: necesita {names}. Añádalo con `upstreams add`.</translation>
    </message>
    <message>
        <source>{name} was left out: {why}</source>
        <translation>{name} se omitió: {why}</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} se ha quitado.</translation>
    </message>
    <message>
        <source>{name} works: {server} (MCP {version}).</source>
        <translation>{name} funciona: {server} (MCP {version}).</translation>
    </message>
    <message>
        <source>{name}, last seen {when}</source>
        <translation>{name}, visto por última vez {when}</translation>
    </message>
    <message>
        <source>{option} takes {form}.</source>
        <translation>{option} toma {form}.</translation>
    </message>
    <message>
        <source>{passphrase_variable} names {named}.</source>
        <translation>{passphrase_variable} nombra {named}.</translation>
    </message>
    <message>
        <source>{path} would be changed:</source>
        <translation>{path} se cambiaría:</translation>
    </message>
    <message>
        <source>{path} would be made:</source>
        <translation>{path} se crearía:</translation>
    </message>
    <message>
        <source>{path} would be removed:</source>
        <translation>{path} se borraría:</translation>
    </message>
    <message>
        <source>{question} [y/N] </source>
        <translation>{question} [s/N] </translation>
    </message>
    <message>
        <source>“{name}” has no variable or header “{unknown}”.</source>
        <translation>«{name}» no tiene ninguna variable ni cabecera «{unknown}».</translation>
    </message>
    <message>
        <source>“{said}” fits more than one app.</source>
        <translation>«{said}» encaja con más de una aplicación.</translation>
    </message>
    <message>
        <source>“{text}” is no moment that is understood.</source>
        <translation>«{text}» no es un momento que se entienda.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>     the stand-in: {answer}</source>
        <translation>     el sustituto: {answer}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; can&apos;t be the name of a parameter.</source>
        <translation>&quot;{name}&quot; no puede ser el nombre de un parámetro.</translation>
    </message>
    <message>
        <source>1 event waits for Pangea Secure Audit Log.</source>
        <translation>1 evento espera a Pangea Secure Audit Log.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>A client ID is psa_ and 32 lower-case letters or digits from 2 to 7; these are {number}.</source>
        <translation>Un ID de cliente es psa_ y 32 letras minúsculas o cifras del 2 al 7; aquí hay {number}.</translation>
    </message>
    <message>
        <source>A code that leaks could be used by somebody else.</source>
        <translation>Un código que se filtre podría usarlo otra persona.</translation>
    </message>
    <message>
        <source>A code that leaks is then protected by the client secret alone.</source>
        <translation>Un código que se filtre queda entonces protegido solo por el secreto de cliente.</translation>
    </message>
    <message>
        <source>A copy of the file can&apos;t be kept: {strerror}.</source>
        <translation>No se puede guardar una copia del archivo: {strerror}.</translation>
    </message>
    <message>
        <source>A domain looks like this: aws.us.pangea.cloud</source>
        <translation>Un dominio es así: aws.us.pangea.cloud</translation>
    </message>
    <message>
        <source>A header has a character it can&apos;t have.</source>
        <translation>Una cabecera tiene un carácter que no puede tener.</translation>
    </message>
    <message>
        <source>A key can be good for a day to ten years.</source>
        <translation>Una clave puede valer de un día a diez años.</translation>
    </message>
    <message>
        <source>A part of it appears twice.</source>
        <translation>Una parte aparece dos veces.</translation>
    </message>
    <message>
        <source>A profile of your own keeps its servers apart; this is the default profile.</source>
        <translation>Un perfil propio tiene sus servidores aparte; este es el perfil predeterminado.</translation>
    </message>
    <message>
        <source>A secret never belongs in this file.</source>
        <translation>Un secreto nunca va en este archivo.</translation>
    </message>
    <message>
        <source>A settings file was expected there; move it away.</source>
        <translation>Ahí se esperaba un archivo de ajustes; muévala.</translation>
    </message>
    <message>
        <source>A tool of {names} changed after you approved it.</source>
        <translation>Una herramienta de {names} cambió después de que la aprobara.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Activity waits here meanwhile.</source>
        <translation>La actividad espera aquí mientras tanto.</translation>
    </message>
    <message>
        <source>All is sent to Pangea Secure Audit Log.</source>
        <translation>Todo se ha enviado a Pangea Secure Audit Log.</translation>
    </message>
    <message>
        <source>Allow writing to it, or paste the entry yourself.</source>
        <translation>Permita escribir en él, o pegue la entrada usted.</translation>
    </message>
    <message>
        <source>An entry named {entry} leads elsewhere.</source>
        <translation>Una entrada llamada {entry} lleva a otro sitio.</translation>
    </message>
    <message>
        <source>An entry named {entry} stands there already; it is replaced.</source>
        <translation>Ya hay una entrada llamada {entry}; se sustituye.</translation>
    </message>
    <message>
        <source>An environment variable has a character it can&apos;t have.</source>
        <translation>Una variable de entorno tiene un carácter que no puede tener.</translation>
    </message>
    <message>
        <source>An issuer has no question mark in it.</source>
        <translation>Un emisor no lleva signo de interrogación.</translation>
    </message>
    <message>
        <source>Another program came with {name}&apos;s access: {program} and {count} more.</source>
        <translation>Otro programa llegó con el acceso de {name}: {program} y {count} más.</translation>
    </message>
    <message>
        <source>Another program came with {name}&apos;s access: {program}.</source>
        <translation>Otro programa llegó con el acceso de {name}: {program}.</translation>
    </message>
    <message>
        <source>Another program holds the database. Try again in a moment.</source>
        <translation>Otro programa retiene la base de datos. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another program keeps the sealed file {name} busy.</source>
        <translation>Otro programa mantiene ocupado el archivo sellado {name}.</translation>
    </message>
    <message>
        <source>Another window or command of MCP Auth Bridge is changing settings of apps right now.</source>
        <translation>Otra ventana o comando de MCP Auth Bridge está cambiando ahora ajustes de aplicaciones.</translation>
    </message>
    <message>
        <source>Answer the open questions in MCP Auth Bridge first, then try again.</source>
        <translation>Responda primero a las preguntas abiertas en MCP Auth Bridge e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Answer the page in your browser.</source>
        <translation>Responda a la página en su navegador.</translation>
    </message>
    <message>
        <source>Any app that speaks Streamable HTTP and signs in by OAuth can be connected by the address alone.</source>
        <translation>Cualquier aplicación que hable Streamable HTTP e inicie sesión con OAuth se puede conectar solo con la dirección.</translation>
    </message>
    <message>
        <source>Apps must sign in once more. The old file was kept as {name}.</source>
        <translation>Las aplicaciones deben iniciar sesión una vez más. El archivo antiguo se guardó como {name}.</translation>
    </message>
    <message>
        <source>Apps that are connected keep working. Try again in a moment.</source>
        <translation>Las aplicaciones conectadas siguen funcionando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>Pida menos de una vez.</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>Pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>Ask whoever runs it. If it belongs to your organisation, its authority must be known to this computer.</source>
        <translation>Pregunte a quien lo administra. Si es de su organización, este equipo debe conocer su autoridad.</translation>
    </message>
    <message>
        <source>Ask whoever runs it. If it gives out tokens by hand, enter one instead.</source>
        <translation>Pregunte a quien lo administra. Si da tokens a mano, introduzca uno en su lugar.</translation>
    </message>
    <message>
        <source>Ask {app} something, so that it looks for its tools.</source>
        <translation>Pida algo a {app}, para que busque sus herramientas.</translation>
    </message>
    <message>
        <source>Asking about a token</source>
        <translation>Preguntar por un token</translation>
    </message>
    <message>
        <source>Asking who signed in</source>
        <translation>Preguntar quién inició sesión</translation>
    </message>
    <message>
        <source>At most {longest_name} letters.</source>
        <translation>Como mucho {longest_name} letras.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Begin again, and use the newest tab.</source>
        <translation>Empiece de nuevo y use la pestaña más reciente.</translation>
    </message>
    <message>
        <source>Begin again; there are ten minutes for it.</source>
        <translation>Empiece de nuevo; hay diez minutos para ello.</translation>
    </message>
    <message>
        <source>Begin it at the top, for example /home/…</source>
        <translation>Empiece desde arriba, por ejemplo /home/…</translation>
    </message>
    <message>
        <source>Begin with https://.</source>
        <translation>Empiece por https://.</translation>
    </message>
    <message>
        <source>Bring it behind the bridge first.</source>
        <translation>Llévelo primero tras el puente.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Change that one, or say that you want it twice, for example for another account.</source>
        <translation>Cambie ese, o diga que lo quiere dos veces, por ejemplo para otra cuenta.</translation>
    </message>
    <message>
        <source>Check how it is written, or give its full path.</source>
        <translation>Compruebe cómo está escrito, o dé su ruta completa.</translation>
    </message>
    <message>
        <source>Check its address, and that this computer is online.</source>
        <translation>Compruebe su dirección y que este equipo esté en línea.</translation>
    </message>
    <message>
        <source>Check its address.</source>
        <translation>Compruebe su dirección.</translation>
    </message>
    <message>
        <source>Check its address: it often ends in /mcp.</source>
        <translation>Compruebe su dirección: suele acabar en /mcp.</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>Check that file and its permissions.</source>
        <translation>Compruebe ese archivo y sus permisos.</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right.</source>
        <translation>Compruebe que está en marcha y que su dirección es correcta.</translation>
    </message>
    <message>
        <source>Check that it runs, and try again in a moment.</source>
        <translation>Compruebe que está en marcha e inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Check that its address leads to an MCP server (Streamable HTTP), or its command starts one.</source>
        <translation>Compruebe que su dirección lleva a un servidor MCP (Streamable HTTP), o que su comando inicia uno.</translation>
    </message>
    <message>
        <source>Check that this computer&apos;s clock is right, then try again.</source>
        <translation>Compruebe que el reloj de este equipo va bien e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Check the client ID, and register exactly this callback address: {callback}</source>
        <translation>Compruebe el ID de cliente y registre exactamente esta dirección de retorno: {callback}</translation>
    </message>
    <message>
        <source>Check the client in the provider&apos;s console.</source>
        <translation>Compruebe el cliente en la consola del proveedor.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of that folder, then start again.</source>
        <translation>Compruebe el disco y los permisos de esa carpeta, y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Check the disk, the file and its folder.</source>
        <translation>Compruebe el disco, el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>Check the hosted login URL.</source>
        <translation>Compruebe la URL del hosted login.</translation>
    </message>
    <message>
        <source>Check the internet connection, then connect again.</source>
        <translation>Compruebe la conexión a Internet y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Check the issuer address in the sign-in settings.</source>
        <translation>Compruebe la dirección del emisor en los ajustes de inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the permissions of {filename}, then try again.</source>
        <translation>Compruebe los permisos de {filename} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the permissions of {path}, then start again.</source>
        <translation>Compruebe los permisos de {path} y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Compruebe los ajustes de proxy de este equipo.</translation>
    </message>
    <message>
        <source>Check the userinfo or introspection address.</source>
        <translation>Compruebe la dirección userinfo o de introspección.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Elija un día posterior.</translation>
    </message>
    <message>
        <source>Choose a place for secrets…</source>
        <translation>Elegir un lugar para los secretos…</translation>
    </message>
    <message>
        <source>Choose a port above 1023 in the settings.</source>
        <translation>Elija un puerto superior a 1023 en los ajustes.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Elija otro archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder in the settings of this server.</source>
        <translation>Elija otra carpeta en los ajustes de este servidor.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another number of days.</source>
        <translation>Elija otro número de días.</translation>
    </message>
    <message>
        <source>Choose another prefix, so that their tools can be told apart.</source>
        <translation>Elija otro prefijo, para distinguir sus herramientas.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Elija otro valor.</translation>
    </message>
    <message>
        <source>Choose another: {others}.</source>
        <translation>Elija otra: {others}.</translation>
    </message>
    <message>
        <source>Choose at least one server.</source>
        <translation>Elija al menos un servidor.</translation>
    </message>
    <message>
        <source>Choose one in MCP Auth Bridge.</source>
        <translation>Elija uno en MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Choose one in Settings → Sign-in, and save it.</source>
        <translation>Elija uno en Ajustes → Inicio de sesión y guárdelo.</translation>
    </message>
    <message>
        <source>Choose one of at least {shortest_passphrase} characters.</source>
        <translation>Elija una de al menos {shortest_passphrase} caracteres.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Elija uno de: {names}.</translation>
    </message>
    <message>
        <source>Choose “Sign in” in the server&apos;s settings first.</source>
        <translation>Elija primero «Iniciar sesión» en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>ID de cliente y secreto</translation>
    </message>
    <message>
        <source>Client metadata documents are not fetched here.</source>
        <translation>Aquí no se recuperan documentos de metadatos de clientes.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close that program and try again, or choose another port; connected apps then need the new address.</source>
        <translation>Cierre ese programa e inténtelo de nuevo, o elija otro puerto; las aplicaciones conectadas necesitan entonces la nueva dirección.</translation>
    </message>
    <message>
        <source>Close this page.</source>
        <translation>Cierre esta página.</translation>
    </message>
    <message>
        <source>Compare it with the page in your browser; it may have run out.</source>
        <translation>Compárelo con la página de su navegador; puede haber caducado.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Conecte de nuevo.</translation>
    </message>
    <message>
        <source>Connect the app again and sign in with the provider that the server trusts.</source>
        <translation>Conecte de nuevo la aplicación e inicie sesión con el proveedor en el que confía el servidor.</translation>
    </message>
    <message>
        <source>Connected apps keep working for a day. New sign-ins have to wait until it answers again.</source>
        <translation>Las aplicaciones conectadas siguen funcionando un día. Los nuevos inicios de sesión deben esperar a que vuelva a responder.</translation>
    </message>
    <message>
        <source>Connected apps keep working. Try again in a moment.</source>
        <translation>Las aplicaciones conectadas siguen funcionando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Connected apps keep working. Try again later.</source>
        <translation>Las aplicaciones conectadas siguen funcionando. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Copy the issuer from the provider&apos;s own page, to the letter (a final slash counts).</source>
        <translation>Copie el emisor de la página del proveedor, letra por letra (la barra final cuenta).</translation>
    </message>
    <message>
        <source>Copy the issuer from the server&apos;s own page, to the letter (a final slash counts).</source>
        <translation>Copie el emisor de la página del servidor, letra por letra (la barra final cuenta).</translation>
    </message>
    <message>
        <source>Copy what is shown instead.</source>
        <translation>Copie en su lugar lo que se muestra.</translation>
    </message>
    <message>
        <source>Copy what is shown, and paste it there yourself.</source>
        <translation>Copie lo que se muestra y péguelo allí usted.</translation>
    </message>
    <message>
        <source>Copy what is shown, and paste it there.</source>
        <translation>Copie lo que se muestra y péguelo allí.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Did you mean &quot;{near}&quot;?</source>
        <translation>¿Quiso decir &quot;{near}&quot;?</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>¿Quiso decir «{near}»?</translation>
    </message>
    <message>
        <source>Do so in MCP Auth Bridge.</source>
        <translation>Hágalo en MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Do this in the window of the app, or choose another place for secrets in its settings.</source>
        <translation>Hágalo en la ventana de la aplicación, o elija otro lugar para los secretos en sus ajustes.</translation>
    </message>
    <message>
        <source>End it where it was started, with Ctrl+C.</source>
        <translation>Termínelo donde se inició, con Ctrl+C.</translation>
    </message>
    <message>
        <source>Enter it again in the settings of this server.</source>
        <translation>Introdúzcalo de nuevo en los ajustes de este servidor.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>Enter the client ID that belongs to it.</source>
        <translation>Introduzca el ID de cliente que le corresponde.</translation>
    </message>
    <message>
        <source>Enter the token or header again.</source>
        <translation>Introduzca de nuevo el token o la cabecera.</translation>
    </message>
    <message>
        <source>Fill in its addresses by hand.</source>
        <translation>Rellene sus direcciones a mano.</translation>
    </message>
    <message>
        <source>Fill in the userinfo or the introspection address in the sign-in settings.</source>
        <translation>Rellene la dirección userinfo o de introspección en los ajustes de inicio de sesión.</translation>
    </message>
    <message>
        <source>Fill in this or the introspection address; one of them says who signed in.</source>
        <translation>Rellene esto o la dirección de introspección; una de ellas dice quién inició sesión.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>For port {port}, first register this callback address with {provider}: {callback}</source>
        <translation>Para el puerto {port}, registre primero esta dirección de retorno en {provider}: {callback}</translation>
    </message>
    <message>
        <source>Give each scope its own quotation marks.</source>
        <translation>Ponga cada scope entre sus propias comillas.</translation>
    </message>
    <message>
        <source>Give its value, or leave it out.</source>
        <translation>Dé su valor, u omítalo.</translation>
    </message>
    <message>
        <source>Give the address of the server behind it.</source>
        <translation>Dé la dirección del servidor que hay detrás.</translation>
    </message>
    <message>
        <source>Give the passphrase, or choose another place in config.toml.</source>
        <translation>Dé la frase de contraseña, o elija otro lugar en config.toml.</translation>
    </message>
    <message>
        <source>Give the passphrase.</source>
        <translation>Dé la frase de contraseña.</translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>Dé un nombre al proveedor.</translation>
    </message>
    <message>
        <source>Have your provider give out tokens for this server&apos;s address, or choose another sign-in for it.</source>
        <translation>Haga que su proveedor dé tokens para la dirección de este servidor, o elija otro inicio de sesión para él.</translation>
    </message>
    <message>
        <source>Here belongs {wanted}.</source>
        <translation>Aquí va: {wanted}.</translation>
    </message>
    <message>
        <source>Home says what to do.</source>
        <translation>Inicio dice qué hacer.</translation>
    </message>
    <message>
        <source>Hosted login URL</source>
        <translation>URL del hosted login</translation>
    </message>
    <message>
        <source>How the client proves itself</source>
        <translation>Cómo se identifica el cliente</translation>
    </message>
    <message>
        <source>If it has a page for developers, register {our_name} there with the callback address {redirect_uri}, and enter the client ID here.</source>
        <translation>Si tiene una página para desarrolladores, registre allí {our_name} con la dirección de retorno {redirect_uri} e introduzca aquí el ID de cliente.</translation>
    </message>
    <message>
        <source>If it only needs longer, give it more time in its settings.</source>
        <translation>Si solo necesita más tiempo, déselo en sus ajustes.</translation>
    </message>
    <message>
        <source>If that was you, say so under Clients. If not, revoke the access there; the app can ask for it again.</source>
        <translation>Si fue usted, dígalo en Clientes. Si no, revoque allí el acceso; la aplicación puede volver a pedirlo.</translation>
    </message>
    <message>
        <source>If the app still wants to connect, it will ask again.</source>
        <translation>Si la aplicación aún quiere conectarse, volverá a preguntar.</translation>
    </message>
    <message>
        <source>If this goes on, check its addresses in the sign-in settings.</source>
        <translation>Si esto sigue, compruebe sus direcciones en los ajustes de inicio de sesión.</translation>
    </message>
    <message>
        <source>If you trust it, change its address to {target}</source>
        <translation>Si confía en él, cambie su dirección a {target}</translation>
    </message>
    <message>
        <source>In Antigravity, choose Refresh in Manage MCP Servers, or restart it.</source>
        <translation>En Antigravity, elija Refresh en Manage MCP Servers, o reinícielo.</translation>
    </message>
    <message>
        <source>In Cline, open MCP Servers and choose Authenticate beside mcp-auth-bridge.</source>
        <translation>En Cline, abra MCP Servers y elija Authenticate junto a mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In Copilot CLI, type: /mcp auth mcp-auth-bridge</source>
        <translation>En Copilot CLI, escriba: /mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>In Cursor, open Settings → Tools &amp; MCP and choose Connect beside mcp-auth-bridge.</source>
        <translation>En Cursor, abra Settings → Tools &amp; MCP y elija Connect junto a mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In Droid, type /mcp, choose mcp-auth-bridge and authenticate.</source>
        <translation>En Droid, escriba /mcp, elija mcp-auth-bridge y autentíquese.</translation>
    </message>
    <message>
        <source>In Gemini CLI, type: /mcp auth mcp-auth-bridge</source>
        <translation>En Gemini CLI, escriba: /mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>In Kiro, choose Authenticate beside mcp-auth-bridge in the list of MCP servers.</source>
        <translation>En Kiro, elija Authenticate junto a mcp-auth-bridge en la lista de servidores MCP.</translation>
    </message>
    <message>
        <source>In LM Studio, switch mcp-auth-bridge on in the Program tab.</source>
        <translation>En LM Studio, active mcp-auth-bridge en la pestaña Program.</translation>
    </message>
    <message>
        <source>In Qwen Code, type /mcp, choose mcp-auth-bridge and then Authenticate.</source>
        <translation>En Qwen Code, escriba /mcp, elija mcp-auth-bridge y luego Authenticate.</translation>
    </message>
    <message>
        <source>In VS Code Insiders, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>En VS Code Insiders, ejecute el comando «MCP: List Servers», elija mcp-auth-bridge e inícielo.</translation>
    </message>
    <message>
        <source>In VS Code, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>En VS Code, ejecute el comando «MCP: List Servers», elija mcp-auth-bridge e inícielo.</translation>
    </message>
    <message>
        <source>In VSCodium, run the command “MCP: List Servers”, choose mcp-auth-bridge and start it.</source>
        <translation>En VSCodium, ejecute el comando «MCP: List Servers», elija mcp-auth-bridge e inícielo.</translation>
    </message>
    <message>
        <source>In Visual Studio, open the tools of the Copilot chat and choose Authenticate beside mcp-auth-bridge.</source>
        <translation>En Visual Studio, abra las herramientas del chat de Copilot y elija Authenticate junto a mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In Warp, open Settings → MCP servers and start mcp-auth-bridge.</source>
        <translation>En Warp, abra Settings → MCP servers e inicie mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In Windsurf, choose Refresh above the list of MCP servers, or restart it.</source>
        <translation>En Windsurf, elija Refresh sobre la lista de servidores MCP, o reinícielo.</translation>
    </message>
    <message>
        <source>In Zed, open the settings of the Agent panel and sign in beside mcp-auth-bridge.</source>
        <translation>En Zed, abra los ajustes del panel Agent e inicie sesión junto a mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>In the Pangea console: AuthN, OAuth Server, Clients.</source>
        <translation>En la consola de Pangea: AuthN, OAuth Server, Clients.</translation>
    </message>
    <message>
        <source>In the console the token must be for Secure Audit Log. A project with several logs needs the config ID, too.</source>
        <translation>En la consola, el token debe ser para Secure Audit Log. Un proyecto con varios registros necesita además el config ID.</translation>
    </message>
    <message>
        <source>In the console the token must be for Vault, and allowed to store, read, list and delete secrets.</source>
        <translation>En la consola, el token debe ser para Vault y poder guardar, leer, listar y borrar secretos.</translation>
    </message>
    <message>
        <source>Install .NET from dotnet.microsoft.com, then try again.</source>
        <translation>Instale .NET desde dotnet.microsoft.com e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install Bun from bun.sh, then try again.</source>
        <translation>Instale Bun desde bun.sh e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install Deno from deno.com, then try again.</source>
        <translation>Instale Deno desde deno.com e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install Docker and start it, then try again.</source>
        <translation>Instale Docker, inícielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install MCP Auth Bridge in a folder with a shorter name than {command}.</source>
        <translation>Instale MCP Auth Bridge en una carpeta con un nombre más corto que {command}.</translation>
    </message>
    <message>
        <source>Install Node.js from nodejs.org, then try again.</source>
        <translation>Instale Node.js desde nodejs.org e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install Podman, then try again.</source>
        <translation>Instale Podman e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install Python from python.org, or write “python3”.</source>
        <translation>Instale Python desde python.org, o escriba «python3».</translation>
    </message>
    <message>
        <source>Install Python from python.org, then try again.</source>
        <translation>Instale Python desde python.org e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install a Java runtime, then try again.</source>
        <translation>Instale un entorno de Java e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install and start GNOME Keyring or KDE Wallet, then try again.</source>
        <translation>Instale e inicie GNOME Keyring o KDE Wallet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install pipx from pipx.pypa.io, then try again.</source>
        <translation>Instale pipx desde pipx.pypa.io e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install that version again, or move {name} away to start afresh.</source>
        <translation>Instale de nuevo esa versión, o mueva {name} para empezar de cero.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>Install uv from docs.astral.sh/uv, then try again.</source>
        <translation>Instale uv desde docs.astral.sh/uv e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Is it started?</source>
        <translation>¿Está iniciado?</translation>
    </message>
    <message>
        <source>Is switched off in the app, so it is added switched off.</source>
        <translation>Está desactivado en la aplicación, así que se añade desactivado.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>It answered {status} to the introduction.</source>
        <translation>Respondió {status} a la presentación.</translation>
    </message>
    <message>
        <source>It asks for: {names}.</source>
        <translation>Pide: {names}.</translation>
    </message>
    <message>
        <source>It begins with https://, for example https://example.com/mcp.</source>
        <translation>Empieza por https://, por ejemplo https://example.com/mcp.</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>Empieza por https://.</translation>
    </message>
    <message>
        <source>It begins with pts_.</source>
        <translation>Empieza por pts_.</translation>
    </message>
    <message>
        <source>It can be tried again in {seconds} seconds.</source>
        <translation>Se puede volver a intentar en {seconds} segundos.</translation>
    </message>
    <message>
        <source>It can still be disconnected; the file is then not restored to the letter.</source>
        <translation>Aún se puede desconectar; el archivo no se restaura entonces letra por letra.</translation>
    </message>
    <message>
        <source>It does not accept your login. Sign in again, or ask whoever runs it for access.</source>
        <translation>No acepta su inicio de sesión. Inicie sesión de nuevo, o pida acceso a quien lo administra.</translation>
    </message>
    <message>
        <source>It does not know this app. Start again; if a client ID was entered by hand, check it.</source>
        <translation>No conoce esta aplicación. Empiece de nuevo; si se introdujo a mano un ID de cliente, compruébelo.</translation>
    </message>
    <message>
        <source>It does not work there.</source>
        <translation>Allí no funciona.</translation>
    </message>
    <message>
        <source>It does not work there: {words}</source>
        <translation>Allí no funciona: {words}</translation>
    </message>
    <message>
        <source>It is connected as “{entry}”.</source>
        <translation>Está conectada como «{entry}».</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Falta.</translation>
    </message>
    <message>
        <source>It is not safe to sign in to “{label}”.</source>
        <translation>No es seguro iniciar sesión en «{label}».</translation>
    </message>
    <message>
        <source>It is part of the connection; remove it.</source>
        <translation>Es parte de la conexión; quítela.</translation>
    </message>
    <message>
        <source>It is refused until you have looked at what it says of itself now.</source>
        <translation>Se rechaza hasta que usted vea lo que dice ahora de sí misma.</translation>
    </message>
    <message>
        <source>It is shown your own token of the identity provider, and can use it wherever that token is good. Choose this only for a server of the same organisation.</source>
        <translation>Se le muestra su propio token del proveedor de identidad, y puede usarlo donde ese token sea válido. Elija esto solo para un servidor de la misma organización.</translation>
    </message>
    <message>
        <source>It is switched off in {app}, but on at the bridge.</source>
        <translation>Está desactivado en {app}, pero activado en el puente.</translation>
    </message>
    <message>
        <source>It is switched off there.</source>
        <translation>Allí está desactivado.</translation>
    </message>
    <message>
        <source>It is switched off, and comes to the bridge switched off.</source>
        <translation>Está desactivado, y llega desactivado al puente.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Se intenta de nuevo más tarde.</translation>
    </message>
    <message>
        <source>It is tried again shortly.</source>
        <translation>Se intenta de nuevo en breve.</translation>
    </message>
    <message>
        <source>It is tried again soon.</source>
        <translation>Se intenta de nuevo pronto.</translation>
    </message>
    <message>
        <source>It may have been accepted already.</source>
        <translation>Puede que ya se haya aceptado.</translation>
    </message>
    <message>
        <source>It may have been changed back meanwhile.</source>
        <translation>Puede que entretanto haya vuelto a ser como antes.</translation>
    </message>
    <message>
        <source>It may have been revoked already.</source>
        <translation>Puede que ya se haya revocado.</translation>
    </message>
    <message>
        <source>It may need no sign-in, or a token entered by hand.</source>
        <translation>Puede que no necesite inicio de sesión, o un token introducido a mano.</translation>
    </message>
    <message>
        <source>It must be like https://example.com/mcp, without a name or password in it.</source>
        <translation>Debe ser como https://example.com/mcp, sin nombre ni contraseña.</translation>
    </message>
    <message>
        <source>It must begin with https://, or anybody on the way could read along.</source>
        <translation>Debe empezar por https://, o cualquiera por el camino podría leerlo.</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>Debe empezar por https://.</translation>
    </message>
    <message>
        <source>It must not have a name, a password or a # in it.</source>
        <translation>No debe llevar nombre, contraseña ni #.</translation>
    </message>
    <message>
        <source>It runs with the bridge itself.</source>
        <translation>Funciona con el propio puente.</translation>
    </message>
    <message>
        <source>It says that it is a test.</source>
        <translation>Dice que es una prueba.</translation>
    </message>
    <message>
        <source>It says: {error}.</source>
        <translation>Dice: {error}.</translation>
    </message>
    <message>
        <source>It takes too long to find out where to sign in for “{label}”.</source>
        <translation>Se tarda demasiado en averiguar dónde iniciar sesión para «{label}».</translation>
    </message>
    <message>
        <source>It waits there for you to sign in.</source>
        <translation>Espera allí a que inicie sesión.</translation>
    </message>
    <message>
        <source>It wants to know who comes. Choose how to sign in to it: with a token, or on its own sign-in page.</source>
        <translation>Quiere saber quién viene. Elija cómo iniciar sesión en él: con un token, o en su propia página.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>No se tocó.</translation>
    </message>
    <message>
        <source>It was reached by the older transport “SSE”. The bridge speaks Streamable HTTP; if the server knows only the older one, look for its new address (often ending in /mcp).</source>
        <translation>Se llegaba a él por el transporte antiguo «SSE». El puente habla Streamable HTTP; si el servidor solo conoce el antiguo, busque su nueva dirección (suele acabar en /mcp).</translation>
    </message>
    <message>
        <source>It was read as {kind}. Mend that line, or copy the text again.</source>
        <translation>Se leyó como {kind}. Corrija esa línea, o copie el texto de nuevo.</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>Se quitó entretanto.</translation>
    </message>
    <message>
        <source>Its address begins with http://: anybody on the way can read and change what is said.</source>
        <translation>Su dirección empieza por http://: cualquiera por el camino puede leer y cambiar lo que se dice.</translation>
    </message>
    <message>
        <source>Its address carries a secret, which stays in plain text. Better send it as a secret header.</source>
        <translation>Su dirección lleva un secreto, que queda sin cifrar. Mejor envíelo como cabecera secreta.</translation>
    </message>
    <message>
        <source>Its entry still names a command that is out of date.</source>
        <translation>Su entrada aún nombra un comando obsoleto.</translation>
    </message>
    <message>
        <source>Its entry still names {address}.</source>
        <translation>Su entrada aún nombra {address}.</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>Su registro dice más.</translation>
    </message>
    <message>
        <source>Its secrets can&apos;t be compared: {reason}</source>
        <translation>Sus secretos no se pueden comparar: {reason}</translation>
    </message>
    <message>
        <source>JWTs of {issuer} for {audience} are accepted, beside our own</source>
        <translation>Se aceptan los JWT de {issuer} para {audience}, junto a los nuestros</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Conserve uno de ellos.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omítala.</translation>
    </message>
    <message>
        <source>Leave out the Authorization header, or choose to sign in with headers only.</source>
        <translation>Omita la cabecera Authorization, o elija iniciar sesión solo con cabeceras.</translation>
    </message>
    <message>
        <source>Leave out what comes before the domain: only, for example, aws.us.pangea.cloud</source>
        <translation>Omita lo que va antes del dominio: solo, por ejemplo, aws.us.pangea.cloud</translation>
    </message>
    <message>
        <source>Leave out what follows the address.</source>
        <translation>Omita lo que sigue a la dirección.</translation>
    </message>
    <message>
        <source>Leave out what follows the host name: only {address}</source>
        <translation>Omita lo que sigue al nombre del host: solo {address}</translation>
    </message>
    <message>
        <source>Leave out {well_known}; the issuer is what stands before it.</source>
        <translation>Omita {well_known}; el emisor es lo que va antes.</translation>
    </message>
    <message>
        <source>Like this: {line}</source>
        <translation>Así: {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}.</source>
        <translation>Línea {line}, columna {column}: {reason}.</translation>
    </message>
    <message>
        <source>Look at it on the Servers page.</source>
        <translation>Mírelo en la página Servidores.</translation>
    </message>
    <message>
        <source>Look at it with your system&apos;s password app.</source>
        <translation>Mírelo con la aplicación de contraseñas de su sistema.</translation>
    </message>
    <message>
        <source>Look at the billing page of the Pangea console.</source>
        <translation>Mire la página de facturación de la consola de Pangea.</translation>
    </message>
    <message>
        <source>Look at the change again, then write it.</source>
        <translation>Mire de nuevo el cambio y escríbalo después.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>Mire de nuevo el cambio.</translation>
    </message>
    <message>
        <source>Look at them on the Servers page.</source>
        <translation>Mírelos en la página Servidores.</translation>
    </message>
    <message>
        <source>Look at {path}, or move it away.</source>
        <translation>Mire {path}, o muévalo.</translation>
    </message>
    <message>
        <source>Look for a question from your system on the screen, answer it, and try again. Nothing was lost.</source>
        <translation>Busque en la pantalla una pregunta de su sistema, respóndala e inténtelo de nuevo. No se perdió nada.</translation>
    </message>
    <message>
        <source>Lower ports need administrator rights, and higher ones do not exist.</source>
        <translation>Los puertos inferiores requieren derechos de administrador, y superiores no existen.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge can&apos;t read the client secret. Its window says what to do; then load this page again.</source>
        <translation>MCP Auth Bridge no puede leer el secreto de cliente. Su ventana dice qué hacer; después recargue esta página.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge does not end.</source>
        <translation>MCP Auth Bridge no termina.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is already running on this data.</source>
        <translation>MCP Auth Bridge ya está en marcha con estos datos.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge is not running.</source>
        <translation>MCP Auth Bridge no está en marcha.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge runs already, but does not answer.</source>
        <translation>MCP Auth Bridge ya está en marcha, pero no responde.</translation>
    </message>
    <message>
        <source>MCP Auth Bridge runs, but does not answer.</source>
        <translation>MCP Auth Bridge está en marcha, pero no responde.</translation>
    </message>
    <message>
        <source>Make {name} and its folder writable again.</source>
        <translation>Permita de nuevo escribir en {name} y su carpeta.</translation>
    </message>
    <message>
        <source>Many such servers also have a newer address that ends in /mcp; otherwise update the server.</source>
        <translation>Muchos de estos servidores tienen también una dirección más nueva que acaba en /mcp; si no, actualice el servidor.</translation>
    </message>
    <message>
        <source>Mend that line in {path}. Settings look like this: port = 8000</source>
        <translation>Corrija esa línea en {path}. Los ajustes son así: port = 8000</translation>
    </message>
    <message>
        <source>Mend the file, or look at its permissions.</source>
        <translation>Corrija el archivo, o mire sus permisos.</translation>
    </message>
    <message>
        <source>Mend the file, or paste the entry.</source>
        <translation>Corrija el archivo, o pegue la entrada.</translation>
    </message>
    <message>
        <source>Mend {path}, or move it away.</source>
        <translation>Corrija {path}, o muévalo.</translation>
    </message>
    <message>
        <source>Move it away and start again.</source>
        <translation>Muévalo y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Move it away, or give it back to your user, then start again. Never run this app with sudo.</source>
        <translation>Muévalo, o devuélvalo a su usuario, y vuelva a iniciar. Nunca ejecute esta aplicación con sudo.</translation>
    </message>
    <message>
        <source>Move {path} away, then start again.</source>
        <translation>Mueva {path} y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nombre otro archivo.</translation>
    </message>
    <message>
        <source>Name at least one algorithm.</source>
        <translation>Nombre al menos un algoritmo.</translation>
    </message>
    <message>
        <source>Name it among the settings, too.</source>
        <translation>Nómbrelo también en los ajustes.</translation>
    </message>
    <message>
        <source>Name the settings file of an app.</source>
        <translation>Nombre el archivo de ajustes de una aplicación.</translation>
    </message>
    <message>
        <source>Name what will use it, for example “nightly backup”.</source>
        <translation>Nombre lo que la usará, por ejemplo «copia nocturna».</translation>
    </message>
    <message>
        <source>No keyring answers on this computer.</source>
        <translation>Ningún llavero responde en este equipo.</translation>
    </message>
    <message>
        <source>No open question has this code.</source>
        <translation>Ninguna pregunta abierta tiene este código.</translation>
    </message>
    <message>
        <source>No other program has used this access.</source>
        <translation>Ningún otro programa ha usado este acceso.</translation>
    </message>
    <message>
        <source>No server is switched on for this app.</source>
        <translation>No hay ningún servidor activado para esta aplicación.</translation>
    </message>
    <message>
        <source>No token can be read without.</source>
        <translation>Sin ella no se puede leer ningún token.</translation>
    </message>
    <message>
        <source>No token, secret, name, e-mail address or host of yours is in it.</source>
        <translation>No contiene ningún token, secreto, nombre, correo ni host suyo.</translation>
    </message>
    <message>
        <source>Nobody can sign in without.</source>
        <translation>Sin ella nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Nobody signed in.</source>
        <translation>Nadie inició sesión.</translation>
    </message>
    <message>
        <source>None of the servers answers now.</source>
        <translation>Ninguno de los servidores responde ahora.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later.</source>
        <translation>No se pierde nada; se intenta de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later. If this goes on, check the domain in Settings.</source>
        <translation>No se pierde nada; se intenta de nuevo más tarde. Si esto sigue, compruebe el dominio en Ajustes.</translation>
    </message>
    <message>
        <source>Nothing is signed in to here.</source>
        <translation>Aquí no se inicia sesión en nada.</translation>
    </message>
    <message>
        <source>Nothing says how to ask {name} who signed in.</source>
        <translation>Nada dice cómo preguntar a {name} quién inició sesión.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the permissions of {parent}, then try again.</source>
        <translation>No se cambió nada. Compruebe el disco y los permisos de {parent} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>No se cambió nada. Compruebe el disco.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder, or look at the disk.</source>
        <translation>No se cambió nada. Elija otra carpeta, o mire el disco.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the file, or paste the entry yourself.</source>
        <translation>No se cambió nada. Corrija el archivo, o pegue la entrada usted.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>No se cambió nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <source>Nothing was lost. Check the disk and the permissions of {parent}, then try again.</source>
        <translation>No se perdió nada. Compruebe el disco y los permisos de {parent} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again; if it stays like this, sign out of the computer and in again.</source>
        <translation>No se perdió nada. Inténtelo de nuevo; si sigue así, cierre la sesión del equipo y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>Un evento</translation>
    </message>
    <message>
        <source>One of its arguments looks like a secret. Arguments stay in plain text, and every program on this computer can read them; better give it as a secret environment variable, if the server takes one.</source>
        <translation>Uno de sus argumentos parece un secreto. Los argumentos quedan sin cifrar, y cualquier programa de este equipo puede leerlos; mejor délo como variable de entorno secreta, si el servidor acepta una.</translation>
    </message>
    <message>
        <source>One of these scopes is needed: {names}. Allow one at the sign-in, or ask whoever runs it.</source>
        <translation>Hace falta uno de estos scopes: {names}. Permita uno al iniciar sesión, o pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>Only a client that was revoked can be removed from the list.</source>
        <translation>Solo un cliente revocado se puede quitar de la lista.</translation>
    </message>
    <message>
        <source>Only servers reached by OAuth have one.</source>
        <translation>Solo la tienen los servidores a los que se llega con OAuth.</translation>
    </message>
    <message>
        <source>Only signatures that a public key checks prove anything here.</source>
        <translation>Aquí solo prueban algo las firmas que comprueba una clave pública.</translation>
    </message>
    <message>
        <source>Open audit log settings…</source>
        <translation>Abrir ajustes del registro de auditoría…</translation>
    </message>
    <message>
        <source>Open secrets settings…</source>
        <translation>Abrir ajustes de secretos…</translation>
    </message>
    <message>
        <source>Open sign-in settings…</source>
        <translation>Abrir ajustes de inicio de sesión…</translation>
    </message>
    <message>
        <source>Open token settings…</source>
        <translation>Abrir ajustes de tokens…</translation>
    </message>
    <message>
        <source>Open {path} in a text editor and save it with the encoding UTF-8.</source>
        <translation>Abra {path} en un editor de texto y guárdelo con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>Open {path}, change the setting there, and save.</source>
        <translation>Abra {path}, cambie allí el ajuste y guarde.</translation>
    </message>
    <message>
        <source>Or choose another place in config.toml: secrets = &quot;sealed_file&quot; keeps them in a file sealed with a passphrase, secrets = &quot;memory&quot; forgets them when the app quits.</source>
        <translation>O elija otro lugar en config.toml: secrets = &quot;sealed_file&quot; los guarda en un archivo sellado con una frase de contraseña, secrets = &quot;memory&quot; los olvida cuando la aplicación se cierra.</translation>
    </message>
    <message>
        <source>Other servers are not affected.</source>
        <translation>Los demás servidores no se ven afectados.</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>Pangea Vault does not give back what was stored in it.</source>
        <translation>Pangea Vault no devuelve lo que se guardó en él.</translation>
    </message>
    <message>
        <source>Pangea Vault needs its service token.</source>
        <translation>Pangea Vault necesita su token de servicio.</translation>
    </message>
    <message>
        <source>Paste only the part with the servers.</source>
        <translation>Pegue solo la parte con los servidores.</translation>
    </message>
    <message>
        <source>Paste the part of an app&apos;s settings that names its servers, for example {&quot;mcpServers&quot;: {&quot;files&quot;: {&quot;command&quot;: &quot;npx&quot;, &quot;args&quot;: [&quot;…&quot;]}}}, the command that starts one, or its address.</source>
        <translation>Pegue la parte de los ajustes de una aplicación que nombra sus servidores, por ejemplo {&quot;mcpServers&quot;: {&quot;files&quot;: {&quot;command&quot;: &quot;npx&quot;, &quot;args&quot;: [&quot;…&quot;]}}}, el comando que inicia uno, o su dirección.</translation>
    </message>
    <message>
        <source>Paste the part with the servers.</source>
        <translation>Pegue la parte con los servidores.</translation>
    </message>
    <message>
        <source>Perhaps it has changed. Look for a newer version of this app.</source>
        <translation>Quizá haya cambiado. Busque una versión más nueva de esta aplicación.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port {port} is taken.</source>
        <translation>El puerto {port} está ocupado.</translation>
    </message>
    <message>
        <source>Provider found</source>
        <translation>Proveedor encontrado</translation>
    </message>
    <message>
        <source>Put a plain settings file there.</source>
        <translation>Ponga allí un simple archivo de ajustes.</translation>
    </message>
    <message>
        <source>Put back a copy of {path} from a backup. To begin anew and sign in everywhere again, move it away.</source>
        <translation>Restaure una copia de {path} desde una copia de seguridad. Para empezar de cero e iniciar sesión de nuevo en todas partes, muévalo.</translation>
    </message>
    <message>
        <source>Put it back to {parent}, or start the app again to begin a new one.</source>
        <translation>Devuélvalo a {parent}, o inicie de nuevo la aplicación para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>Put it on one line.</source>
        <translation>Póngalo en una línea.</translation>
    </message>
    <message>
        <source>Put the file back where it points to, or remove the link.</source>
        <translation>Devuelva el archivo adonde apunta el enlace, o quite el enlace.</translation>
    </message>
    <message>
        <source>Put the keyring back from a backup. To begin anew and sign in everywhere again, choose Pangea Vault once more.</source>
        <translation>Restaure el llavero desde una copia de seguridad. Para empezar de cero e iniciar sesión de nuevo en todas partes, elija Pangea Vault otra vez.</translation>
    </message>
    <message>
        <source>Put the real file or folder there, or set {home_variable} to the folder you want to use, then start again.</source>
        <translation>Ponga allí el archivo o la carpeta reales, o asigne a {home_variable} la carpeta que quiera usar, y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Quit and reopen Claude Desktop.</source>
        <translation>Cierre y vuelva a abrir Claude Desktop.</translation>
    </message>
    <message>
        <source>Quit it and start it again; the log says more.</source>
        <translation>Ciérrelo e inícielo de nuevo; el registro dice más.</translation>
    </message>
    <message>
        <source>Quit the app it belongs to, then try again.</source>
        <translation>Cierre la aplicación a la que pertenece e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Quit this app, sign out of the computer and in again.</source>
        <translation>Cierre esta aplicación, cierre la sesión del equipo y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>Read more variables from a file (envFile), which was not looked at.</source>
        <translation>Leía más variables de un archivo (envFile), que no se miró.</translation>
    </message>
    <message>
        <source>Register exactly this address as redirect URI.</source>
        <translation>Registre exactamente esta dirección como URI de redirección.</translation>
    </message>
    <message>
        <source>Register exactly this address with the provider.</source>
        <translation>Registre exactamente esta dirección en el proveedor.</translation>
    </message>
    <message>
        <source>Register {our_name} there with the callback address {redirect_uri}, and enter the client ID here.</source>
        <translation>Registre allí {our_name} con la dirección de retorno {redirect_uri} e introduzca aquí el ID de cliente.</translation>
    </message>
    <message>
        <source>Remove the link, or change what it leads to.</source>
        <translation>Quite el enlace, o cambie adónde lleva.</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>Quite las comillas.</translation>
    </message>
    <message>
        <source>Restart Trae.</source>
        <translation>Reinicie Trae.</translation>
    </message>
    <message>
        <source>Restart the app if it does not notice by itself.</source>
        <translation>Reinicie la aplicación si no lo nota por sí misma.</translation>
    </message>
    <message>
        <source>Restart your JetBrains IDE, or start Junie anew.</source>
        <translation>Reinicie su IDE de JetBrains, o inicie Junie de nuevo.</translation>
    </message>
    <message>
        <source>Restart your JetBrains IDE.</source>
        <translation>Reinicie su IDE de JetBrains.</translation>
    </message>
    <message>
        <source>Revoke it first.</source>
        <translation>Revóquelo primero.</translation>
    </message>
    <message>
        <source>Run: claude mcp login mcp-auth-bridge (or type /mcp in Claude Code).</source>
        <translation>Ejecute: claude mcp login mcp-auth-bridge (o escriba /mcp en Claude Code).</translation>
    </message>
    <message>
        <source>Run: cline mcp, and choose mcp-auth-bridge.</source>
        <translation>Ejecute: cline mcp, y elija mcp-auth-bridge.</translation>
    </message>
    <message>
        <source>Run: codex mcp login mcp-auth-bridge</source>
        <translation>Ejecute: codex mcp login mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Run: kilo mcp auth mcp-auth-bridge</source>
        <translation>Ejecute: kilo mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Run: opencode mcp auth mcp-auth-bridge</source>
        <translation>Ejecute: opencode mcp auth mcp-auth-bridge</translation>
    </message>
    <message>
        <source>S256 is not supported</source>
        <translation>S256 no se admite</translation>
    </message>
    <message>
        <source>Save it as text with the encoding UTF-8.</source>
        <translation>Guárdelo como texto con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8.</source>
        <translation>Guárdelo con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, so a command can&apos;t leave one there.</source>
        <translation>Los secretos se guardan solo en memoria, así que un comando no puede dejar ninguno allí.</translation>
    </message>
    <message>
        <source>Secrets are safe on this computer.</source>
        <translation>Los secretos están seguros en este equipo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings → Audit log has a Test.</source>
        <translation>En Ajustes → Registro de auditoría hay una prueba.</translation>
    </message>
    <message>
        <source>Show changes…</source>
        <translation>Mostrar cambios…</translation>
    </message>
    <message>
        <source>Show change…</source>
        <translation>Mostrar cambio…</translation>
    </message>
    <message>
        <source>Show client…</source>
        <translation>Mostrar cliente…</translation>
    </message>
    <message>
        <source>Show servers…</source>
        <translation>Mostrar servidores…</translation>
    </message>
    <message>
        <source>Show server…</source>
        <translation>Mostrar servidor…</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign in to it again in MCP Auth Bridge.</source>
        <translation>Inicie sesión en él de nuevo en MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Sign in to it, or check its token.</source>
        <translation>Inicie sesión en él, o compruebe su token.</translation>
    </message>
    <message>
        <source>Sign out of MCP Auth Bridge in the app and connect again.</source>
        <translation>Cierre la sesión de MCP Auth Bridge en la aplicación y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>Signing in is not possible yet.</source>
        <translation>Aún no es posible iniciar sesión.</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>Signs in to the server by OAuth, as mcp-remote did.</source>
        <translation>Inicia sesión en el servidor con OAuth, como hacía mcp-remote.</translation>
    </message>
    <message>
        <source>So no app can be allowed it here. Whoever runs {provider} can give that right; then sign in again.</source>
        <translation>Por eso aquí no se puede permitir a ninguna aplicación. Quien administra {provider} puede dar ese derecho; después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Somebody changed the entry after it was written.</source>
        <translation>Alguien cambió la entrada después de escribirse.</translation>
    </message>
    <message>
        <source>Somebody took the entry out of {path}.</source>
        <translation>Alguien quitó la entrada de {path}.</translation>
    </message>
    <message>
        <source>Something else stands where the servers should be.</source>
        <translation>Hay otra cosa donde deberían estar los servidores.</translation>
    </message>
    <message>
        <source>Something went wrong inside MCP Auth Bridge.</source>
        <translation>Algo salió mal dentro de MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Start Amazon Q anew.</source>
        <translation>Inicie Amazon Q de nuevo.</translation>
    </message>
    <message>
        <source>Start Amp anew.</source>
        <translation>Inicie Amp de nuevo.</translation>
    </message>
    <message>
        <source>Start Claude Code anew.</source>
        <translation>Inicie Claude Code de nuevo.</translation>
    </message>
    <message>
        <source>Start Cline anew.</source>
        <translation>Inicie Cline de nuevo.</translation>
    </message>
    <message>
        <source>Start Codex anew.</source>
        <translation>Inicie Codex de nuevo.</translation>
    </message>
    <message>
        <source>Start Copilot CLI anew.</source>
        <translation>Inicie Copilot CLI de nuevo.</translation>
    </message>
    <message>
        <source>Start Crush anew.</source>
        <translation>Inicie Crush de nuevo.</translation>
    </message>
    <message>
        <source>Start Gemini CLI anew.</source>
        <translation>Inicie Gemini CLI de nuevo.</translation>
    </message>
    <message>
        <source>Start Kilo anew.</source>
        <translation>Inicie Kilo de nuevo.</translation>
    </message>
    <message>
        <source>Start Qwen Code anew.</source>
        <translation>Inicie Qwen Code de nuevo.</translation>
    </message>
    <message>
        <source>Start a new session in Goose.</source>
        <translation>Inicie una nueva sesión en Goose.</translation>
    </message>
    <message>
        <source>Start again from the app.</source>
        <translation>Empiece de nuevo desde la aplicación.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: {reason}.</source>
        <translation>No se pudo cambiar el inicio al iniciar sesión: {reason}.</translation>
    </message>
    <message>
        <source>Start it again in MCP Auth Bridge.</source>
        <translation>Empiece de nuevo en MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Start it: mcp-auth-bridge</source>
        <translation>Inícielo: mcp-auth-bridge</translation>
    </message>
    <message>
        <source>Start opencode anew.</source>
        <translation>Inicie opencode de nuevo.</translation>
    </message>
    <message>
        <source>Start the app again and type it.</source>
        <translation>Inicie de nuevo la aplicación y escríbala.</translation>
    </message>
    <message>
        <source>Start the app again.</source>
        <translation>Inicie de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>Start the app once, so that it makes it.</source>
        <translation>Inicie la aplicación una vez, para que la cree.</translation>
    </message>
    <message>
        <source>Start the sign-in again in a moment.</source>
        <translation>Empiece de nuevo el inicio de sesión en un momento.</translation>
    </message>
    <message>
        <source>Start the sign-in again; if this goes on, ask whoever runs the server.</source>
        <translation>Empiece de nuevo el inicio de sesión; si esto sigue, pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Stop MCP Auth Bridge and start it again; it then begins a new one.</source>
        <translation>Detenga MCP Auth Bridge e inícielo de nuevo; entonces empieza una nueva.</translation>
    </message>
    <message>
        <source>Switch it off instead.</source>
        <translation>Desactívelo en su lugar.</translation>
    </message>
    <message>
        <source>Switch it off only if signing in fails with it.</source>
        <translation>Desactívelo solo si el inicio de sesión falla con él.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Actívelo primero.</translation>
    </message>
    <message>
        <source>Switch it on in MCP Auth Bridge.</source>
        <translation>Actívelo en MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>Switch it on, and connect an app to it.</source>
        <translation>Actívelo y conecte una aplicación con él.</translation>
    </message>
    <message>
        <source>TOML has no word for nothing</source>
        <translation>TOML no tiene palabra para nada</translation>
    </message>
    <message>
        <source>Take one of the two out of the file first.</source>
        <translation>Saque primero uno de los dos del archivo.</translation>
    </message>
    <message>
        <source>Take that out. A password or token goes into a secret header.</source>
        <translation>Quítelo. Una contraseña o un token va en una cabecera secreta.</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in.</source>
        <translation>Esa dirección es de otro inicio de sesión.</translation>
    </message>
    <message>
        <source>That is half a minute to one hour.</source>
        <translation>Eso va de medio minuto a una hora.</translation>
    </message>
    <message>
        <source>That is nothing to five minutes.</source>
        <translation>Eso va de nada a cinco minutos.</translation>
    </message>
    <message>
        <source>That is one day to ten years.</source>
        <translation>Eso va de un día a diez años.</translation>
    </message>
    <message>
        <source>That is one second to ten minutes.</source>
        <translation>Eso va de un segundo a diez minutos.</translation>
    </message>
    <message>
        <source>That is ten minutes to one day.</source>
        <translation>Eso va de diez minutos a un día.</translation>
    </message>
    <message>
        <source>That passphrase is too short.</source>
        <translation>Esa frase de contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>El token de acceso</translation>
    </message>
    <message>
        <source>The account may be disabled; ask whoever runs it.</source>
        <translation>La cuenta puede estar desactivada; pregunte a quien la administra.</translation>
    </message>
    <message>
        <source>The address has a name, a password or a # in it.</source>
        <translation>La dirección lleva un nombre, una contraseña o un #.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <source>The address of the provider is not usable.</source>
        <translation>La dirección del proveedor no sirve.</translation>
    </message>
    <message>
        <source>The address of this server can&apos;t be used.</source>
        <translation>La dirección de este servidor no se puede usar.</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in.</source>
        <translation>La respuesta es de otro inicio de sesión.</translation>
    </message>
    <message>
        <source>The answer came from another identity provider.</source>
        <translation>La respuesta vino de otro proveedor de identidad.</translation>
    </message>
    <message>
        <source>The answer of {name} can&apos;t be trusted: {reason}.</source>
        <translation>No se puede confiar en la respuesta de {name}: {reason}.</translation>
    </message>
    <message>
        <source>The answer of “{label}” is longer than {size}, and was broken off.</source>
        <translation>La respuesta de «{label}» supera {size} y se interrumpió.</translation>
    </message>
    <message>
        <source>The app asked for its answer at an address it did not register.</source>
        <translation>La aplicación pidió su respuesta en una dirección que no registró.</translation>
    </message>
    <message>
        <source>The app let only some of its tools be used; choose them again here.</source>
        <translation>La aplicación solo dejaba usar algunas de sus herramientas; elíjalas de nuevo aquí.</translation>
    </message>
    <message>
        <source>The app proves itself in a way that is not supported here (a signed assertion).</source>
        <translation>La aplicación se identifica de una forma que aquí no se admite (una aserción firmada).</translation>
    </message>
    <message>
        <source>The app sent a request that can&apos;t be right.</source>
        <translation>La aplicación envió una petición que no puede ser correcta.</translation>
    </message>
    <message>
        <source>The app&apos;s metadata document can&apos;t be fetched.</source>
        <translation>El documento de metadatos de la aplicación no se puede recuperar.</translation>
    </message>
    <message>
        <source>The app&apos;s metadata document has no usable redirect URI.</source>
        <translation>El documento de metadatos de la aplicación no tiene un URI de redirección que sirva.</translation>
    </message>
    <message>
        <source>The app&apos;s settings, where it lists its MCP servers</source>
        <translation>Los ajustes de la aplicación, donde lista sus servidores MCP</translation>
    </message>
    <message>
        <source>The audience is missing. Without it, tokens meant for any other server would do.</source>
        <translation>Falta la audiencia. Sin ella valdrían tokens destinados a cualquier otro servidor.</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: it has neither a command nor an address.</source>
        <translation>El puente no puede ejecutarlo: no tiene comando ni dirección.</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: it is this bridge itself.</source>
        <translation>El puente no puede ejecutarlo: es este mismo puente.</translation>
    </message>
    <message>
        <source>The bridge can&apos;t run it: {reason}</source>
        <translation>El puente no puede ejecutarlo: {reason}</translation>
    </message>
    <message>
        <source>The bridge has it as “{kept}”, but with another {names}.</source>
        <translation>El puente lo tiene como «{kept}», pero allí es distinto: {names}.</translation>
    </message>
    <message>
        <source>The bridge has it as “{kept}”.</source>
        <translation>El puente lo tiene como «{kept}».</translation>
    </message>
    <message>
        <source>The bridge is there already, as “{entry}”; it would be there twice.</source>
        <translation>El puente ya está ahí, como «{entry}»; estaría dos veces.</translation>
    </message>
    <message>
        <source>The bridge sets the header {name} itself.</source>
        <translation>El propio puente pone la cabecera {name}.</translation>
    </message>
    <message>
        <source>The built-in server can&apos;t be removed.</source>
        <translation>El servidor integrado no se puede quitar.</translation>
    </message>
    <message>
        <source>The callback address is not registered with the provider; the sign-in settings show it.</source>
        <translation>La dirección de retorno no está registrada en el proveedor; los ajustes de inicio de sesión la muestran.</translation>
    </message>
    <message>
        <source>The client ID (psa_…) or the client secret (pck_…) in the sign-in settings is wrong, or the secret has run out: Pangea&apos;s last a year at most.</source>
        <translation>El ID de cliente (psa_…) o el secreto de cliente (pck_…) de los ajustes de inicio de sesión está mal, o el secreto ha caducado: los de Pangea duran un año como mucho.</translation>
    </message>
    <message>
        <source>The client ID is missing; it begins with psa_.</source>
        <translation>Falta el ID de cliente; empieza por psa_.</translation>
    </message>
    <message>
        <source>The client ID or secret in the settings for other servers&apos; tokens is wrong or has run out.</source>
        <translation>El ID de cliente o el secreto de los ajustes para tokens de otros servidores está mal o ha caducado.</translation>
    </message>
    <message>
        <source>The client ID or secret in the sign-in settings is wrong or has run out.</source>
        <translation>El ID de cliente o el secreto de los ajustes de inicio de sesión está mal o ha caducado.</translation>
    </message>
    <message>
        <source>The client entered for this server is not allowed this kind of sign-in.</source>
        <translation>Al cliente introducido para este servidor no se le permite este tipo de inicio de sesión.</translation>
    </message>
    <message>
        <source>The client is not allowed this kind of sign-in; change that in the provider&apos;s console.</source>
        <translation>Al cliente no se le permite este tipo de inicio de sesión; cámbielo en la consola del proveedor.</translation>
    </message>
    <message>
        <source>The client is not given a scope that the sign-in settings ask for.</source>
        <translation>Al cliente no se le da un scope que piden los ajustes de inicio de sesión.</translation>
    </message>
    <message>
        <source>The client must be of the kind Authorization Code.</source>
        <translation>El cliente debe ser del tipo Authorization Code.</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be read from here.</source>
        <translation>El secreto de cliente no se puede leer desde aquí.</translation>
    </message>
    <message>
        <source>The client secret is not whole; copy it again.</source>
        <translation>El secreto de cliente no está entero; cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The command goes over several lines.</source>
        <translation>El comando ocupa varias líneas.</translation>
    </message>
    <message>
        <source>The command has a character that no command can have.</source>
        <translation>El comando tiene un carácter que ningún comando puede tener.</translation>
    </message>
    <message>
        <source>The command is missing.</source>
        <translation>Falta el comando.</translation>
    </message>
    <message>
        <source>The command is {argv}.</source>
        <translation>El comando es {argv}.</translation>
    </message>
    <message>
        <source>The config ID is not whole; copy it again.</source>
        <translation>El config ID no está entero; cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to “{label}” at {place} is not secure: its certificate can&apos;t be trusted.</source>
        <translation>La conexión con «{label}» en {place} no es segura: no se puede confiar en su certificado.</translation>
    </message>
    <message>
        <source>The console shows it as Domain, for example aws.us.pangea.cloud.</source>
        <translation>La consola lo muestra como Domain, por ejemplo aws.us.pangea.cloud.</translation>
    </message>
    <message>
        <source>The database can&apos;t be used right now.</source>
        <translation>La base de datos no se puede usar ahora.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de datos está dañada.</translation>
    </message>
    <message>
        <source>The database was damaged, so a new one was started.</source>
        <translation>La base de datos estaba dañada, así que se empezó una nueva.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of MCP Auth Bridge.</source>
        <translation>La base de datos la escribió una versión más nueva de MCP Auth Bridge.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was promised is lost.</source>
        <translation>El disco está lleno. Libere espacio; no se pierde nada de lo prometido.</translation>
    </message>
    <message>
        <source>The domain is missing. The console shows it as &quot;Domain&quot;, for example aws.us.pangea.cloud.</source>
        <translation>Falta el dominio. La consola lo muestra como &quot;Domain&quot;, por ejemplo aws.us.pangea.cloud.</translation>
    </message>
    <message>
        <source>The domain of {names} is missing.</source>
        <translation>Falta el dominio de {names}.</translation>
    </message>
    <message>
        <source>The domain of {names} is not usable.</source>
        <translation>El dominio de {names} no sirve.</translation>
    </message>
    <message>
        <source>The entry is gone already.</source>
        <translation>La entrada ya no está.</translation>
    </message>
    <message>
        <source>The entry there is not ours, and stays.</source>
        <translation>La entrada que hay no es nuestra, y se queda.</translation>
    </message>
    <message>
        <source>The environment variable {name} comes twice.</source>
        <translation>La variable de entorno {name} aparece dos veces.</translation>
    </message>
    <message>
        <source>The file is far too long for a settings file.</source>
        <translation>El archivo es demasiado largo para ser de ajustes.</translation>
    </message>
    <message>
        <source>The file is gone already.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>El archivo está anidado en exceso.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>El archivo es {path}.</translation>
    </message>
    <message>
        <source>The file was changed since, so only our entry is taken out.</source>
        <translation>El archivo se cambió desde entonces, así que solo se saca nuestra entrada.</translation>
    </message>
    <message>
        <source>The first start of a command may have to download it; try again.</source>
        <translation>El primer inicio de un comando quizá tenga que descargarlo; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder must be a whole path.</source>
        <translation>La carpeta debe ser una ruta completa.</translation>
    </message>
    <message>
        <source>The folder {missing} is not there.</source>
        <translation>La carpeta {missing} no existe.</translation>
    </message>
    <message>
        <source>The folder {place} of {path} is read-only.</source>
        <translation>La carpeta {place} de {path} es de solo lectura.</translation>
    </message>
    <message>
        <source>The header {name} comes twice.</source>
        <translation>La cabecera {name} aparece dos veces.</translation>
    </message>
    <message>
        <source>The header {strip} can&apos;t be set for “{upstream}”.</source>
        <translation>La cabecera {strip} no se puede poner para «{upstream}».</translation>
    </message>
    <message>
        <source>The hosted login URL is missing. The console shows it on the AuthN overview as &quot;Hosted Login&quot;.</source>
        <translation>Falta la URL del hosted login. La consola la muestra en el resumen de AuthN como &quot;Hosted Login&quot;.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>El proveedor de identidad</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer can&apos;t be right.</source>
        <translation>La respuesta del proveedor de identidad no puede ser correcta.</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>El emisor</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>La clave necesita un nombre.</translation>
    </message>
    <message>
        <source>The key to the secrets in Pangea Vault is gone from the keyring.</source>
        <translation>La clave de los secretos de Pangea Vault ya no está en el llavero.</translation>
    </message>
    <message>
        <source>The key would have run out already.</source>
        <translation>La clave ya habría caducado.</translation>
    </message>
    <message>
        <source>The local server could not start.</source>
        <translation>El servidor local no pudo iniciarse.</translation>
    </message>
    <message>
        <source>The log file says more.</source>
        <translation>El archivo de registro dice más.</translation>
    </message>
    <message>
        <source>The log file says why.</source>
        <translation>El archivo de registro dice por qué.</translation>
    </message>
    <message>
        <source>The login at {provider} has run out, and {provider} gave no way to renew it.</source>
        <translation>El inicio de sesión en {provider} ha caducado, y {provider} no dio forma de renovarlo.</translation>
    </message>
    <message>
        <source>The login at “{label}” can&apos;t be renewed now.</source>
        <translation>El inicio de sesión en «{label}» no se puede renovar ahora.</translation>
    </message>
    <message>
        <source>The login of {name} ends in {count} min.</source>
        <translation>El inicio de sesión de {name} termina en {count} min.</translation>
    </message>
    <message>
        <source>The login was not recorded to its end. {problem}</source>
        <translation>El inicio de sesión no se registró hasta el final. {problem}</translation>
    </message>
    <message>
        <source>The longest answer is 64 KiB to 1 GiB.</source>
        <translation>La respuesta más larga va de 64 KiB a 1 GiB.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>The others do. Each says what is wrong with it.</source>
        <translation>Los demás funcionan. En cada uno se indica qué le ocurre.</translation>
    </message>
    <message>
        <source>The parameter &quot;{name}&quot; is set by each sign-in itself.</source>
        <translation>El parámetro &quot;{name}&quot; lo pone cada inicio de sesión.</translation>
    </message>
    <message>
        <source>The passphrase does not open the sealed file.</source>
        <translation>La frase de contraseña no abre el archivo sellado.</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used yet.</source>
        <translation>El lugar de los secretos aún no se puede usar.</translation>
    </message>
    <message>
        <source>The provider does not know a scope that the sign-in settings ask for.</source>
        <translation>El proveedor no conoce un scope que piden los ajustes de inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Try again later.</source>
        <translation>El proveedor tiene un problema propio. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The provider is not answering.</source>
        <translation>El proveedor no responde.</translation>
    </message>
    <message>
        <source>The provider sent no code: {value}.</source>
        <translation>El proveedor no envió ningún código: {value}.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let us through to “{label}”.</source>
        <translation>El proxy de esta red no nos deja llegar a «{label}».</translation>
    </message>
    <message>
        <source>The record can&apos;t be written: {reason}.</source>
        <translation>El registro no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>The report can&apos;t be written: {why}.</source>
        <translation>El informe no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>The rest of the record is not touched by it.</source>
        <translation>Al resto del registro no le afecta.</translation>
    </message>
    <message>
        <source>The rights are: {names}.</source>
        <translation>Los derechos son: {names}.</translation>
    </message>
    <message>
        <source>The sealed file is closed.</source>
        <translation>El archivo sellado está cerrado.</translation>
    </message>
    <message>
        <source>The sealed file needs its passphrase.</source>
        <translation>El archivo sellado necesita su frase de contraseña.</translation>
    </message>
    <message>
        <source>The sealed file {name} can&apos;t be used: {reason}.</source>
        <translation>El archivo sellado {name} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The sealed file {name} is damaged.</source>
        <translation>El archivo sellado {name} está dañado.</translation>
    </message>
    <message>
        <source>The sealed file {name} is gone.</source>
        <translation>El archivo sellado {name} ya no está.</translation>
    </message>
    <message>
        <source>The sealed file {name} was made by another version of this app.</source>
        <translation>El archivo sellado {name} lo creó otra versión de esta aplicación.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>The server asks for rights that its own sign-in page does not know. Ask whoever runs it.</source>
        <translation>El servidor pide derechos que su propia página de inicio de sesión no conoce. Pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The server needs a name.</source>
        <translation>El servidor necesita un nombre.</translation>
    </message>
    <message>
        <source>The server stopped because of a fault of ours.</source>
        <translation>El servidor se detuvo por un fallo nuestro.</translation>
    </message>
    <message>
        <source>The server “{name}” answers with an error ({status}).</source>
        <translation>El servidor «{name}» responde con un error ({status}).</translation>
    </message>
    <message>
        <source>The server “{name}” can&apos;t be used now (HTTP {status}).</source>
        <translation>El servidor «{name}» no se puede usar ahora (HTTP {status}).</translation>
    </message>
    <message>
        <source>The server “{name}” can&apos;t take the app up again now.</source>
        <translation>El servidor «{name}» no puede retomar ahora la aplicación.</translation>
    </message>
    <message>
        <source>The server “{name}” did not answer within {seconds} seconds.</source>
        <translation>El servidor «{name}» no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>The server “{name}” did not introduce itself.</source>
        <translation>El servidor «{name}» no se presentó.</translation>
    </message>
    <message>
        <source>The server “{name}” did not list its tools.</source>
        <translation>El servidor «{name}» no listó sus herramientas.</translation>
    </message>
    <message>
        <source>The server “{name}” did not list what it has.</source>
        <translation>El servidor «{name}» no listó lo que tiene.</translation>
    </message>
    <message>
        <source>The server “{name}” does not answer.</source>
        <translation>El servidor «{name}» no responde.</translation>
    </message>
    <message>
        <source>The server “{name}” does not take the app up.</source>
        <translation>El servidor «{name}» no admite la aplicación.</translation>
    </message>
    <message>
        <source>The server “{name}” does not tell its tools.</source>
        <translation>El servidor «{name}» no dice sus herramientas.</translation>
    </message>
    <message>
        <source>The server “{name}” forgets who it talks to.</source>
        <translation>El servidor «{name}» olvida con quién habla.</translation>
    </message>
    <message>
        <source>The server “{name}” speaks another version now.</source>
        <translation>El servidor «{name}» habla ahora otra versión.</translation>
    </message>
    <message>
        <source>The server “{name}” speaks no version of MCP that is known here.</source>
        <translation>El servidor «{name}» no habla ninguna versión de MCP que aquí se conozca.</translation>
    </message>
    <message>
        <source>The server “{name}” wants a login.</source>
        <translation>El servidor «{name}» quiere un inicio de sesión.</translation>
    </message>
    <message>
        <source>The server “{name}” was left meanwhile.</source>
        <translation>El servidor «{name}» se dejó entretanto.</translation>
    </message>
    <message>
        <source>The server&apos;s address is another one now.</source>
        <translation>La dirección del servidor es ahora otra.</translation>
    </message>
    <message>
        <source>The service token is missing.</source>
        <translation>Falta el token de servicio.</translation>
    </message>
    <message>
        <source>The service token is missing; it begins with pts_.</source>
        <translation>Falta el token de servicio; empieza por pts_.</translation>
    </message>
    <message>
        <source>The service token is not whole; copy it again.</source>
        <translation>El token de servicio no está entero; cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The service token of Pangea Vault is gone from the keyring.</source>
        <translation>El token de servicio de Pangea Vault ya no está en el llavero.</translation>
    </message>
    <message>
        <source>The service token of the audit log is missing.</source>
        <translation>Falta el token de servicio del registro de auditoría.</translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation>Los ajustes son: {names}.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>Los ajustes no se pudieron guardar: {reason}.</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be changed safely.</source>
        <translation>Los ajustes de {name} no se pueden cambiar sin riesgo.</translation>
    </message>
    <message>
        <source>The settings of {name} can&apos;t be written from here.</source>
        <translation>Los ajustes de {name} no se pueden escribir desde aquí.</translation>
    </message>
    <message>
        <source>The settings of {name} changed since this was shown.</source>
        <translation>Los ajustes de {name} cambiaron desde que se mostró esto.</translation>
    </message>
    <message>
        <source>The sign-in page does not know the server. Ask whoever runs it.</source>
        <translation>La página de inicio de sesión no conoce el servidor. Pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The sign-in page has a problem of its own. Try again later.</source>
        <translation>La página de inicio de sesión tiene un problema propio. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The sign-in settings may not fit; use Test there.</source>
        <translation>Quizá los ajustes de inicio de sesión no encajen; use allí Probar.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was used before. Start it again.</source>
        <translation>El inicio de sesión tardó demasiado o ya se usó. Empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was used before. Try again.</source>
        <translation>El inicio de sesión tardó demasiado o ya se usó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system does not allow port {port}.</source>
        <translation>El sistema no permite el puerto {port}.</translation>
    </message>
    <message>
        <source>The system keyring</source>
        <translation>El llavero del sistema</translation>
    </message>
    <message>
        <source>The time for a call is one second to one day.</source>
        <translation>El tiempo de una llamada va de un segundo a un día.</translation>
    </message>
    <message>
        <source>The time to start is one second to ten minutes.</source>
        <translation>El tiempo de inicio va de un segundo a diez minutos.</translation>
    </message>
    <message>
        <source>The time until an unused server is stopped is ten seconds to a week.</source>
        <translation>El tiempo hasta que se detiene un servidor sin uso va de diez segundos a una semana.</translation>
    </message>
    <message>
        <source>The token for “{name}” is missing.</source>
        <translation>Falta el token para «{name}».</translation>
    </message>
    <message>
        <source>The token may have run out or been revoked. Make a new one in the console, and type it in Settings.</source>
        <translation>El token puede haber caducado o estar revocado. Cree uno nuevo en la consola y escríbalo en Ajustes.</translation>
    </message>
    <message>
        <source>The token or header entered for it is wrong, or has run out. Enter a new one.</source>
        <translation>El token o la cabecera introducidos para él están mal o han caducado. Introduzca otros.</translation>
    </message>
    <message>
        <source>The tool “{name}” has no change to accept.</source>
        <translation>La herramienta «{name}» no tiene ningún cambio que aceptar.</translation>
    </message>
    <message>
        <source>The value of the header {header} for “{name}” is missing.</source>
        <translation>Falta el valor de la cabecera {header} para «{name}».</translation>
    </message>
    <message>
        <source>The {name} address of the provider is not known or not usable.</source>
        <translation>La dirección «{name}» del proveedor no se conoce o no sirve.</translation>
    </message>
    <message>
        <source>The {what} has a blank in it; perhaps too much was copied.</source>
        <translation>Lleva un espacio, quizá se copió demasiado: {what}.</translation>
    </message>
    <message>
        <source>The {what} is missing.</source>
        <translation>Falta: {what}.</translation>
    </message>
    <message>
        <source>The {what} of the provider is not a secure address.</source>
        <translation>En el proveedor, no es una dirección segura: {what}.</translation>
    </message>
    <message>
        <source>The {what} of the provider is not usable.</source>
        <translation>En el proveedor, no sirve: {what}.</translation>
    </message>
    <message>
        <source>The {what} of {host} is not usable.</source>
        <translation>En {host}, no sirve: {what}.</translation>
    </message>
    <message>
        <source>There are two ways to sign in to this server.</source>
        <translation>Hay dos formas de iniciar sesión en este servidor.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <source>There is a server “{id}” already.</source>
        <translation>Ya hay un servidor «{id}».</translation>
    </message>
    <message>
        <source>There is no MCP server in this text.</source>
        <translation>En este texto no hay ningún servidor MCP.</translation>
    </message>
    <message>
        <source>There is no OpenID provider at {name}.</source>
        <translation>En {name} no hay ningún proveedor OpenID.</translation>
    </message>
    <message>
        <source>There is no app “{app_id}”.</source>
        <translation>No hay ninguna aplicación «{app_id}».</translation>
    </message>
    <message>
        <source>There is no app “{text}”.</source>
        <translation>No hay ninguna aplicación «{text}».</translation>
    </message>
    <message>
        <source>There is no credit left for {name}.</source>
        <translation>No queda crédito para {name}.</translation>
    </message>
    <message>
        <source>There is no place for the secret {stray}.</source>
        <translation>No hay sitio para el secreto {stray}.</translation>
    </message>
    <message>
        <source>There is no provider to record: you answer in this app.</source>
        <translation>No hay ningún proveedor que registrar: usted responde en esta aplicación.</translation>
    </message>
    <message>
        <source>There is no registry on this system.</source>
        <translation>En este sistema no hay registro de Windows.</translation>
    </message>
    <message>
        <source>There is no server “{name}” any more.</source>
        <translation>Ya no hay ningún servidor «{name}».</translation>
    </message>
    <message>
        <source>There is no server “{unknown}”.</source>
        <translation>No hay ningún servidor «{unknown}».</translation>
    </message>
    <message>
        <source>There is no server “{upstream}”.</source>
        <translation>No hay ningún servidor «{upstream}».</translation>
    </message>
    <message>
        <source>There is no such client.</source>
        <translation>No hay tal cliente.</translation>
    </message>
    <message>
        <source>There is no such connected client.</source>
        <translation>No hay tal cliente conectado.</translation>
    </message>
    <message>
        <source>These settings can&apos;t be right.</source>
        <translation>Estos ajustes no pueden ser correctos.</translation>
    </message>
    <message>
        <source>They are refused until you have looked at what they say of themselves now.</source>
        <translation>Se rechazan hasta que usted vea lo que dicen ahora de sí mismas.</translation>
    </message>
    <message>
        <source>This MCP session has ended.</source>
        <translation>Esta sesión MCP ha terminado.</translation>
    </message>
    <message>
        <source>This can&apos;t be done: {reason}.</source>
        <translation>Esto no se puede hacer: {reason}.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back any more.</source>
        <translation>Esto ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>This disk can&apos;t keep files private. Choose a folder on another disk by setting {home_variable}, then start again.</source>
        <translation>Este disco no puede mantener archivos privados. Elija una carpeta en otro disco con {home_variable} y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>This is Pangea&apos;s own site; your project&apos;s hosted login begins with https://pdn-.</source>
        <translation>Este es el sitio de Pangea; el hosted login de su proyecto empieza por https://pdn-.</translation>
    </message>
    <message>
        <source>This is an address; here belongs {wanted}.</source>
        <translation>Esto es una dirección; aquí va: {wanted}.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>This is not a web address: it has characters that don&apos;t belong there.</source>
        <translation>Esto no es una dirección web: tiene caracteres que no van ahí.</translation>
    </message>
    <message>
        <source>This is the address of Pangea&apos;s API; the hosted login begins with https://pdn-.</source>
        <translation>Esta es la dirección de la API de Pangea; el hosted login empieza por https://pdn-.</translation>
    </message>
    <message>
        <source>This is the address of this bridge itself.</source>
        <translation>Esta es la dirección de este mismo puente.</translation>
    </message>
    <message>
        <source>This is the example, not your own client ID.</source>
        <translation>Este es el ejemplo, no su propio ID de cliente.</translation>
    </message>
    <message>
        <source>This is the example, not your own client secret.</source>
        <translation>Este es el ejemplo, no su propio secreto de cliente.</translation>
    </message>
    <message>
        <source>This is the example, not your own service token.</source>
        <translation>Este es el ejemplo, no su propio token de servicio.</translation>
    </message>
    <message>
        <source>This is the example, not your own: the dots stand for your project.</source>
        <translation>Este es el ejemplo, no el suyo: los puntos representan su proyecto.</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs the domain, for example aws.us.pangea.cloud.</source>
        <translation>Esto es {kind}; aquí va el dominio, por ejemplo aws.us.pangea.cloud.</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs the hosted login URL, which begins with https://.</source>
        <translation>Esto es {kind}; aquí va la URL del hosted login, que empieza por https://.</translation>
    </message>
    <message>
        <source>This is {kind}; here belongs {wanted}.</source>
        <translation>Esto es {kind}; aquí va: {wanted}.</translation>
    </message>
    <message>
        <source>This operating system has no keyring we know.</source>
        <translation>Este sistema operativo no tiene ningún llavero que conozcamos.</translation>
    </message>
    <message>
        <source>This question has already ended.</source>
        <translation>Esta pregunta ya ha terminado.</translation>
    </message>
    <message>
        <source>This server has no sign-in page.</source>
        <translation>Este servidor no tiene página de inicio de sesión.</translation>
    </message>
    <message>
        <source>This sign-in is not known, or not any more.</source>
        <translation>Este inicio de sesión no se conoce, o ya no.</translation>
    </message>
    <message>
        <source>This text has characters that don&apos;t belong in YAML.</source>
        <translation>Este texto tiene caracteres que no van en YAML.</translation>
    </message>
    <message>
        <source>This text is far too long for a settings file.</source>
        <translation>Este texto es demasiado largo para ser de ajustes.</translation>
    </message>
    <message>
        <source>This text is nested too deeply.</source>
        <translation>Este texto está anidado en exceso.</translation>
    </message>
    <message>
        <source>To stop the app altogether, pause it or revoke it.</source>
        <translation>Para detener la aplicación del todo, póngala en pausa o revóquela.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens it gave out can&apos;t be checked. Apps that were checked lately keep working.</source>
        <translation>Los tokens que dio no se pueden comprobar. Las aplicaciones comprobadas hace poco siguen funcionando.</translation>
    </message>
    <message>
        <source>Tokens of {issuer} are not accepted.</source>
        <translation>No se aceptan los tokens de {issuer}.</translation>
    </message>
    <message>
        <source>Too many apps are asking at once.</source>
        <translation>Demasiadas aplicaciones preguntan a la vez.</translation>
    </message>
    <message>
        <source>Too many tokens are being looked at.</source>
        <translation>Se están mirando demasiados tokens.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again later; if this goes on, ask whoever runs it.</source>
        <translation>Inténtelo de nuevo más tarde; si esto sigue, pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>Try again when one of them is done.</source>
        <translation>Inténtelo de nuevo cuando una de ellas acabe.</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Inténtelo de nuevo, o elija otro lugar.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if this goes on, use Test in the sign-in settings.</source>
        <translation>Inténtelo de nuevo; si esto sigue, use Probar en los ajustes de inicio de sesión.</translation>
    </message>
    <message>
        <source>Type a name, for example “GitHub”.</source>
        <translation>Escriba un nombre, por ejemplo «GitHub».</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Type it again. The file {path} was left as it is.</source>
        <translation>Escríbala de nuevo. El archivo {path} quedó como estaba.</translation>
    </message>
    <message>
        <source>Type it in Settings → Audit log.</source>
        <translation>Escríbalo en Ajustes → Registro de auditoría.</translation>
    </message>
    <message>
        <source>Type it in Settings → Secrets.</source>
        <translation>Escríbalo en Ajustes → Secretos.</translation>
    </message>
    <message>
        <source>Type more of it.</source>
        <translation>Escriba más.</translation>
    </message>
    <message>
        <source>Type the former settings in once more.</source>
        <translation>Introduzca otra vez los ajustes anteriores.</translation>
    </message>
    <message>
        <source>Type what starts the server, for example: npx</source>
        <translation>Escriba lo que inicia el servidor, por ejemplo: npx</translation>
    </message>
    <message>
        <source>Unlock it in the dialog of your system.</source>
        <translation>Desbloquéelo en el diálogo de su sistema.</translation>
    </message>
    <message>
        <source>Unlock it when your system asks, then try again. Nothing was lost.</source>
        <translation>Desbloquéelo cuando su sistema lo pida e inténtelo de nuevo. No se perdió nada.</translation>
    </message>
    <message>
        <source>Until then apps can&apos;t use what it offers.</source>
        <translation>Hasta entonces, las aplicaciones no pueden usar lo que ofrece.</translation>
    </message>
    <message>
        <source>Use https://, or allow plain http for it if you trust everybody on the way.</source>
        <translation>Use https://, o permita http para él si confía en todos por el camino.</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <translation>Use letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>Use letras, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes and underscores, at most 32, or leave it empty.</source>
        <translation>Use letras, cifras, guiones y guiones bajos, como mucho 32, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and dashes, at most {longest_id}.</source>
        <translation>Use letras minúsculas, cifras y guiones, como mucho {longest_id}.</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>Use el que está en marcha, o deténgalo primero.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If that does not help, end it with your system&apos;s task manager.</source>
        <translation>Espere un momento e inténtelo de nuevo. Si no ayuda, termínelo con el administrador de tareas de su sistema.</translation>
    </message>
    <message>
        <source>Was only used in the folder {where}.</source>
        <translation>Solo se usaba en la carpeta {where}.</translation>
    </message>
    <message>
        <source>Was reached through mcp-remote; the bridge connects to the address itself.</source>
        <translation>Se llegaba a él con mcp-remote; el puente se conecta directamente a la dirección.</translation>
    </message>
    <message>
        <source>What is sent along to “{upstream}” has characters that can&apos;t be sent.</source>
        <translation>Lo que se envía a «{upstream}» tiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>What is sent to it is not sent elsewhere unasked.</source>
        <translation>Lo que se le envía no se envía a otro sitio sin preguntar.</translation>
    </message>
    <message>
        <source>What is {name}?</source>
        <translation>¿Qué es {name}?</translation>
    </message>
    <message>
        <source>What is {name}? The app keeps it where we can&apos;t read it.</source>
        <translation>¿Qué es {name}? La aplicación lo guarda donde no podemos leerlo.</translation>
    </message>
    <message>
        <source>What runs is a server without a window (process {pid}).</source>
        <translation>Lo que está en marcha es un servidor sin ventana (proceso {pid}).</translation>
    </message>
    <message>
        <source>What was asked of it may or may not have been done.</source>
        <translation>Lo que se le pidió puede haberse hecho, o no.</translation>
    </message>
    <message>
        <source>What was noted when this app was connected is damaged.</source>
        <translation>Lo que se anotó al conectar esta aplicación está dañado.</translation>
    </message>
    <message>
        <source>What you filled in</source>
        <translation>Lo que rellenó</translation>
    </message>
    <message>
        <source>Windows can&apos;t start this at login: its path is too long.</source>
        <translation>Windows no puede iniciarlo al iniciar sesión: su ruta es demasiado larga.</translation>
    </message>
    <message>
        <source>With “memory only” it is forgotten; keep secrets in another place.</source>
        <translation>Con «solo en memoria» se olvida; guarde los secretos en otro lugar.</translation>
    </message>
    <message>
        <source>You already allowed what it asks for ({names}). Ask whoever runs it for access.</source>
        <translation>Ya permitió lo que pide ({names}). Pida acceso a quien lo administra.</translation>
    </message>
    <message>
        <source>You answer in this app; nothing else is needed.</source>
        <translation>Usted responde en esta aplicación; no hace falta nada más.</translation>
    </message>
    <message>
        <source>You are signed in to “{label}”.</source>
        <translation>Ha iniciado sesión en «{label}».</translation>
    </message>
    <message>
        <source>You, or your organisation, said no there.</source>
        <translation>Usted, o su organización, dijo que no allí.</translation>
    </message>
    <message>
        <source>Your keyring is waiting for you.</source>
        <translation>Su llavero le espera.</translation>
    </message>
    <message>
        <source>Your login at “{label}” is over.</source>
        <translation>Su inicio de sesión en «{label}» ha terminado.</translation>
    </message>
    <message>
        <source>Your login is not meant for “{name}”: its token names other servers.</source>
        <translation>Su inicio de sesión no es para «{name}»: su token nombra otros servidores.</translation>
    </message>
    <message>
        <source>`mcp-auth-bridge grants --all` lists them.</source>
        <translation>`mcp-auth-bridge grants --all` los lista.</translation>
    </message>
    <message>
        <source>a browser token</source>
        <translation>un token de navegador</translation>
    </message>
    <message>
        <source>a colon was expected after the name</source>
        <translation>se esperaban dos puntos tras el nombre</translation>
    </message>
    <message>
        <source>a comma or the closing bracket was expected here</source>
        <translation>aquí se esperaba una coma o el corchete de cierre</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a name in double quotes was expected here</source>
        <translation>aquí se esperaba un nombre entre comillas dobles</translation>
    </message>
    <message>
        <source>a name was expected here</source>
        <translation>aquí se esperaba un nombre</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>un número es demasiado largo</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>un número con decimales</translation>
    </message>
    <message>
        <source>a person&apos;s id</source>
        <translation>el ID de una persona</translation>
    </message>
    <message>
        <source>a person&apos;s token</source>
        <translation>el token de una persona</translation>
    </message>
    <message>
        <source>a program of {user}</source>
        <translation>un programa de {user}</translation>
    </message>
    <message>
        <source>a program that can&apos;t be recognised</source>
        <translation>un programa que no se puede reconocer</translation>
    </message>
    <message>
        <source>a sealed file</source>
        <translation>un archivo sellado</translation>
    </message>
    <message>
        <source>a service token</source>
        <translation>un token de servicio</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a table was expected there</source>
        <translation>allí se esperaba una tabla</translation>
    </message>
    <message>
        <source>a token that does not exist is called good</source>
        <translation>se da por bueno un token que no existe</translation>
    </message>
    <message>
        <source>a value was expected here</source>
        <translation>aquí se esperaba un valor</translation>
    </message>
    <message>
        <source>a whole number from {lowest} to {highest}</source>
        <translation>un número entero de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>algorithms</source>
        <translation>algoritmos</translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>todo lo habitual</translation>
    </message>
    <message>
        <source>an argument</source>
        <translation>un argumento</translation>
    </message>
    <message>
        <source>answers without a token that it knows</source>
        <translation>responde sin un token que conozca</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audiencia</translation>
    </message>
    <message>
        <source>authorization endpoint</source>
        <translation>punto de autorización</translation>
    </message>
    <message>
        <source>claim that names the person</source>
        <translation>claim que nombra a la persona</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secreto de cliente</translation>
    </message>
    <message>
        <source>did not answer within {seconds} seconds of its start</source>
        <translation>no respondió en {seconds} segundos desde su inicio</translation>
    </message>
    <message>
        <source>ended by signal {signal}</source>
        <translation>terminado por la señal {signal}</translation>
    </message>
    <message>
        <source>exited with code {code}</source>
        <translation>terminó con el código {code}</translation>
    </message>
    <message>
        <source>has the right shape</source>
        <translation>tiene la forma correcta</translation>
    </message>
    <message>
        <source>hosted login</source>
        <translation>hosted login</translation>
    </message>
    <message>
        <source>introspection address</source>
        <translation>dirección de introspección</translation>
    </message>
    <message>
        <source>introspection endpoint</source>
        <translation>punto de introspección</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>emisor</translation>
    </message>
    <message>
        <source>it closed its connection</source>
        <translation>cerró su conexión</translation>
    </message>
    <message>
        <source>it does not read what it is sent</source>
        <translation>no lee lo que se le envía</translation>
    </message>
    <message>
        <source>it has characters that don&apos;t belong in YAML</source>
        <translation>tiene caracteres que no van en YAML</translation>
    </message>
    <message>
        <source>it is far too long for a settings file</source>
        <translation>es demasiado largo para ser de ajustes</translation>
    </message>
    <message>
        <source>it is marked as something special</source>
        <translation>está marcado como algo especial</translation>
    </message>
    <message>
        <source>it is written in a way that can&apos;t be followed</source>
        <translation>está escrito de una forma que no se puede seguir</translation>
    </message>
    <message>
        <source>it said more than {size} MiB at once</source>
        <translation>dijo más de {size} MiB de una vez</translation>
    </message>
    <message>
        <source>it sent no ID token</source>
        <translation>no se envió ningún token de identidad</translation>
    </message>
    <message>
        <source>it shares its line with something else</source>
        <translation>comparte su línea con otra cosa</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>su dirección</translation>
    </message>
    <message>
        <source>its settings hold a character that can&apos;t be passed on</source>
        <translation>sus ajustes contienen un carácter que no se puede pasar</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation>guardados en: {place}</translation>
    </message>
    <message>
        <source>key address</source>
        <translation>dirección de las claves</translation>
    </message>
    <message>
        <source>memory only</source>
        <translation>solo en memoria</translation>
    </message>
    <message>
        <source>must be for {audience}, signed with {listed}</source>
        <translation>deben ser para {audience}, firmados con {listed}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>ninguna encaja</translation>
    </message>
    <message>
        <source>none is named in the sign-in settings</source>
        <translation>ninguno se nombra en los ajustes de inicio de sesión</translation>
    </message>
    <message>
        <source>not mentioned; it is sent all the same</source>
        <translation>no se menciona; se envía igualmente</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>una entrada</translation>
    </message>
    <message>
        <source>only those that this app gives out</source>
        <translation>solo los que da esta aplicación</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>se abre</translation>
    </message>
    <message>
        <source>opens, for this client and this callback address</source>
        <translation>se abre, para este cliente y esta dirección de retorno</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>part of MCP Auth Bridge</source>
        <translation>parte de MCP Auth Bridge</translation>
    </message>
    <message>
        <source>private to you, in {data_dir}</source>
        <translation>privadas, en {data_dir}</translation>
    </message>
    <message>
        <source>registration address</source>
        <translation>dirección de registro</translation>
    </message>
    <message>
        <source>revocation address</source>
        <translation>dirección de revocación</translation>
    </message>
    <message>
        <source>revocation endpoint</source>
        <translation>punto de revocación</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>se envía</translation>
    </message>
    <message>
        <source>served by this app (process {pid}) at {address}</source>
        <translation>atendido por esta aplicación (proceso {pid}) en {address}</translation>
    </message>
    <message>
        <source>shows its keys at {address}</source>
        <translation>muestra sus claves en {address}</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>sign-in page</source>
        <translation>página de inicio de sesión</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>something else stands where “{key}” would have to go</source>
        <translation>hay otra cosa donde debería ir «{key}»</translation>
    </message>
    <message>
        <source>something unnamed</source>
        <translation>algo sin nombre</translation>
    </message>
    <message>
        <source>sound; {count} connected</source>
        <translation>en buen estado; {count} conectados</translation>
    </message>
    <message>
        <source>sqlite says: {words}.</source>
        <translation>sqlite dice: {words}.</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>se admite</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>switched on; it begins with the next start</source>
        <translation>activado; empieza con el próximo inicio</translation>
    </message>
    <message>
        <source>taken by Pangea Secure Audit Log</source>
        <translation>recibido por Pangea Secure Audit Log</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the ID token belongs to another sign-in</source>
        <translation>el token de identidad es de otro inicio de sesión</translation>
    </message>
    <message>
        <source>the ID token has run out</source>
        <translation>el token de identidad ha caducado</translation>
    </message>
    <message>
        <source>the ID token is for another application</source>
        <translation>el token de identidad es para otra aplicación</translation>
    </message>
    <message>
        <source>the ID token is from somebody else</source>
        <translation>el token de identidad es de otro</translation>
    </message>
    <message>
        <source>the ID token is from the future</source>
        <translation>el token de identidad es del futuro</translation>
    </message>
    <message>
        <source>the ID token names nobody</source>
        <translation>el token de identidad no nombra a nadie</translation>
    </message>
    <message>
        <source>the ID token was made for another application</source>
        <translation>el token de identidad se hizo para otra aplicación</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>el ID de cliente</translation>
    </message>
    <message>
        <source>the client ID, which begins with psa_</source>
        <translation>el ID de cliente, que empieza por psa_</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>el secreto de cliente</translation>
    </message>
    <message>
        <source>the client secret, which begins with pck_</source>
        <translation>el secreto de cliente, que empieza por pck_</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>el comando</translation>
    </message>
    <message>
        <source>the comment that begins here has no end</source>
        <translation>el comentario que empieza aquí no tiene fin</translation>
    </message>
    <message>
        <source>the config ID, which begins with pci_</source>
        <translation>el config ID, que empieza por pci_</translation>
    </message>
    <message>
        <source>the entry can&apos;t be put there without changing something else</source>
        <translation>la entrada no se puede poner ahí sin cambiar otra cosa</translation>
    </message>
    <message>
        <source>the entry can&apos;t be taken out without changing something else</source>
        <translation>la entrada no se puede sacar sin cambiar otra cosa</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>la carpeta</translation>
    </message>
    <message>
        <source>the id of a Vault item</source>
        <translation>el ID de un elemento de Vault</translation>
    </message>
    <message>
        <source>the id of a client secret</source>
        <translation>el ID de un secreto de cliente</translation>
    </message>
    <message>
        <source>the id of a service configuration</source>
        <translation>el ID de una configuración de servicio</translation>
    </message>
    <message>
        <source>the service token, which begins with pts_</source>
        <translation>el token de servicio, que empieza por pts_</translation>
    </message>
    <message>
        <source>the signature of the ID token does not fit</source>
        <translation>la firma del token de identidad no encaja</translation>
    </message>
    <message>
        <source>the system keyring</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>el sistema se niega</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>el texto acaba demasiado pronto</translation>
    </message>
    <message>
        <source>the text ends too early; a closing bracket is missing</source>
        <translation>el texto acaba demasiado pronto; falta un corchete de cierre</translation>
    </message>
    <message>
        <source>the text in quotes that begins here has no end</source>
        <translation>el texto entre comillas que empieza aquí no tiene fin</translation>
    </message>
    <message>
        <source>the text should have ended here</source>
        <translation>el texto debería haber acabado aquí</translation>
    </message>
    <message>
        <source>there is none that can be used</source>
        <translation>no hay ninguna que se pueda usar</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>this is no plain YAML</source>
        <translation>esto no es YAML sencillo</translation>
    </message>
    <message>
        <source>this is no valid TOML</source>
        <translation>esto no es TOML válido</translation>
    </message>
    <message>
        <source>this is no valid YAML</source>
        <translation>esto no es YAML válido</translation>
    </message>
    <message>
        <source>those of {issuer} are not accepted</source>
        <translation>los de {issuer} no se aceptan</translation>
    </message>
    <message>
        <source>to be kept in: {place}; not opened now</source>
        <translation>se guardan en: {place}; ahora no se abre</translation>
    </message>
    <message>
        <source>token address</source>
        <translation>dirección de tokens</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>punto de tokens</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>userinfo address</source>
        <translation>dirección userinfo</translation>
    </message>
    <message>
        <source>userinfo endpoint</source>
        <translation>punto userinfo</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>works; {issuer} knows the client</source>
        <translation>funciona; {issuer} conoce el cliente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{app} may not use it at the bridge yet: allow it under Clients.</source>
        <translation>{app} aún no puede usarlo en el puente: permítalo en Clientes.</translation>
    </message>
    <message>
        <source>{count} answers: {same} like the stand-in&apos;s, {different} different (≠), {others} with nothing to compare (·).</source>
        <translation>{count} respuestas: {same} como las del sustituto, {different} distintas (≠), {others} sin nada que comparar (·).</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>{count} clients have an id that starts with “{grant_id}”.</source>
        <translation>{count} clientes tienen un ID que empieza por «{grant_id}».</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count} events wait for Pangea Secure Audit Log.</source>
        <translation>{count} eventos esperan a Pangea Secure Audit Log.</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} horas</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>{count} older ones were trimmed before they could be sent.</source>
        <translation>{count} anteriores se recortaron antes de poder enviarse.</translation>
    </message>
    <message>
        <source>{count} readable</source>
        <translation>{count} legibles</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} segundos</translation>
    </message>
    <message>
        <source>{count} servers do not work: {names}.</source>
        <translation>{count} servidores no funcionan: {names}.</translation>
    </message>
    <message>
        <source>{count} tools of {names} changed after you approved them.</source>
        <translation>{count} herramientas de {names} cambiaron después de que las aprobara.</translation>
    </message>
    <message>
        <source>{file}, line {line}: </source>
        <translation>{file}, línea {line}: </translation>
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
        <translation>{host} no registró esta aplicación.</translation>
    </message>
    <message>
        <source>{host} does not protect sign-ins as MCP demands (PKCE with S256).</source>
        <translation>{host} no protege los inicios de sesión como exige MCP (PKCE con S256).</translation>
    </message>
    <message>
        <source>{host} does not register apps by itself.</source>
        <translation>{host} no registra aplicaciones por sí mismo.</translation>
    </message>
    <message>
        <source>{host} would be reached without encryption.</source>
        <translation>A {host} se llegaría sin cifrado.</translation>
    </message>
    <message>
        <source>{how}: {last}</source>
        <translation>{how}: {last}</translation>
    </message>
    <message>
        <source>{issuer} calls itself by another name than it was found under.</source>
        <translation>{issuer} se da otro nombre que aquel con el que se encontró.</translation>
    </message>
    <message>
        <source>{issuer} is asked about tokens that are not ours, and what it calls good is</source>
        <translation>Se pregunta a {issuer} por los tokens que no son nuestros, y lo que da por bueno lo es</translation>
    </message>
    <message>
        <source>{lost} older events were trimmed before they could be sent.</source>
        <translation>{lost} eventos anteriores se recortaron antes de poder enviarse.</translation>
    </message>
    <message>
        <source>{moved} moved from the arguments to the environment, where docker takes it from.</source>
        <translation>{moved}: pasa de los argumentos al entorno, de donde lo toma docker.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{name} calls any token good</source>
        <translation>{name} da por bueno cualquier token</translation>
    </message>
    <message>
        <source>{name} calls itself by another address than the settings do.</source>
        <translation>{name} se da otra dirección que los ajustes.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be changed automatically.</source>
        <translation>{name} no se puede cambiar automáticamente.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {reason}.</source>
        <translation>{name} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} no se pudo escribir: {reason}.</translation>
    </message>
    <message>
        <source>{name} describes itself at {issuer}</source>
        <translation>{name} se describe en {issuer}</translation>
    </message>
    <message>
        <source>{name} did not say whether the login stands.</source>
        <translation>{name} no dijo si el inicio de sesión sigue en pie.</translation>
    </message>
    <message>
        <source>{name} did not say who signed in.</source>
        <translation>{name} no dijo quién inició sesión.</translation>
    </message>
    <message>
        <source>{name} did not understand what it was sent.</source>
        <translation>{name} no entendió lo que se le envió.</translation>
    </message>
    <message>
        <source>{name} does not accept the service token.</source>
        <translation>{name} no acepta el token de servicio.</translation>
    </message>
    <message>
        <source>{name} does not describe itself completely.</source>
        <translation>{name} no se describe por completo.</translation>
    </message>
    <message>
        <source>{name} does not describe itself.</source>
        <translation>{name} no se describe.</translation>
    </message>
    <message>
        <source>{name} does not have what was asked for.</source>
        <translation>{name} no tiene lo que se le pidió.</translation>
    </message>
    <message>
        <source>{name} does not let this person in.</source>
        <translation>{name} no deja entrar a esta persona.</translation>
    </message>
    <message>
        <source>{name} does not work.</source>
        <translation>{name} no funciona.</translation>
    </message>
    <message>
        <source>{name} gave no way to renew it. Connected apps stop then, until a new sign-in.</source>
        <translation>{name} no dio forma de renovarlo. Las aplicaciones conectadas se detienen entonces, hasta un nuevo inicio de sesión.</translation>
    </message>
    <message>
        <source>{name} has a problem of its own ({http_status}).</source>
        <translation>{name} tiene un problema propio ({http_status}).</translation>
    </message>
    <message>
        <source>{name} is far too long for a settings file.</source>
        <translation>{name} es demasiado largo para ser un archivo de ajustes.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply.</source>
        <translation>{name} está anidado en exceso.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation>{name} no es texto UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>{name} is not a plain file.</source>
        <translation>{name} no es un archivo sencillo.</translation>
    </message>
    <message>
        <source>{name} is not answering.</source>
        <translation>{name} no responde.</translation>
    </message>
    <message>
        <source>{name} is too busy.</source>
        <translation>{name} está demasiado ocupado.</translation>
    </message>
    <message>
        <source>{name} knows this client</source>
        <translation>{name} conoce este cliente</translation>
    </message>
    <message>
        <source>{name} looks like a secret, but would be kept in plain text.</source>
        <translation>{name} parece un secreto, pero se guardaría sin cifrar.</translation>
    </message>
    <message>
        <source>{name} refuses this service token.</source>
        <translation>{name} rechaza este token de servicio.</translation>
    </message>
    <message>
        <source>{name} says this login is over.</source>
        <translation>{name} dice que este inicio de sesión ha terminado.</translation>
    </message>
    <message>
        <source>{name} sent a login of another application.</source>
        <translation>{name} envió el inicio de sesión de otra aplicación.</translation>
    </message>
    <message>
        <source>{name} sent something that is not an answer.</source>
        <translation>{name} envió algo que no es una respuesta.</translation>
    </message>
    <message>
        <source>{name} waits for you to sign in.</source>
        <translation>{name} espera a que inicie sesión.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {reason}.</source>
        <translation>{name}, línea {line}, columna {column}: {reason}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is not UTF-8 text.</source>
        <translation>{name}, línea {line}: esto no es texto UTF-8.</translation>
    </message>
    <message>
        <source>{needed} is missing.</source>
        <translation>Falta {needed}.</translation>
    </message>
    <message>
        <source>{ours} is not supported</source>
        <translation>{ours} no se admite</translation>
    </message>
    <message>
        <source>{path} belongs to another user of this computer.</source>
        <translation>{path} es de otro usuario de este equipo.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <translation>{path} no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>{path} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} es un enlace a un archivo que no existe.</translation>
    </message>
    <message>
        <source>{path} is a link to another place, so it was left as it is.</source>
        <translation>{path} es un enlace a otro sitio, así que se dejó como estaba.</translation>
    </message>
    <message>
        <source>{path} is a link to another place.</source>
        <translation>{path} es un enlace a otro sitio.</translation>
    </message>
    <message>
        <source>{path} is in use.</source>
        <translation>{path} está en uso.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB.</source>
        <translation>{path} supera {limit} MB.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file.</source>
        <translation>{path} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{path} is no text file.</source>
        <translation>{path} no es un archivo de texto.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} no es texto UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a plain file.</source>
        <translation>{path} no es un archivo sencillo.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{path} is read-only.</source>
        <translation>{path} es de solo lectura.</translation>
    </message>
    <message>
        <source>{path} stays open to other users of this computer.</source>
        <translation>{path} sigue abierto a otros usuarios de este equipo.</translation>
    </message>
    <message>
        <source>{path} was changed by another program just now.</source>
        <translation>Otro programa acaba de cambiar {path}.</translation>
    </message>
    <message>
        <source>{place} answered with an error ({error}).</source>
        <translation>{place} respondió con un error ({error}).</translation>
    </message>
    <message>
        <source>{place} did not answer in time.</source>
        <translation>{place} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>{place} does not give back what was stored in it.</source>
        <translation>{place} no devuelve lo que se guardó en él.</translation>
    </message>
    <message>
        <source>{place} has stopped answering.</source>
        <translation>{place} ha dejado de responder.</translation>
    </message>
    <message>
        <source>{place} is locked.</source>
        <translation>{place} está bloqueado.</translation>
    </message>
    <message>
        <source>{port} is free on this computer</source>
        <translation>{port} está libre en este equipo</translation>
    </message>
    <message>
        <source>{program} is using it.</source>
        <translation>Lo usa {program}.</translation>
    </message>
    <message>
        <source>{program} started by {app}</source>
        <translation>{program} iniciado por {app}</translation>
    </message>
    <message>
        <source>{provider} could not sign you in.</source>
        <translation>{provider} no pudo iniciar su sesión.</translation>
    </message>
    <message>
        <source>{provider} did not complete the sign-in.</source>
        <translation>{provider} no completó el inicio de sesión.</translation>
    </message>
    <message>
        <source>{provider} did not renew the login.</source>
        <translation>{provider} no renovó el inicio de sesión.</translation>
    </message>
    <message>
        <source>{provider} did not say whether the login stands.</source>
        <translation>{provider} no dijo si el inicio de sesión sigue en pie.</translation>
    </message>
    <message>
        <source>{provider} did not say who signed in.</source>
        <translation>{provider} no dijo quién inició sesión.</translation>
    </message>
    <message>
        <source>{provider} did not sign you in.</source>
        <translation>{provider} no inició su sesión.</translation>
    </message>
    <message>
        <source>{provider} did not take the login back.</source>
        <translation>{provider} no retiró el inicio de sesión.</translation>
    </message>
    <message>
        <source>{provider} does not let {name} {missing}.</source>
        <translation>{provider} no permite esto a {name}: {missing}.</translation>
    </message>
    <message>
        <source>{provider} does not show its signing keys.</source>
        <translation>{provider} no muestra sus claves de firma.</translation>
    </message>
    <message>
        <source>{provider} gave no way to renew this login. It ends in {left}; connected apps then need a new sign-in.</source>
        <translation>{provider} no dio forma de renovar este inicio de sesión. Termina en {left}; las aplicaciones conectadas necesitan entonces un nuevo inicio de sesión.</translation>
    </message>
    <message>
        <source>{provider} gives {name} no rights here.</source>
        <translation>{provider} no da aquí ningún derecho a {name}.</translation>
    </message>
    <message>
        <source>{provider} has a problem of its own ({status_code}).</source>
        <translation>{provider} tiene un problema propio ({status_code}).</translation>
    </message>
    <message>
        <source>{provider} is not answering.</source>
        <translation>{provider} no responde.</translation>
    </message>
    <message>
        <source>{provider} says this login is over.</source>
        <translation>{provider} dice que este inicio de sesión ha terminado.</translation>
    </message>
    <message>
        <source>{provider} sent an answer that is far too long.</source>
        <translation>{provider} envió una respuesta demasiado larga.</translation>
    </message>
    <message>
        <source>{provider} sent back an incomplete answer.</source>
        <translation>{provider} devolvió una respuesta incompleta.</translation>
    </message>
    <message>
        <source>{provider} sent something that is not an answer.</source>
        <translation>{provider} envió algo que no es una respuesta.</translation>
    </message>
    <message>
        <source>{provider} turns this sign-in away</source>
        <translation>{provider} rechaza este inicio de sesión</translation>
    </message>
    <message>
        <source>{provider} turns this sign-in away ({status})</source>
        <translation>{provider} rechaza este inicio de sesión ({status})</translation>
    </message>
    <message>
        <source>{reference} in {what} is not known here; put it in.</source>
        <translation>{reference} en {what} no se conoce aquí; ponga el valor.</translation>
    </message>
    <message>
        <source>{variable} was taken from this computer&apos;s environment.</source>
        <translation>{variable} se tomó del entorno de este equipo.</translation>
    </message>
    <message>
        <source>{what} has a character it can&apos;t have.</source>
        <translation>{what} tiene un carácter que no puede tener.</translation>
    </message>
    <message>
        <source>{what} has no value.</source>
        <translation>{what} no tiene valor.</translation>
    </message>
    <message>
        <source>{what} must be given again for it.</source>
        <translation>{what} se debe dar de nuevo para ella.</translation>
    </message>
    <message>
        <source>{where} {line}, column {column}: {words}.</source>
        <translation>{where} {line}, columna {column}: {words}.</translation>
    </message>
    <message>
        <source>{where}&quot;parameters&quot; must be a table, but it is {value}.</source>
        <translation>{where}&quot;parameters&quot; debe ser una tabla, pero es {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;rights&quot; must be a table, but it is {value}.</source>
        <translation>{where}&quot;rights&quot; debe ser una tabla, pero es {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;rights&quot; names no scope at all.</source>
        <translation>{where}&quot;rights&quot; no nombra ningún scope.</translation>
    </message>
    <message>
        <source>{where}&quot;{algorithm}&quot; can&apos;t be among the algorithms.</source>
        <translation>{where}&quot;{algorithm}&quot; no puede estar entre los algoritmos.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {choices}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; debe ser uno de {choices}, pero es {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {choices}.</source>
        <translation>{where}&quot;{name}&quot; debe ser uno de {choices}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be one of {listed}.</source>
        <translation>{where}&quot;{name}&quot; debe ser uno de {listed}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be true or false, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; debe ser true o false, pero es {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {between}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; debe ser {between}, pero es {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {between}.</source>
        <translation>{where}&quot;{name}&quot; debe ser {between}.</translation>
    </message>
    <message>
        <source>{where}&quot;{name}&quot; must be {wanted}, but it is {value}.</source>
        <translation>{where}&quot;{name}&quot; debe ser {wanted}, pero es {value}.</translation>
    </message>
    <message>
        <source>{where}&quot;{wrong}&quot; is not one scope: it has a blank in it.</source>
        <translation>{where}&quot;{wrong}&quot; no es un solo scope: lleva un espacio.</translation>
    </message>
    <message>
        <source>{where}[{name}] must be a table, but it is {value}.</source>
        <translation>{where}[{name}] debe ser una tabla, pero es {value}.</translation>
    </message>
    <message>
        <source>{where}a scope that gives &quot;{right}&quot; is empty.</source>
        <translation>{where}un scope que da &quot;{right}&quot; está vacío.</translation>
    </message>
    <message>
        <source>{where}the parameter &quot;{name}&quot; must be text, but it is {text}.</source>
        <translation>{where}el parámetro &quot;{name}&quot; debe ser texto, pero es {text}.</translation>
    </message>
    <message>
        <source>{where}the scopes that give &quot;{right}&quot; must be a list of texts, but this is {scopes}.</source>
        <translation>{where}los scopes que dan &quot;{right}&quot; deben ser una lista de textos, pero esto es {scopes}.</translation>
    </message>
    <message>
        <source>{where}there is no right &quot;{right}&quot; under &quot;rights&quot;.</source>
        <translation>{where}no hay ningún derecho &quot;{right}&quot; en &quot;rights&quot;.</translation>
    </message>
    <message>
        <source>{where}there is no setting &quot;{name}&quot; under [{title}].</source>
        <translation>{where}no hay ningún ajuste &quot;{name}&quot; en [{title}].</translation>
    </message>
    <message>
        <source>{where}there is no setting &quot;{name}&quot;.</source>
        <translation>{where}no hay ningún ajuste &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>{where}{fault}</source>
        <translation>{where}{fault}</translation>
    </message>
    <message>
        <source>“{id}” can&apos;t be a server&apos;s id.</source>
        <translation>«{id}» no puede ser el ID de un servidor.</translation>
    </message>
    <message>
        <source>“{key}” refers to another part of the file</source>
        <translation>«{key}» remite a otra parte del archivo</translation>
    </message>
    <message>
        <source>“{label}” answers with {kind}, and not as an MCP server does.</source>
        <translation>«{label}» responde con {kind}, y no como un servidor MCP.</translation>
    </message>
    <message>
        <source>“{label}” at {place} does not speak HTTP as it should.</source>
        <translation>«{label}» en {place} no habla HTTP como debería.</translation>
    </message>
    <message>
        <source>“{label}” at {place} took no connection for {time}.</source>
        <translation>«{label}» en {place} no aceptó ninguna conexión durante {time}.</translation>
    </message>
    <message>
        <source>“{label}” broke its answer off.</source>
        <translation>«{label}» interrumpió su respuesta.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be found: nobody knows the name {place}.</source>
        <translation>No se encuentra «{label}»: nadie conoce el nombre {place}.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be reached at {place}.</source>
        <translation>No se llega a «{label}» en {place}.</translation>
    </message>
    <message>
        <source>“{label}” closed the connection without an answer.</source>
        <translation>«{label}» cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>“{label}” describes another server than the one it is.</source>
        <translation>«{label}» describe otro servidor que el que es.</translation>
    </message>
    <message>
        <source>“{label}” did not let us in.</source>
        <translation>«{label}» no nos dejó entrar.</translation>
    </message>
    <message>
        <source>“{label}” does not answer.</source>
        <translation>«{label}» no responde.</translation>
    </message>
    <message>
        <source>“{label}” does not know this app any more.</source>
        <translation>«{label}» ya no conoce esta aplicación.</translation>
    </message>
    <message>
        <source>“{label}” does not say now where to sign in.</source>
        <translation>«{label}» no dice ahora dónde iniciar sesión.</translation>
    </message>
    <message>
        <source>“{label}” does not say where to sign in.</source>
        <translation>«{label}» no dice dónde iniciar sesión.</translation>
    </message>
    <message>
        <source>“{label}” has a problem of its own ({status}).</source>
        <translation>«{label}» tiene un problema propio ({status}).</translation>
    </message>
    <message>
        <source>“{label}” has another sign-in server than before ({issuer}).</source>
        <translation>«{label}» tiene otro servidor de inicio de sesión que antes ({issuer}).</translation>
    </message>
    <message>
        <source>“{label}” is switched off.</source>
        <translation>«{label}» está desactivado.</translation>
    </message>
    <message>
        <source>“{label}” points to an address inside this computer.</source>
        <translation>«{label}» apunta a una dirección dentro de este equipo.</translation>
    </message>
    <message>
        <source>“{label}” points to an address that is not secure.</source>
        <translation>«{label}» apunta a una dirección que no es segura.</translation>
    </message>
    <message>
        <source>“{label}” says that it is at another address now ({status}).</source>
        <translation>«{label}» dice que ahora está en otra dirección ({status}).</translation>
    </message>
    <message>
        <source>“{label}” sends compressed answers nobody asked for, and not as an MCP server does.</source>
        <translation>«{label}» envía respuestas comprimidas que nadie pidió, y no como un servidor MCP.</translation>
    </message>
    <message>
        <source>“{label}” speaks the old SSE transport, which is not supported.</source>
        <translation>«{label}» habla el antiguo transporte SSE, que no se admite.</translation>
    </message>
    <message>
        <source>“{label}” wants more rights for this.</source>
        <translation>«{label}» quiere más derechos para esto.</translation>
    </message>
    <message>
        <source>“{label}” wants you to sign in.</source>
        <translation>«{label}» quiere que inicie sesión.</translation>
    </message>
    <message>
        <source>“{label}” was silent for {call_seconds}.</source>
        <translation>«{label}» calló durante {call_seconds}.</translation>
    </message>
    <message>
        <source>“{name}” appears twice.</source>
        <translation>«{name}» aparece dos veces.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a header.</source>
        <translation>«{name}» no puede ser el nombre de una cabecera.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of an environment variable.</source>
        <translation>«{name}» no puede ser el nombre de una variable de entorno.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be tried out alone.</source>
        <translation>«{name}» no se puede probar solo.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be tried out here.</source>
        <translation>«{name}» no se puede probar aquí.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t start: there is no command “{command}”.</source>
        <translation>«{name}» no puede iniciarse: no hay ningún comando «{command}».</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t start: {why}.</source>
        <translation>«{name}» no puede iniciarse: {why}.</translation>
    </message>
    <message>
        <source>“{name}” did not answer within {seconds} seconds of its start.</source>
        <translation>«{name}» no respondió en {seconds} segundos desde su inicio.</translation>
    </message>
    <message>
        <source>“{name}” did not answer within {seconds} seconds of its start: {last}.</source>
        <translation>«{name}» no respondió en {seconds} segundos desde su inicio: {last}.</translation>
    </message>
    <message>
        <source>“{name}” did not start: {words}.</source>
        <translation>«{name}» no se inició: {words}.</translation>
    </message>
    <message>
        <source>“{name}” has neither a command nor an address, so it was left out.</source>
        <translation>«{name}» no tiene comando ni dirección, así que se omitió.</translation>
    </message>
    <message>
        <source>“{name}” has no sign-in page.</source>
        <translation>«{name}» no tiene página de inicio de sesión.</translation>
    </message>
    <message>
        <source>“{name}” has “{shown}” before the names of its tools already.</source>
        <translation>«{name}» ya tiene «{shown}» ante los nombres de sus herramientas.</translation>
    </message>
    <message>
        <source>“{name}” is not behind the bridge, so it stays in the settings of {app}.</source>
        <translation>«{name}» no está tras el puente, así que se queda en los ajustes de {app}.</translation>
    </message>
    <message>
        <source>“{name}” is not running.</source>
        <translation>«{name}» no está en marcha.</translation>
    </message>
    <message>
        <source>“{name}” is switched off.</source>
        <translation>«{name}» está desactivado.</translation>
    </message>
    <message>
        <source>“{name}” is this bridge itself, so it was left out.</source>
        <translation>«{name}» es este mismo puente, así que se omitió.</translation>
    </message>
    <message>
        <source>“{name}” is used by too many apps at once.</source>
        <translation>Demasiadas aplicaciones usan «{name}» a la vez.</translation>
    </message>
    <message>
        <source>“{name}” keeps stopping soon after its start: {words}</source>
        <translation>«{name}» se detiene una y otra vez poco después de iniciarse: {words}</translation>
    </message>
    <message>
        <source>“{name}” needs the secret {secret}, and it is not there.</source>
        <translation>«{name}» necesita el secreto {secret}, y no está.</translation>
    </message>
    <message>
        <source>“{name}” runs that command already.</source>
        <translation>«{name}» ya ejecuta ese comando.</translation>
    </message>
    <message>
        <source>“{name}” should run in the folder {directory}, and there is none.</source>
        <translation>«{name}» debería ejecutarse en la carpeta {directory}, y no existe.</translation>
    </message>
    <message>
        <source>“{name}” stands there twice</source>
        <translation>«{name}» aparece dos veces ahí</translation>
    </message>
    <message>
        <source>“{name}” stands there twice.</source>
        <translation>«{name}» aparece dos veces ahí.</translation>
    </message>
    <message>
        <source>“{name}” stopped right after its start: {server}</source>
        <translation>«{name}» se detuvo justo después de iniciarse: {server}</translation>
    </message>
    <message>
        <source>“{name}” uses that address already.</source>
        <translation>«{name}» ya usa esa dirección.</translation>
    </message>
    <message>
        <source>“{name}” wants your own login, and this app&apos;s access came without one.</source>
        <translation>«{name}» quiere su propio inicio de sesión, y el acceso de esta aplicación llegó sin él.</translation>
    </message>
    <message>
        <source>“{name}” was stopped.</source>
        <translation>«{name}» se detuvo.</translation>
    </message>
    <message>
        <source>“{prefix}” can&apos;t go before the names of tools.</source>
        <translation>«{prefix}» no puede ir ante los nombres de herramientas.</translation>
    </message>
    <message>
        <source>“{wanted}” is not a role.</source>
        <translation>«{wanted}» no es un rol.</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>a login code was used twice</source>
        <translation>se usó dos veces un código de inicio de sesión</translation>
    </message>
    <message>
        <source>a token for another server</source>
        <translation>un token para otro servidor</translation>
    </message>
    <message>
        <source>a token from the future; the clocks may differ</source>
        <translation>un token del futuro; quizá los relojes difieran</translation>
    </message>
    <message>
        <source>a token of another issuer</source>
        <translation>un token de otro emisor</translation>
    </message>
    <message>
        <source>a token of another kind</source>
        <translation>un token de otro tipo</translation>
    </message>
    <message>
        <source>a token that is bound to a key</source>
        <translation>un token ligado a una clave</translation>
    </message>
    <message>
        <source>a token without an end</source>
        <translation>un token sin fin</translation>
    </message>
    <message>
        <source>allowed ({because})</source>
        <translation>permitido ({because})</translation>
    </message>
    <message>
        <source>allowed before</source>
        <translation>permitido antes</translation>
    </message>
    <message>
        <source>allowed to call {tool} once ({because})</source>
        <translation>permitido: llamar a {tool} una vez ({because})</translation>
    </message>
    <message>
        <source>allowed to {right} ({because})</source>
        <translation>permitido: {right} ({because})</translation>
    </message>
    <message>
        <source>an answer to a sign-in of another browser</source>
        <translation>una respuesta a un inicio de sesión de otro navegador</translation>
    </message>
    <message>
        <source>an answer to a sign-in that is not under way</source>
        <translation>una respuesta a un inicio de sesión que no está en curso</translation>
    </message>
    <message>
        <source>an old refresh token was used again</source>
        <translation>se volvió a usar un token de renovación antiguo</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>another program came with its access, and was refused: {program}</source>
        <translation>otro programa llegó con su acceso y se rechazó: {program}</translation>
    </message>
    <message>
        <source>another program came with its access: {program}</source>
        <translation>otro programa llegó con su acceso: {program}</translation>
    </message>
    <message>
        <source>asked for one call of {tool}</source>
        <translation>pidió una llamada a {tool}</translation>
    </message>
    <message>
        <source>asked for the right to {right}, for {tool}</source>
        <translation>pidió un derecho: {right}, para {tool}</translation>
    </message>
    <message>
        <source>asked to connect</source>
        <translation>pidió conectarse</translation>
    </message>
    <message>
        <source>came with a token of another server</source>
        <translation>llegó con un token de otro servidor</translation>
    </message>
    <message>
        <source>denied ({because})</source>
        <translation>denegado ({because})</translation>
    </message>
    <message>
        <source>denied on the page in the browser</source>
        <translation>denegado en la página del navegador</translation>
    </message>
    <message>
        <source>everything was paused</source>
        <translation>todo se puso en pausa</translation>
    </message>
    <message>
        <source>everything was resumed</source>
        <translation>todo se reanudó</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>finds tools by searching</source>
        <translation>encuentra herramientas buscando</translation>
    </message>
    <message>
        <source>gets all its tools in one list</source>
        <translation>recibe todas sus herramientas en una lista</translation>
    </message>
    <message>
        <source>it demands something that is not understood here</source>
        <translation>exige algo que aquí no se entiende</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>no nombra a nadie</translation>
    </message>
    <message>
        <source>it was paused</source>
        <translation>se puso en pausa</translation>
    </message>
    <message>
        <source>its access ended</source>
        <translation>su acceso terminó</translation>
    </message>
    <message>
        <source>its client has an odd name</source>
        <translation>su cliente tiene un nombre extraño</translation>
    </message>
    <message>
        <source>its rights were changed</source>
        <translation>sus derechos cambiaron</translation>
    </message>
    <message>
        <source>its signature fits no key of the issuer</source>
        <translation>su firma no encaja con ninguna clave del emisor</translation>
    </message>
    <message>
        <source>its time was up</source>
        <translation>se acabó su tiempo</translation>
    </message>
    <message>
        <source>may use all servers, also later ones</source>
        <translation>puede usar todos los servidores, también los posteriores</translation>
    </message>
    <message>
        <source>may use only {names}</source>
        <translation>solo puede usar {names}</translation>
    </message>
    <message>
        <source>no server allowed</source>
        <translation>ningún servidor permitido</translation>
    </message>
    <message>
        <source>no token of it came for too long, or such tokens are not accepted any more</source>
        <translation>no llegó ningún token suyo en demasiado tiempo, o ya no se aceptan tales tokens</translation>
    </message>
    <message>
        <source>not a token that is known here</source>
        <translation>no es un token que aquí se conozca</translation>
    </message>
    <message>
        <source>not allowed to call {tool} once ({because})</source>
        <translation>no permitido: llamar a {tool} una vez ({because})</translation>
    </message>
    <message>
        <source>not allowed to {right} ({because})</source>
        <translation>no permitido: {right} ({because})</translation>
    </message>
    <message>
        <source>not used for too long</source>
        <translation>sin usar demasiado tiempo</translation>
    </message>
    <message>
        <source>other resource</source>
        <translation>otro recurso</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>en pausa por usted</translation>
    </message>
    <message>
        <source>personal key made</source>
        <translation>clave personal creada</translation>
    </message>
    <message>
        <source>registered itself</source>
        <translation>se registró</translation>
    </message>
    <message>
        <source>renewed its access</source>
        <translation>renovó su acceso</translation>
    </message>
    <message>
        <source>resumed by you</source>
        <translation>reanudado por usted</translation>
    </message>
    <message>
        <source>revoked by you</source>
        <translation>revocado por usted</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>inició sesión</translation>
    </message>
    <message>
        <source>signed in a way that the settings don&apos;t allow</source>
        <translation>firmado de una forma que los ajustes no permiten</translation>
    </message>
    <message>
        <source>signed out by the app</source>
        <translation>la aplicación cerró la sesión</translation>
    </message>
    <message>
        <source>the activity log was cleared by you</source>
        <translation>usted vació el registro de actividad</translation>
    </message>
    <message>
        <source>the app gave up</source>
        <translation>la aplicación desistió</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la línea de comandos</translation>
    </message>
    <message>
        <source>the identity provider</source>
        <translation>el proveedor de identidad</translation>
    </message>
    <message>
        <source>the issuer says that it is not good, or not any more</source>
        <translation>el emisor dice que no es válido, o ya no</translation>
    </message>
    <message>
        <source>the login could not be checked for a day</source>
        <translation>el inicio de sesión no se pudo comprobar durante un día</translation>
    </message>
    <message>
        <source>the login is not known any more</source>
        <translation>el inicio de sesión ya no se conoce</translation>
    </message>
    <message>
        <source>the login was dropped</source>
        <translation>el inicio de sesión se abandonó</translation>
    </message>
    <message>
        <source>the page in the browser</source>
        <translation>la página del navegador</translation>
    </message>
    <message>
        <source>the rule for {which} {tool} is now: {verdict}</source>
        <translation>la regla para {which} {tool} es ahora: {verdict}</translation>
    </message>
    <message>
        <source>the server {name} was added</source>
        <translation>se añadió el servidor {name}</translation>
    </message>
    <message>
        <source>the server {name} was changed</source>
        <translation>se cambió el servidor {name}</translation>
    </message>
    <message>
        <source>the server {name} was removed</source>
        <translation>se quitó el servidor {name}</translation>
    </message>
    <message>
        <source>the server {name} was switched off</source>
        <translation>se desactivó el servidor {name}</translation>
    </message>
    <message>
        <source>the server {name} was switched on</source>
        <translation>se activó el servidor {name}</translation>
    </message>
    <message>
        <source>the settings of {name} were brought up to date</source>
        <translation>los ajustes de {name} se pusieron al día</translation>
    </message>
    <message>
        <source>the settings of {name} were changed back</source>
        <translation>los ajustes de {name} se restauraron</translation>
    </message>
    <message>
        <source>the settings of {name} were changed to use this bridge</source>
        <translation>los ajustes de {name} se cambiaron para usar este puente</translation>
    </message>
    <message>
        <source>the sign-in was changed</source>
        <translation>se cambió el inicio de sesión</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>se acabó el tiempo</translation>
    </message>
    <message>
        <source>tools of the server {name} were switched on or off</source>
        <translation>se activaron o desactivaron herramientas del servidor {name}</translation>
    </message>
    <message>
        <source>unknown token</source>
        <translation>token desconocido</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>{issuer} does not allow it</source>
        <translation>{issuer} no lo permite</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{name} has not answered for a day</source>
        <translation>{name} no ha respondido en un día</translation>
    </message>
    <message>
        <source>{program} may use its access, said by you</source>
        <translation>{program} puede usar su acceso, según usted</translation>
    </message>
    <message>
        <source>{rights}, set by you</source>
        <translation>{rights}, decidido por usted</translation>
    </message>
    <message>
        <source>{rights}, set by {provider}</source>
        <translation>{rights}, decidido por {provider}</translation>
    </message>
    <message>
        <source>{upstream}: {tool} is not what was approved, and refused</source>
        <translation>{upstream}: {tool} no es lo que se aprobó, y se rechaza</translation>
    </message>
    <message>
        <source>{words}, set by you</source>
        <translation>{words}, decidido por usted</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>A rule refuses “{tool}” to {name}.</source>
        <translation>Una regla rechaza «{tool}» para {name}.</translation>
    </message>
    <message>
        <source>A web page opened this. If you did not just ask an app to connect, close this tab.</source>
        <translation>Esto lo ha abierto una página web. Si no acaba de pedir que se conecte una aplicación, cierre esta pestaña.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Add this address to your AI app</source>
        <translation>Añada esta dirección a su aplicación de IA</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Allow {name} to use your MCP servers?</source>
        <translation>¿Permitir que {name} use sus servidores MCP?</translation>
    </message>
    <message>
        <source>Allow {name}?</source>
        <translation>¿Permitir a {name}?</translation>
    </message>
    <message>
        <source>Allowed. Back to {name}…</source>
        <translation>Permitido. Volviendo a {name}…</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>Una aplicación sin nombre</translation>
    </message>
    <message>
        <source>Answer the questions in the MCP Auth Bridge window, or wait a moment and connect again from the app.</source>
        <translation>Responda a las preguntas en la ventana de MCP Auth Bridge, o espere un momento y vuelva a conectar desde la aplicación.</translation>
    </message>
    <message>
        <source>Answered, but this page stays?</source>
        <translation>¿Ya ha respondido y esta página sigue aquí?</translation>
    </message>
    <message>
        <source>Any program on this computer could be behind this name. If you did not just ask an app to connect, choose Deny.</source>
        <translation>Detrás de este nombre podría estar cualquier programa de este equipo. Si no acaba de pedir que se conecte una aplicación, elija Denegar.</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Compruebe este código</translation>
    </message>
    <message>
        <source>Choose Allow in the MCP Auth Bridge window, and check that it shows the same code.</source>
        <translation>Elija Permitir en la ventana de MCP Auth Bridge y compruebe que muestra el mismo código.</translation>
    </message>
    <message>
        <source>Connect {name}?</source>
        <translation>¿Conectar {name}?</translation>
    </message>
    <message>
        <source>Connected. You can close this tab.</source>
        <translation>Conectada. Ya se puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Each takes the name under which you added the server.</source>
        <translation>Cada una toma el nombre con el que se añadió el servidor.</translation>
    </message>
    <message>
        <source>Go on in that browser, or go back to the app and connect once more.</source>
        <translation>Continúe en ese navegador, o vuelva a la aplicación y conecte otra vez.</translation>
    </message>
    <message>
        <source>How to do it in some apps</source>
        <translation>Cómo se hace en algunas aplicaciones</translation>
    </message>
    <message>
        <source>If the app is not connected, go back to it and connect once more.</source>
        <translation>Si la aplicación no está conectada, vuelva a ella y conecte otra vez.</translation>
    </message>
    <message>
        <source>If you did not just ask an app to connect, choose Deny.</source>
        <translation>Si no acaba de pedir que se conecte una aplicación, elija Denegar.</translation>
    </message>
    <message>
        <source>If your browser asks, let it open {name}. Then you can close this tab.</source>
        <translation>Si el navegador pregunta, permítale abrir {name}. Después se puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>In that app, sign out of MCP Auth Bridge and sign in again. If there is no such button, remove the server from the app and add it once more.</source>
        <translation>En esa aplicación, cierre la sesión de MCP Auth Bridge e iníciela de nuevo. Si no hay tal botón, quite el servidor de la aplicación y añádalo otra vez.</translation>
    </message>
    <message>
        <source>It is not known yet which tools there are. Start MCP Auth Bridge once.</source>
        <translation>Todavía no se sabe qué herramientas hay. Inicie MCP Auth Bridge una vez.</translation>
    </message>
    <message>
        <source>It was not answered in time, or it has been answered already.</source>
        <translation>No se respondió a tiempo, o ya se ha respondido.</translation>
    </message>
    <message>
        <source>Know that it is the same person who comes back</source>
        <translation>Saber que es la misma persona la que vuelve</translation>
    </message>
    <message>
        <source>Know your e-mail address</source>
        <translation>Conocer su dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Know your name</source>
        <translation>Conocer su nombre</translation>
    </message>
    <message>
        <source>Name verified by {host}</source>
        <translation>Nombre verificado por {host}</translation>
    </message>
    <message>
        <source>No window on this computer? Answer in a terminal:</source>
        <translation>¿No hay ninguna ventana en este equipo? Responda en un terminal:</translation>
    </message>
    <message>
        <source>One local address for all your MCP servers, behind a login you control.</source>
        <translation>Una única dirección local para todos sus servidores MCP, tras un inicio de sesión bajo su control.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Only tools that say they change nothing.</source>
        <translation>Solo herramientas que indican que no cambian nada.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Please continue where you started</source>
        <translation>Continúe donde empezó</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Registered by {program}</source>
        <translation>Registrada por {program}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Says it is {name}</source>
        <translation>Dice ser {name}</translation>
    </message>
    <message>
        <source>Scope “{scope}”</source>
        <translation>Ámbito «{scope}»</translation>
    </message>
    <message>
        <source>See what it does, pause it or cut it off in the MCP Auth Bridge window, under Clients.</source>
        <translation>Lo que hace se ve en la ventana de MCP Auth Bridge, en Clientes; allí se puede pausar o revocar su acceso.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation>Mostrar la pregunta de nuevo</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Sesión iniciada como {name}</translation>
    </message>
    <message>
        <source>Signed in as {name} ({email})</source>
        <translation>Sesión iniciada como {name} ({email})</translation>
    </message>
    <message>
        <source>Signed in. You can close this tab.</source>
        <translation>Sesión iniciada. Ya se puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>Stay connected without asking each time</source>
        <translation>Seguir conectada sin preguntar cada vez</translation>
    </message>
    <message>
        <source>The access of {name} has ended: {because}.</source>
        <translation>El acceso de {name} ha terminado: {because}.</translation>
    </message>
    <message>
        <source>The app that opened this page uses a sign-in that is not known here any more:</source>
        <translation>La aplicación que abrió esta página usa un inicio de sesión que aquí ya no se conoce:</translation>
    </message>
    <message>
        <source>The app then opens a page like this one and asks for your permission.</source>
        <translation>La aplicación abre después una página como esta y pide su permiso.</translation>
    </message>
    <message>
        <source>The person at this computer did not allow this call of “{tool}”.</source>
        <translation>La persona de este equipo no ha permitido esta llamada a «{tool}».</translation>
    </message>
    <message>
        <source>The person at this computer does not let this app use “{tool}”.</source>
        <translation>La persona de este equipo no permite que esta aplicación use «{tool}».</translation>
    </message>
    <message>
        <source>The server {name} is switched off.</source>
        <translation>El servidor {name} está desactivado.</translation>
    </message>
    <message>
        <source>There is no tool “{tool}”.</source>
        <translation>No existe la herramienta «{tool}».</translation>
    </message>
    <message>
        <source>There is no tool “{tool}”. Did you mean “{near}”?</source>
        <translation>No existe la herramienta «{tool}». ¿Quería decir «{near}»?</translation>
    </message>
    <message>
        <source>This app may not change things. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>Esta aplicación no puede hacer cambios. Pida que se le permita en MCP Auth Bridge → Clientes.</translation>
    </message>
    <message>
        <source>This app may not delete or overwrite things. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>Esta aplicación no puede borrar ni sobrescribir. Pida que se le permita en MCP Auth Bridge → Clientes.</translation>
    </message>
    <message>
        <source>This app may not read. Ask in MCP Auth Bridge → Clients to let it.</source>
        <translation>Esta aplicación no puede leer. Pida que se le permita en MCP Auth Bridge → Clientes.</translation>
    </message>
    <message>
        <source>This app may not use any tool.</source>
        <translation>Esta aplicación no puede usar ninguna herramienta.</translation>
    </message>
    <message>
        <source>This app may only change and delete things.</source>
        <translation>Esta aplicación solo puede hacer cambios y borrar.</translation>
    </message>
    <message>
        <source>This app may only change things.</source>
        <translation>Esta aplicación solo puede hacer cambios.</translation>
    </message>
    <message>
        <source>This app may only delete or overwrite things.</source>
        <translation>Esta aplicación solo puede borrar o sobrescribir.</translation>
    </message>
    <message>
        <source>This app may only read and change things.</source>
        <translation>Esta aplicación solo puede leer y hacer cambios.</translation>
    </message>
    <message>
        <source>This app may only read, and delete or overwrite things.</source>
        <translation>Esta aplicación solo puede leer, y borrar o sobrescribir.</translation>
    </message>
    <message>
        <source>This app may only read.</source>
        <translation>Esta aplicación solo puede leer.</translation>
    </message>
    <message>
        <source>This app may only read. Ask in MCP Auth Bridge → Clients to let it change things.</source>
        <translation>Esta aplicación solo puede leer. Pida en MCP Auth Bridge → Clientes que se le permita hacer cambios.</translation>
    </message>
    <message>
        <source>This app may only read. Ask in MCP Auth Bridge → Clients to let it delete or overwrite things.</source>
        <translation>Esta aplicación solo puede leer. Pida en MCP Auth Bridge → Clientes que se le permita borrar o sobrescribir.</translation>
    </message>
    <message>
        <source>This app needs to sign in again</source>
        <translation>Esta aplicación tiene que iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>This is MCP Auth Bridge</source>
        <translation>Esto es MCP Auth Bridge</translation>
    </message>
    <message>
        <source>This name is not verified</source>
        <translation>Este nombre no está verificado</translation>
    </message>
    <message>
        <source>This question has closed</source>
        <translation>Esta pregunta se ha cerrado</translation>
    </message>
    <message>
        <source>This question was opened in another browser, or cookies are switched off for this address.</source>
        <translation>Esta pregunta se abrió en otro navegador, o las cookies están desactivadas para esta dirección.</translation>
    </message>
    <message>
        <source>Too many apps are asking at the same time.</source>
        <translation>Demasiadas aplicaciones preguntan al mismo tiempo.</translation>
    </message>
    <message>
        <source>Too many calls of this app wait for an answer already. Try again when they are answered.</source>
        <translation>Demasiadas llamadas de esta aplicación esperan ya una respuesta. Inténtelo de nuevo cuando se hayan respondido.</translation>
    </message>
    <message>
        <source>Use the tools, resources and prompts of these servers</source>
        <translation>Usar las herramientas, los recursos y los prompts de estos servidores</translation>
    </message>
    <message>
        <source>Waiting for your answer. In less than a minute it counts as no.</source>
        <translation>Esperando su respuesta. En menos de un minuto contará como no.</translation>
    </message>
    <message>
        <source>Waiting for your answer. In {minutes} minutes it counts as no.</source>
        <translation>Esperando su respuesta. En {minutes} minutos contará como no.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Adónde va la respuesta</translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation>Qué servidores</translation>
    </message>
    <message>
        <source>Which servers it may use</source>
        <translation>Qué servidores puede usar</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pregunta</translation>
    </message>
    <message>
        <source>You can close this tab. If that was a mistake, connect again from the app.</source>
        <translation>Ya se puede cerrar esta pestaña. Si ha sido un error, vuelva a conectar desde la aplicación.</translation>
    </message>
    <message>
        <source>You can take this back at any time in the MCP Auth Bridge window, under Clients.</source>
        <translation>Se puede retirar en cualquier momento en la ventana de MCP Auth Bridge, en Clientes.</translation>
    </message>
    <message>
        <source>change things</source>
        <translation>hacer cambios</translation>
    </message>
    <message>
        <source>changes things</source>
        <translation>hace cambios</translation>
    </message>
    <message>
        <source>delete or overwrite things</source>
        <translation>borrar o sobrescribir</translation>
    </message>
    <message>
        <source>may change and delete things</source>
        <translation>puede hacer cambios y borrar</translation>
    </message>
    <message>
        <source>may change things</source>
        <translation>puede hacer cambios</translation>
    </message>
    <message>
        <source>may delete or overwrite things</source>
        <translation>puede borrar o sobrescribir</translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation>no puede hacer nada</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>solo puede leer</translation>
    </message>
    <message>
        <source>may read and change things</source>
        <translation>puede leer y hacer cambios</translation>
    </message>
    <message>
        <source>may read, and delete or overwrite things</source>
        <translation>puede leer, y borrar o sobrescribir</translation>
    </message>
    <message>
        <source>may read, change and delete things</source>
        <translation>puede leer, hacer cambios y borrar</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>solo lee</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>wants the right to {what} (it called “{tool}”)</source>
        <translation>quiere el permiso para {what} (llamó a «{tool}»)</translation>
    </message>
    <message>
        <source>wants to call “{tool}” (answer in the window; no answer counts as no)</source>
        <translation>quiere llamar a «{tool}» (responda en la ventana; sin respuesta, cuenta como no)</translation>
    </message>
    <message>
        <source>wants to connect</source>
        <translation>quiere conectarse</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing because {provider} did not give it to this person. Changing rights in MCP Auth Bridge does not help; whoever runs {provider} can, and then a new sign-in.</source>
        <translation>{limit} Falta el permiso para {what}, porque {provider} no se lo ha dado a esta persona. Cambiar los permisos en MCP Auth Bridge no sirve; puede darlo quien administra {provider}, y después hay que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer has been asked for it and has not answered yet; try again once they have allowed it.</source>
        <translation>{limit} Falta el permiso para {what}. Se le ha pedido a la persona de este equipo, que aún no ha respondido; inténtelo de nuevo cuando lo haya permitido.</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer has just been asked for it; try again once they have allowed it.</source>
        <translation>{limit} Falta el permiso para {what}. Se le acaba de pedir a la persona de este equipo; inténtelo de nuevo cuando lo haya permitido.</translation>
    </message>
    <message>
        <source>{limit} The right to {what} is missing. The person at this computer was asked for it and did not allow it; they still can, in MCP Auth Bridge → Clients.</source>
        <translation>{limit} Falta el permiso para {what}. Se le pidió a la persona de este equipo, que no lo permitió; aún puede hacerlo, en MCP Auth Bridge → Clientes.</translation>
    </message>
    <message>
        <source>{name} can now use your MCP servers.</source>
        <translation>{name} ya puede usar sus servidores MCP.</translation>
    </message>
    <message>
        <source>{name} is paused. Resume it to let it work again.</source>
        <translation>{name} está en pausa. Reanude su acceso para que vuelva a funcionar.</translation>
    </message>
    <message>
        <source>{name} may use “{tool}”, and you are asked before each call.</source>
        <translation>{name} puede usar «{tool}», y se le pregunta a usted antes de cada llamada.</translation>
    </message>
    <message>
        <source>{name} was not given access to anything.</source>
        <translation>A {name} no se le ha dado acceso a nada.</translation>
    </message>
    <message>
        <source>{name} {rights}; “{tool}” {needed}.</source>
        <translation>{name} {rights}; «{tool}» {needed}.</translation>
    </message>
    <message>
        <source>{place} — a program on this computer</source>
        <translation>{place} — un programa de este equipo</translation>
    </message>
    <message>
        <source>{place} — a website, not this computer</source>
        <translation>{place} — un sitio web, no este equipo</translation>
    </message>
    <message>
        <source>{place} — the app that opens these links on this computer</source>
        <translation>{place} — la aplicación que abre estos enlaces en este equipo</translation>
    </message>
    <message>
        <source>{provider} lets you change and delete things.</source>
        <translation>{provider} le permite hacer cambios y borrar.</translation>
    </message>
    <message>
        <source>{provider} lets you change things.</source>
        <translation>{provider} le permite hacer cambios.</translation>
    </message>
    <message>
        <source>{provider} lets you delete or overwrite things.</source>
        <translation>{provider} le permite borrar o sobrescribir.</translation>
    </message>
    <message>
        <source>{provider} lets you do nothing here.</source>
        <translation>{provider} no le permite hacer nada aquí.</translation>
    </message>
    <message>
        <source>{provider} lets you read and change things.</source>
        <translation>{provider} le permite leer y hacer cambios.</translation>
    </message>
    <message>
        <source>{provider} lets you read, and delete or overwrite things.</source>
        <translation>{provider} le permite leer, y borrar o sobrescribir.</translation>
    </message>
    <message>
        <source>{provider} lets you read, change and delete things.</source>
        <translation>{provider} le permite leer, hacer cambios y borrar.</translation>
    </message>
    <message>
        <source>{provider} lets you read.</source>
        <translation>{provider} le permite leer.</translation>
    </message>
    <message>
        <source>“{tool}” is a tool of {owners}, which is not among the servers of {name}.</source>
        <translation>«{tool}» es una herramienta de {owners}, que no está entre los servidores de {name}.</translation>
    </message>
    <message>
        <source>“{tool}” is not what it was when it was approved; look at the change on the Servers page.</source>
        <translation>«{tool}» ya no es lo que era cuando se aprobó; revise el cambio en la página Servidores.</translation>
    </message>
    <message>
        <source>“{tool}” is switched off for all apps.</source>
        <translation>«{tool}» está desactivada para todas las aplicaciones.</translation>
    </message>
    <message>
        <source>“{tool}” {needed}, and {provider} does not let {person} {what}. Changing the rights of {name} here does not help.</source>
        <translation>«{tool}» {needed}, y {provider} no permite a {person} {what}. Cambiar aquí los permisos de {name} no sirve.</translation>
    </message>
    <message>
        <source>… and {count} more characters</source>
        <translation>… y {count} caracteres más</translation>
    </message>
</context>
<context>
    <name>server_words</name>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n herramienta</numerusform>
            <numerusform>%n herramientas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools changed</source>
        <translation>
            <numerusform>%n herramienta cambiada</numerusform>
            <numerusform>%n herramientas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>1 herramienta</translation>
    </message>
    <message>
        <source>1 tool changed</source>
        <translation>1 herramienta cambiada</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Ask before each call</source>
        <translation>Preguntar antes de cada llamada</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Hace cambios</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Failing since {when}</source>
        <translation>Con fallos desde {when}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>May delete</source>
        <translation>Puede borrar</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Requiere inicio de sesión</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Sin usar todavía</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>guardado en el llavero</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation>guardado en {place}</translation>
    </message>
    <message>
        <source>{name} is behind the bridge already.</source>
        <translation>{name} ya está detrás del puente.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n apps want to connect</source>
        <translation>
            <numerusform>%n aplicación quiere conectarse</numerusform>
            <numerusform>%n aplicaciones quieren conectarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for you</source>
        <translation>
            <numerusform>%n pregunta espera su respuesta</numerusform>
            <numerusform>%n preguntas esperan su respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>A program of {user}</source>
        <translation>Un programa de {user}</translation>
    </message>
    <message>
        <source>A program that can&apos;t be recognised</source>
        <translation>Un programa que no se puede reconocer</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All its tokens, new ones too, are then refused until you remove it from this list. It stays signed in at the server that gives them out.</source>
        <translation>Todos sus tokens, también los nuevos, se rechazan entonces hasta que se quite de esta lista. Mantiene la sesión iniciada en el servidor que los emite.</translation>
    </message>
    <message>
        <source>An app wants to connect</source>
        <translation>Una aplicación quiere conectarse</translation>
    </message>
    <message>
        <source>An app wants to do more</source>
        <translation>Una aplicación quiere hacer más</translation>
    </message>
    <message>
        <source>An app wants to make a call</source>
        <translation>Una aplicación quiere hacer una llamada</translation>
    </message>
    <message>
        <source>An unnamed app</source>
        <translation>Una aplicación sin nombre</translation>
    </message>
    <message>
        <source>Change things</source>
        <translation>Hacer cambios</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Delete or overwrite</source>
        <translation>Borrar o sobrescribir</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>It may then use every tool that changes things, not only this one.</source>
        <translation>Podrá usar entonces todas las herramientas que hacen cambios, no solo esta.</translation>
    </message>
    <message>
        <source>It may then use every tool that may delete or overwrite things, not only this one.</source>
        <translation>Podrá usar entonces todas las herramientas que pueden borrar o sobrescribir, no solo esta.</translation>
    </message>
    <message>
        <source>It may then use every tool that only reads.</source>
        <translation>Podrá usar entonces todas las herramientas que solo leen.</translation>
    </message>
    <message>
        <source>Know your e-mail address</source>
        <translation>Conocer su dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Know your name</source>
        <translation>Conocer su nombre</translation>
    </message>
    <message>
        <source>No tools</source>
        <translation>Ninguna herramienta</translation>
    </message>
    <message>
        <source>No, only what the app says</source>
        <translation>No, solo lo que dice la aplicación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <translation>Elegidos a mano</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Read, change</source>
        <translation>Leer, hacer cambios</translation>
    </message>
    <message>
        <source>Read, delete</source>
        <translation>Leer, borrar</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Recognise you</source>
        <translation>Reconocerle</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Seguir conectada</translation>
    </message>
    <message>
        <source>The app can ask for access again, and you decide again.</source>
        <translation>La aplicación puede volver a pedir acceso, y la decisión vuelve a ser suya.</translation>
    </message>
    <message>
        <source>The key is never good again; you can make a new one.</source>
        <translation>La clave no volverá a ser válida; se puede crear una nueva.</translation>
    </message>
    <message>
        <source>This takes effect at once: its running calls are cancelled and its open connections are closed.</source>
        <translation>Tiene efecto inmediato: sus llamadas en curso se cancelan y sus conexiones abiertas se cierran.</translation>
    </message>
    <message>
        <source>Token of {host}</source>
        <translation>Token de {host}</translation>
    </message>
    <message>
        <source>Use tools</source>
        <translation>Usar herramientas</translation>
    </message>
    <message>
        <source>Use tools, resources and prompts</source>
        <translation>Usar herramientas, recursos y prompts</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Lectura y cambios</translation>
    </message>
    <message>
        <source>Yes, a personal key</source>
        <translation>Sí, una clave personal</translation>
    </message>
    <message>
        <source>Yes, added by hand</source>
        <translation>Sí, añadida a mano</translation>
    </message>
    <message>
        <source>Yes, by its web address</source>
        <translation>Sí, por su dirección web</translation>
    </message>
    <message>
        <source>Yes, by {host}</source>
        <translation>Sí, por {host}</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>a program on this computer</source>
        <translation>un programa de este equipo</translation>
    </message>
    <message>
        <source>a website, not this computer</source>
        <translation>un sitio web, no este equipo</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>but no tools now</source>
        <translation>pero ninguna herramienta por ahora</translation>
    </message>
    <message>
        <source>changes things</source>
        <translation>hace cambios</translation>
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
        <translation>sin borrar nada</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>dentro de %n h</numerusform>
            <numerusform>dentro de %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dentro de %n min</numerusform>
            <numerusform>dentro de %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>may delete or overwrite things</source>
        <translation>puede borrar o sobrescribir</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>solo lee</translation>
    </message>
    <message>
        <source>read and delete only</source>
        <translation>solo leer y borrar</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo leer</translation>
    </message>
    <message>
        <source>the app on this computer that opens these links</source>
        <translation>la aplicación de este equipo que abre estos enlaces</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{name} wanted to use {tool}, and may not</source>
        <translation>{name} quería usar {tool}, y no puede</translation>
    </message>
    <message>
        <source>{name} wants to call {tool}</source>
        <translation>{name} quiere llamar a {tool}</translation>
    </message>
    <message>
        <source>{name} wants to connect</source>
        <translation>{name} quiere conectarse</translation>
    </message>
    <message numerus="yes">
        <source>{programs} and %n more</source>
        <translation>
            <numerusform>{programs} y %n más</numerusform>
            <numerusform>{programs} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} started by {app}</source>
        <translation>{program} iniciado por {app}</translation>
    </message>
    <message>
        <source>{program} · pid {ids}</source>
        <translation>{program} · pid {ids}</translation>
    </message>
    <message numerus="yes">
        <source>{servers} and %n more</source>
        <translation>
            <numerusform>{servers} y %n más</numerusform>
            <numerusform>{servers} y %n más</numerusform>
        </translation>
    </message>
</context>
</TS>
