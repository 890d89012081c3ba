// A small application around the TypeScript SDK; both versions of the SDK are driven through it.

import { serve } from "./lines.mjs";
import { Login } from "./login.mjs";

/**
 * Serve the commands for one version of the SDK: `open(login)` makes a client and its transport, `finish(transport,
 * parameters)` hands over what the browser brought, `wantsLogin` and `lostSession` recognise the SDK's errors. `use`, `listen`
 * and `heard` are for what else a client can do.
 */
export async function drive({ folder, name, open, finish, wantsLogin, lostSession, use, listen, heard }) {
  const login = await Login.open(folder, name);
  let client;
  let transport;

  async function connectOnce() {
    ({ client, transport } = open(login));
    await client.connect(transport);
  }

  // If the server wants a login, finish the one that the SDK has begun, and do the work once more.
  async function signedIn(work) {
    try {
      return await work();
    } catch (problem) {
      if (!wantsLogin(problem)) throw problem;
      await finish(transport, await login.browserResponse());
      return await work();
    }
  }

  // An MCP session that has ended is answered 404; the specification has the client begin a new one.
  async function withMcpSession(work) {
    try {
      return { ...(await work()), reconnected: false };
    } catch (problem) {
      if (!lostSession(problem)) throw problem;
      await client.close();
      await signedIn(connectOnce);
      return { ...(await work()), reconnected: true };
    }
  }

  async function call(wish) {
    const result = await client.callTool({ name: wish.name, arguments: wish.arguments ?? {} });
    return { result: result.structuredContent, is_error: result.isError ?? false };
  }

  await serve({
    async connect() {
      await signedIn(connectOnce);
      return { protocol: transport.protocolVersion ?? client.getNegotiatedProtocolVersion?.() ?? null };
    },
    async call(wish) {
      return await withMcpSession(() => signedIn(() => call(wish)));
    },
    async use({ method, params }) {
      return { result: await signedIn(() => use(client, method, params ?? {})) };
    },
    async listen({ uris }) {
      return { honored: await listen(client, uris) };
    },
    async heard() {
      return { heard: heard() };
    },
    async session() {
      return { id: transport.sessionId ?? null };
    },
    async close() {
      await client?.close();
      return {};
    },
  });
}
