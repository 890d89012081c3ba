// What an application brings to the TypeScript SDK's OAuth: storage in a file, a browser, a loopback listener.

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createProbe } from "node:net";
import { join } from "node:path";

async function freePort() {
  const probe = createProbe().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export class Login {
  static async open(folder, name) {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "login.json");
    const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { port: await freePort() };
    const login = new Login(file, kept, name);
    await login.listen();
    return login;
  }

  constructor(file, kept, name) {
    this.file = file;
    this.kept = kept;
    this.name = name;
    this.arrive = () => {};
  }

  listen() {
    this.server = createServer((request, response) => {
      const url = new URL(request.url, this.redirectUrl);
      response.end("You can close this page.");
      if (url.pathname === "/callback") this.arrive(url.searchParams);
    }).listen(this.kept.port, "127.0.0.1");
    return new Promise((resolve, reject) => this.server.once("listening", resolve).once("error", reject));
  }

  keep(changes) {
    Object.assign(this.kept, changes);
    writeFileSync(this.file, JSON.stringify(this.kept));
  }

  get redirectUrl() {
    return `http://127.0.0.1:${this.kept.port}/callback`;
  }

  get clientMetadata() {
    return {
      client_name: this.name,
      redirect_uris: [this.redirectUrl],
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
      token_endpoint_auth_method: "none",
    };
  }

  state() {
    return randomBytes(24).toString("base64url");
  }

  clientInformation() {
    return this.kept.client;
  }

  saveClientInformation(client) {
    this.keep({ client });
  }

  tokens() {
    return this.kept.tokens;
  }

  saveTokens(tokens) {
    this.keep({ tokens });
  }

  saveCodeVerifier(verifier) {
    this.verifier = verifier;
  }

  codeVerifier() {
    return this.verifier;
  }

  saveDiscoveryState(discovery) {
    this.discovery = discovery;
  }

  discoveryState() {
    return this.discovery;
  }

  invalidateCredentials(scope) {
    if (scope === "all" || scope === "client") this.keep({ client: undefined });
    if (scope === "all" || scope === "tokens") this.keep({ tokens: undefined });
  }

  /** Open the browser, unless it is open already: several requests may ask for a login at the same time. */
  redirectToAuthorization(url) {
    if (this.pending) return;
    const response = new Promise((resolve) => (this.arrive = resolve));
    this.pending = { state: url.searchParams.get("state"), verifier: this.verifier, response };
    spawn(process.env.BROWSER, [url.href], { stdio: "ignore", detached: true }).unref();
  }

  /** The parameters the browser brought, once it came back. */
  async browserResponse() {
    const { state, verifier, response } = this.pending;
    const parameters = await response;
    this.pending = undefined;
    this.verifier = verifier;
    if (parameters.get("state") !== state) throw new Error("the state came back changed");
    if (parameters.has("error")) throw new Error(`login refused: ${parameters.get("error")}`);
    return parameters;
  }
}
