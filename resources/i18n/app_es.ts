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
        <source>Compare the code and answer in MCP Auth Bridge. No answer counts as no.</source>
        <translation>Compare el código y responda en MCP Auth Bridge. Sin respuesta, cuenta como no.</translation>
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
        <source>Let it from now on, or not, in MCP Auth Bridge. No answer counts as no.</source>
        <translation>Permítalo desde ahora, o no, en MCP Auth Bridge. Sin respuesta, cuenta como no.</translation>
    </message>
    <message>
        <source>Look at the call and answer in MCP Auth Bridge. No answer counts as no.</source>
        <translation>Revise la llamada y responda en MCP Auth Bridge. Sin respuesta, cuenta como no.</translation>
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
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Pages in the browser follow at once, the window at its next start.</source>
        <translation>Las páginas del navegador cambian de inmediato; la ventana, la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Questions are always shown. So is what comes in without asking you: a new key, or another server&apos;s token.</source>
        <translation>Las preguntas se muestran siempre. También lo que entra sin preguntar: una clave nueva o el token de otro servidor.</translation>
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
        <source>Tell me when an app has connected</source>
        <translation>Avisar cuando se conecte una aplicación</translation>
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
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Takes back what is not saved</source>
        <translation>Descarta lo que no se ha guardado</translation>
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
        <source>%n requests waiting …</source>
        <translation>
            <numerusform>%n petición en espera…</numerusform>
            <numerusform>%n peticiones en espera…</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request waiting …</source>
        <translation>1 petición en espera…</translation>
    </message>
    <message>
        <source>All clients …</source>
        <translation>Todos los clientes…</translation>
    </message>
    <message>
        <source>Connect an app …</source>
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
        <source>Revoke {name} …</source>
        <translation>Revocar {name}…</translation>
    </message>
    <message>
        <source>Revoke …</source>
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
        <source>Settings …</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Starting …</source>
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
        <source>Allowed. Back to {name} …</source>
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
