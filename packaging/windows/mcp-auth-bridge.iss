; Inno Setup 6: one installer for one person, no administrator needed. NOT TRIED YET; see README.md.
#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6E9B1B0C-2F0E-4B0F-9C5B-7B8D5C1E4A37}
AppName=MCP Auth Bridge
AppVersion={#Version}
AppPublisher=The MCP Auth Bridge authors
DefaultDirName={autopf}\MCP Auth Bridge
DefaultGroupName=MCP Auth Bridge
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=mcp-auth-bridge-{#Version}-windows
SetupIconFile=..\..\build\packaging\art\app.ico
UninstallDisplayIcon={app}\mcp-auth-bridge-tray.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
RestartApplications=no

[Files]
Source: "..\..\dist\mcp-auth-bridge\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{autoprograms}\MCP Auth Bridge"; Filename: "{app}\mcp-auth-bridge-tray.exe"

[Run]
Filename: "{app}\mcp-auth-bridge-tray.exe"; Description: "Start MCP Auth Bridge"; Flags: nowait postinstall skipifsilent

[UninstallRun]
Filename: "{app}\mcp-auth-bridge.exe"; Parameters: "tray --quit"; Flags: runhidden; RunOnceId: "Quit"
; What is still there after it was asked: a server without a window, the shims of AI apps.
Filename: "{sys}\taskkill.exe"; Parameters: "/F /IM mcp-auth-bridge.exe"; Flags: runhidden; RunOnceId: "EndPrograms"
Filename: "{sys}\taskkill.exe"; Parameters: "/F /IM mcp-auth-bridge-tray.exe"; Flags: runhidden; RunOnceId: "EndTray"

[Registry]
; Start at login, if the person switched it on, must not point at a program that is gone.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "MCP Auth Bridge"; Flags: uninsdeletevalue dontcreatekey

[Messages]
ConfirmUninstall=Remove %1? Your settings and connected apps stay in %%LOCALAPPDATA%%\MCP Auth Bridge, and secrets in the Windows Credential Manager, until you delete them.
