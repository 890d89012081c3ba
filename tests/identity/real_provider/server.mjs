// A certified OpenID provider with people, clients and a clock of its own, for tests on this computer.
//
// Prints one line of JSON when it serves. With a state file it takes up logins and keys again after a restart.
// POST /test/rotate-keys, /test/clock {"seconds": n}, /test/disable {"account": name} turn it from outside.

import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { Provider } from 'oidc-provider';

const { CALLBACK, PORT = '0', STATE_FILE } = process.env;

const people = new Map([
  ['alice', { password: 'alice-password', name: 'Alice Example', email: 'alice@example.com' }],
  ['bob', { password: 'bob-password', name: 'Bob Example', email: 'bob@example.com' }],
]);
const disabled = new Set();

// ---- time and memory ---------------------------------------------------------------------------------------------

const realNow = Date.now;
let offset = 0;
Date.now = () => realNow() + offset;

const state = STATE_FILE && existsSync(STATE_FILE)
  ? JSON.parse(readFileSync(STATE_FILE, 'utf8'))
  : { keys: newKeys(), records: {} };

function remember() {
  if (STATE_FILE) writeFileSync(STATE_FILE, JSON.stringify(state), { mode: 0o600 });
}

class Memory {
  constructor(model) {
    this.model = model;
  }

  named(id) {
    return `${this.model} ${id}`;
  }

  async upsert(id, payload, seconds) {
    const until = seconds ? Date.now() + seconds * 1000 : null;
    state.records[this.named(id)] = { payload, until };
    remember();
  }

  async find(id) {
    const record = state.records[this.named(id)];
    return record && (record.until === null || record.until > Date.now()) ? record.payload : undefined;
  }

  async findByUid(uid) {
    return this.search((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode) {
    return this.search((payload) => payload.userCode === userCode);
  }

  search(fits) {
    const own = Object.entries(state.records).filter(([name]) => name.startsWith(`${this.model} `));
    return own.find(([, record]) => fits(record.payload))?.[1].payload;
  }

  async consume(id) {
    state.records[this.named(id)].payload.consumed = Math.floor(Date.now() / 1000);
    remember();
  }

  async destroy(id) {
    delete state.records[this.named(id)];
    remember();
  }

  async revokeByGrantId(grantId) {
    for (const [name, record] of Object.entries(state.records)) {
      if (record.payload.grantId === grantId) delete state.records[name];
    }
    remember();
  }
}

function newKeys() {
  const pairs = [
    ['RS256', generateKeyPairSync('rsa', { modulusLength: 2048 })],
    ['ES256', generateKeyPairSync('ec', { namedCurve: 'P-256' })],
  ];
  return pairs.map(([alg, pair]) => ({ ...pair.privateKey.export({ format: 'jwk' }), alg, use: 'sig', kid: randomUUID() }));
}

// Whoever asks for one of these as `resource` gets an access token for it: one that can be read, or one to be asked about.
const resourceServers = {
  'https://bridge.example/mcp': { scope: 'read write', accessTokenFormat: 'jwt', accessTokenTTL: 600 },
  'https://bridge.example/ec': { scope: 'read', accessTokenFormat: 'jwt', accessTokenTTL: 600, jwt: { sign: { alg: 'ES256' } } },
  'https://other.example/mcp': { scope: 'read', accessTokenFormat: 'jwt', accessTokenTTL: 600 },
  'https://bridge.example/opaque': { scope: 'read write', accessTokenFormat: 'opaque', accessTokenTTL: 600 },
  'https://other.example/opaque': { scope: 'read', accessTokenFormat: 'opaque', accessTokenTTL: 600 },
};

// ---- the provider ------------------------------------------------------------------------------------------------

const client = {
  redirect_uris: [CALLBACK],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
};

function makeProvider(issuer) {
  return new Provider(issuer, {
    adapter: Memory,
    jwks: { keys: state.keys },
    cookies: { keys: ['a key for tests'] },
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    clients: [
      { ...client, client_id: 'basic', client_secret: 'a-secret-for-tests', token_endpoint_auth_method: 'client_secret_basic' },
      {
        ...client,
        client_id: 'post',
        client_secret: 'a-secret-for-tests',
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'ES256',
      },
      { ...client, client_id: 'public', token_endpoint_auth_method: 'none' },
      ...['program', 'another-program', 'resource-server'].map((client_id) => ({
        client_id,
        client_secret: 'a-secret-for-tests',
        redirect_uris: [],
        response_types: [],
        grant_types: ['client_credentials'],
      })),
    ],
    features: {
      clientCredentials: { enabled: true },
      resourceIndicators: { enabled: true, getResourceServerInfo: (_, resource) => resourceServers[resource] },
      devInteractions: { enabled: false },
      introspection: { enabled: true },
      revocation: { enabled: true },
    },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    rotateRefreshToken: () => true,
    ttl: {
      AccessToken: 600, AuthorizationCode: 60, Grant: 86400, IdToken: 300, Interaction: 600, RefreshToken: 7200, Session: 86400,
    },
    findAccount: (_, id) => (people.has(id) && !disabled.has(id) ? { accountId: id, claims: () => claimsOf(id) } : undefined),
  });
}

function claimsOf(id) {
  const { name, email } = people.get(id);
  return { sub: id, name, email, email_verified: true };
}

// ---- pages -------------------------------------------------------------------------------------------------------

function showForm(response, { prompt, params, uid }) {
  const asks = prompt.name === 'login'
    ? `<h1>Sign in</h1><label>Name <input name="account"></label><label>Password <input name="password" type="password"></label>`
    : `<h1>Allow ${escape(params.client_id)}?</h1><p>${escape(params.scope)}</p>`;
  const page = `<!doctype html><title>Provider for tests</title><form method="post" action="/interaction/${uid}">${asks}
    <button name="decision" value="yes">Go on</button><button name="decision" value="no">Stop</button></form>`;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

function escape(text) {
  return String(text).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

async function answerForm(provider, request, response) {
  const form = new URLSearchParams(await bodyOf(request));
  const { prompt, params, grantId } = await provider.interactionDetails(request, response);
  let result;
  if (form.get('decision') !== 'yes') {
    result = { error: 'access_denied', error_description: 'The person said no.' };
  } else if (prompt.name === 'login') {
    const person = people.get(form.get('account'));
    if (!person || person.password !== form.get('password') || disabled.has(form.get('account'))) {
      response.writeHead(401).end('Wrong name or password.');
      return;
    }
    result = { login: { accountId: form.get('account') } };
  } else {
    const { session } = await provider.interactionDetails(request, response);
    const grant = (grantId && await provider.Grant.find(grantId))
      || new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    grant.addOIDCClaims(['sub', 'name', 'email', 'email_verified']);
    result = { consent: { grantId: await grant.save() } };
  }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

// ---- the door ----------------------------------------------------------------------------------------------------

const server = createServer();
server.listen(Number(PORT), '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  let provider = makeProvider(issuer);
  const turn = {
    '/test/rotate-keys': () => {
      state.keys = newKeys();
      remember();
      provider = makeProvider(issuer);
    },
    '/test/clock': ({ seconds }) => { offset += seconds * 1000; },
    '/test/disable': ({ account }) => { disabled.add(account); },
  };
  server.on('request', async (request, response) => {
    try {
      if (turn[request.url]) {
        turn[request.url](JSON.parse(await bodyOf(request) || '{}'));
        response.writeHead(204).end();
      } else if (!request.url.startsWith('/interaction/')) {
        await provider.callback()(request, response);
      } else if (request.method === 'POST') {
        await answerForm(provider, request, response);
      } else {
        showForm(response, await provider.interactionDetails(request, response));
      }
    } catch (error) {
      if (!response.headersSent) response.writeHead(400);
      response.end(String(error));
    }
  });
  process.stdout.write(`${JSON.stringify({ issuer })}\n`);
});

process.on('SIGTERM', () => process.exit(0));
