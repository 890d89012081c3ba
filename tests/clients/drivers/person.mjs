// What the person and the model behind a driven client answer, and all that the client heard besides answers.

import { pathToFileURL } from "node:url";

const SAMPLES = { email: "ann@example.com", uri: "https://example.com/ann", date: "2000-02-29" };
const NEWS = [
  "notifications/message",
  "notifications/resources/updated",
  "notifications/resources/list_changed",
  "notifications/tools/list_changed",
  "notifications/prompts/list_changed",
];

export class Listener {
  constructor(name) {
    this.name = name;
    this.heard = [];
  }

  note(method, params) {
    this.heard.push({ method, params });
  }

  /** Have a client answer questions in its own name, and note what it hears. */
  attend(client) {
    client.setRequestHandler("elicitation/create", ({ params }) => {
      this.note("elicitation/create", params);
      const fields = Object.entries(params.requestedSchema?.properties ?? {});
      return { action: "accept", content: Object.fromEntries(fields.map(([key, field]) => [key, this.value(field)])) };
    });
    client.setRequestHandler("sampling/createMessage", ({ params }) => {
      this.note("sampling/createMessage", params);
      return { role: "assistant", model: "test-model", content: { type: "text", text: `${this.name} thought about it` } };
    });
    client.setRequestHandler("roots/list", () => {
      this.note("roots/list", {});
      return { roots: [{ uri: pathToFileURL(process.cwd()).href, name: this.name }] };
    });
    for (const method of NEWS) client.setNotificationHandler(method, ({ params }) => this.note(method, params ?? {}));
    return client;
  }

  value(field) {
    if (field.default !== undefined) return field.default;
    const choices = field.enum ?? field.oneOf?.map((choice) => choice.const) ?? [];
    if (choices.length > 0) return choices[0];
    if (field.type === "array") return [this.value({ ...field.items, oneOf: field.items.anyOf })];
    if (field.type === "boolean") return true;
    if (field.type === "integer" || field.type === "number") return field.minimum ?? 1;
    return SAMPLES[field.format] ?? this.name;
  }
}
