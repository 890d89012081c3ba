// Drive the TypeScript SDK's client, version 2: typescript_sdk.mjs URL DATA_FOLDER CLIENT_NAME ERA.
// A server to start takes the URL's place as JSON: {"command": …, "args": […], "env": {…}}.

import { Client, SdkHttpError, StreamableHTTPClientTransport, UnauthorizedError } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

import { Listener } from "./person.mjs";
import { drive } from "./typescript_app.mjs";

const [url, folder, name, era] = process.argv.slice(2);
const mode = era === "modern" ? "auto" : "legacy";
const capabilities = { elicitation: { form: {} }, sampling: {}, roots: { listChanged: true } };
const WANTS_LOG = { "io.modelcontextprotocol/logLevel": "debug" };
const listener = new Listener(name);

/** Do what a method of the protocol does, by the client's own means. */
async function use(client, method, params) {
  switch (method) {
    case "tools/list":
      return (await client.listTools()).tools;
    case "prompts/list":
      return (await client.listPrompts()).prompts;
    case "resources/list":
      return (await client.listResources()).resources;
    case "resources/templates/list":
      return (await client.listResourceTemplates()).resourceTemplates;
    case "tools/call":
      return await client.callTool(mode === "auto" ? { ...params, _meta: WANTS_LOG } : params, { onprogress: (told) => listener.note("progress of a call", told) });
    case "prompts/get":
      return await client.getPrompt(params);
    case "resources/read":
      return await client.readResource(params);
    case "completion/complete":
      return await client.complete(params);
    case "logging/setLevel":
      return await client.setLoggingLevel(params.level);
    case "resources/subscribe":
      return await client.subscribeResource(params);
    case "resources/unsubscribe":
      return await client.unsubscribeResource(params);
    default:
      throw new Error(`not known: ${method}`);
  }
}

await drive({
  folder,
  name,
  use,
  listen: async (client, uris) => {
    const all = { toolsListChanged: true, promptsListChanged: true, resourcesListChanged: true };
    return (await client.listen({ ...all, resourceSubscriptions: uris })).honoredFilter;
  },
  heard: () => listener.heard,
  open: (login) => ({
    client: listener.attend(new Client({ name, version: "1.0.0" }, { versionNegotiation: { mode }, capabilities })),
    transport: url.startsWith("{")
      ? new StdioClientTransport(JSON.parse(url))
      : new StreamableHTTPClientTransport(new URL(url), { authProvider: login }),
  }),
  finish: (transport, parameters) => transport.finishAuth(parameters),
  wantsLogin: (problem) => problem instanceof UnauthorizedError,
  lostSession: (problem) => problem instanceof SdkHttpError && problem.data.status === 404,
});
