// Drive the TypeScript SDK's client, version 2: typescript_sdk.mjs URL DATA_FOLDER CLIENT_NAME ERA.

import { Client, SdkHttpError, StreamableHTTPClientTransport, UnauthorizedError } from "@modelcontextprotocol/client";

import { drive } from "./typescript_app.mjs";

const [url, folder, name, era] = process.argv.slice(2);
const mode = era === "modern" ? "auto" : "legacy";

await drive({
  folder,
  name,
  open: (login) => ({
    client: new Client({ name, version: "1.0.0" }, { versionNegotiation: { mode } }),
    transport: new StreamableHTTPClientTransport(new URL(url), { authProvider: login }),
  }),
  finish: (transport, parameters) => transport.finishAuth(parameters),
  wantsLogin: (problem) => problem instanceof UnauthorizedError,
  lostSession: (problem) => problem instanceof SdkHttpError && problem.data.status === 404,
});
