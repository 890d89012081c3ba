// Drive the TypeScript SDK's client, version 1: typescript_sdk_v1.mjs URL DATA_FOLDER CLIENT_NAME.
// A server to start takes the URL's place as JSON: {"command": …, "args": […], "env": {…}}.

import { UnauthorizedError } from "@modelcontextprotocol/sdk/client/auth.js";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport, StreamableHTTPError } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

import { drive } from "./typescript_app.mjs";

const [url, folder, name] = process.argv.slice(2);

await drive({
  folder,
  name,
  open: (login) => ({
    client: new Client({ name, version: "1.0.0" }),
    transport: url.startsWith("{")
      ? new StdioClientTransport(JSON.parse(url))
      : new StreamableHTTPClientTransport(new URL(url), { authProvider: login }),
  }),
  finish: (transport, parameters) => transport.finishAuth(parameters.get("code")),
  wantsLogin: (problem) => problem instanceof UnauthorizedError,
  lostSession: (problem) => problem instanceof StreamableHTTPError && problem.code === 404,
});
