"""Vault: secrets with versions in folders, kept in memory, with the published limits."""

import re
from dataclasses import dataclass, field
from typing import Any

from starlette.routing import Route

from bridge_app.demo.clock import timestamp
from bridge_app.demo.cloud import Cloud
from bridge_app.demo.envelope import ID, Api, ApiError, Body, Rule, invalid, select

Result = dict[str, Any]

LONGEST_SECRET = 10_240
_FOLDER = r"^[0-9a-zA-Z_\.\-/ ]*$"
_ITEM = Rule(required=True, pattern=ID["pvi"])
_DESCRIPTION = {
    "name": Rule(),
    "folder": Rule(pattern=_FOLDER),
    "metadata": Rule("string_map"),
    "tags": Rule("strings"),
    "disabled_at": Rule("time"),
}
_ROTATION = {"rotation_frequency": Rule(), "rotation_state": Rule(), "rotation_grace_period": Rule()}
_LISTING = {
    "filter": Rule("object"),
    "size": Rule("integer", at_least=1, at_most=100),
    "order": Rule(one_of=("asc", "desc")),
    "order_by": Rule(
        one_of=(
            "id",
            "type",
            "created_at",
            "algorithm",
            "purpose",
            "expiration",
            "last_rotated",
            "next_rotation",
            "name",
            "folder",
            "item_state",
        )
    ),
    "last": Rule(),
}
_CONTENT = {
    "secret": ("secret",),
    "pangea_token": ("token",),
    "pangea_client_secret": ("client_secret", "client_id", "client_secret_id"),
    "pangea_platform_client_secret": ("client_secret", "client_id", "client_secret_id"),
}
"""By type of item, what is stored of it."""
_OF_THE_ITEM = ("client_id",)
"""Content that belongs to the item as a whole, not to one version."""


@dataclass
class Version:
    """One version of a secret."""

    number: int
    content: dict[str, str] = field(repr=False)
    created_at: float
    state: str = "active"
    destroyed_at: float | None = None
    rotated_at: float | None = None


@dataclass
class Item:
    """A secret or a folder."""

    id: str
    type: str
    name: str
    folder: str
    created_at: float
    metadata: dict[str, str] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)
    enabled: bool = True
    disabled_at: str | None = None
    versions: list[Version] = field(default_factory=list)


class VaultApi:
    """The calls below /api/vault/v2."""

    def __init__(self, cloud: Cloud) -> None:
        self._cloud = cloud
        self.items: dict[str, Item] = {}

    def routes(self) -> list[Route]:
        """Return its routes."""
        api = Api(self._cloud, "vault")
        content = {name: Rule() for names in _CONTENT.values() for name in names}
        return [
            api.post(
                "v2/secret/store",
                {"type": Rule(one_of=tuple(_CONTENT)), **_DESCRIPTION, **content, **_ROTATION},
                self.store,
            ),
            api.post(
                "v2/secret/rotate",
                {
                    "id": _ITEM,
                    "rotation_state": Rule(one_of=("deactivated", "suspended", "destroyed")),
                    "rotation_grace_period": Rule(),
                    **content,
                },
                self.rotate,
            ),
            api.post("v2/get", {"id": _ITEM, "version": Rule("any")}, self.get),
            api.post("v2/get_bulk", {**_LISTING, "version": Rule("object")}, self.get_bulk),
            api.post("v2/list", _LISTING, self.list_items),
            api.post("v2/update", {"id": _ITEM, **_DESCRIPTION, "enabled": Rule("boolean"), **_ROTATION}, self.update),
            api.post("v2/delete", {"id": _ITEM, "recursive": Rule("boolean")}, self.delete),
            api.post(
                "v2/state/change",
                {
                    "id": _ITEM,
                    "version": Rule("integer", at_least=1),
                    "state": Rule(
                        required=True, one_of=("active", "deactivated", "suspended", "compromised", "destroyed")
                    ),
                    "destroy_period": Rule(),
                },
                self.change_state,
            ),
            api.post(
                "v2/folder/create",
                {
                    **_DESCRIPTION,
                    "name": Rule(required=True, pattern=_FOLDER),
                    "folder": Rule(required=True, pattern=_FOLDER),
                    **_ROTATION,
                },
                self.create_folder,
            ),
            api.rest(),
        ]

    def store(self, body: Body) -> Result:
        """Keep a new item; its folders come into being."""
        kind = body.get("type", "secret")
        folder = _path(body.get("folder", "/"))
        now = self._cloud.clock()
        content = self._content(kind, body)
        item = Item(self._cloud.ids.new("pvi"), kind, body.get("name") or "", folder, now)
        item.name = item.name or item.id
        self._refuse_duplicate(item.name, folder)
        self._describe_as(item, body)
        item.versions = [Version(1, content, now)]
        self._make_folders(folder)
        self.items[item.id] = item
        return self._show(item, item.versions)

    def rotate(self, body: Body) -> Result:
        """Give an item a new version; the last one is deactivated unless asked otherwise."""
        item = self._item(body["id"])
        if not item.versions:
            raise invalid("id", "BadState", "A folder has no versions.")
        item_wide = {name: value for name, value in item.versions[-1].content.items() if name in _OF_THE_ITEM}
        content = self._content(item.type, {**item_wide, **body})
        now, last = self._cloud.clock(), item.versions[-1]
        self._set_state(last, body.get("rotation_state", "deactivated"))
        last.rotated_at = now
        item.versions.append(Version(last.number + 1, content, now))
        return self._show(item, item.versions[-1:])

    def get(self, body: Body) -> Result:
        """Return an item with the versions asked for, the current one if none are."""
        item = self._item(body["id"])
        return self._show(item, self._choose(item, body.get("version")))

    def get_bulk(self, body: Body) -> Result:
        """Return the items a filter finds, with their secrets."""
        wanted = body.get("version") or {}
        page, last = select([self._listed(each) for each in self._settled()], body)
        items = []
        for each in page:
            item = self.items[each["id"]]
            items.append(self._show(item, self._settled_versions(item, wanted.get(item.id))))
        return {"items": items, **({"last": last} if last else {})}

    def list_items(self, body: Body) -> Result:
        """Return the items a filter finds, without secrets."""
        page, last = select([self._listed(each) for each in self._settled()], body)
        return {"items": page, **({"last": last} if last else {})}

    def update(self, body: Body) -> Result:
        """Change an item's description."""
        item = self._item(body["id"])
        self._describe_as(item, body)
        item.name = body.get("name", item.name)
        if "folder" in body:
            left, item.folder = item.folder, _path(body["folder"])
            self._make_folders(item.folder)
            self._drop_empty(left)
        item.enabled = body.get("enabled", item.enabled)
        return self._show(item, item.versions[-1:])

    def delete(self, body: Body) -> Result:
        """Delete an item; a folder with something in it only if told so."""
        item = self._item(body["id"])
        if item.type == "folder":
            inside = [each for each in self.items.values() if _is_inside(each.folder, _path_of(item))]
            if inside and not body.get("recursive"):
                raise invalid("id", "BadState", "The folder is not empty.")
            for each in inside:
                del self.items[each.id]
        del self.items[item.id]
        self._drop_empty(item.folder)
        return {"id": item.id}

    def change_state(self, body: Body) -> Result:
        """Change the state of one version, the current one if none is named."""
        item = self._item(body["id"])
        chosen = self._choose(item, body.get("version"))
        if not chosen:
            raise invalid("id", "BadState", "A folder has no state.")
        for version in chosen:
            if version.state == "destroyed":
                raise invalid("state", "BadState", "A destroyed version stays destroyed.")
            self._set_state(version, body["state"])
        return self._show(item, chosen)

    def create_folder(self, body: Body) -> Result:
        """Make a folder."""
        folder = _path(body["folder"])
        self._refuse_duplicate(body["name"], folder)
        self._make_folders(folder)
        item = Item(self._cloud.ids.new("pvi"), "folder", body["name"], folder, self._cloud.clock())
        self._describe_as(item, body)
        self.items[item.id] = item
        return self._show(item, [])

    def _item(self, id: str) -> Item:
        if id not in self.items:
            raise ApiError("VaultItemNotFound", 404, "There is no such item.")
        return self.items[id]

    def _content(self, kind: str, body: Body) -> dict[str, str]:
        names = _CONTENT[kind]
        for name in names:
            if name not in body:
                raise invalid(name, "FieldRequired", f"{name} is needed.")
        if kind == "secret":
            problem = Rule(shortest=1, longest=LONGEST_SECRET).problem(body["secret"])
            if problem is not None:
                raise invalid("secret", *problem)
        return {name: body[name] for name in names}

    def _refuse_duplicate(self, name: str, folder: str) -> None:
        taken = any(each.name == name and each.folder == folder for each in self.items.values())
        if taken and self._cloud.knobs.vault_duplicates == "refused":
            raise invalid("name", "ItemNotUnique", "There is an item of this name in this folder.")

    def _describe_as(self, item: Item, body: Body) -> None:
        item.metadata = dict(body.get("metadata", item.metadata))
        item.tags = [*body.get("tags", item.tags)]
        item.disabled_at = body.get("disabled_at", item.disabled_at)

    def _make_folders(self, path: str) -> None:
        there = {_path_of(each) for each in self.items.values() if each.type == "folder"}
        above = "/"
        for name in [each for each in path.split("/") if each]:
            folder = Item(self._cloud.ids.new("pvi"), "folder", name, above, self._cloud.clock())
            above = _path_of(folder)
            if above not in there:
                self.items[folder.id] = folder

    def _drop_empty(self, path: str) -> None:
        """Remove a folder that nothing is in any more, and then the one above it."""
        while path != "/" and not any(each.folder == path for each in self.items.values()):
            found = [each for each in self.items.values() if each.type == "folder" and _path_of(each) == path]
            for each in found:
                del self.items[each.id]
            path = _path(path.rpartition("/")[0])

    def _set_state(self, version: Version, state: str) -> None:
        version.state = state
        if state == "destroyed":
            version.content, version.destroyed_at = {}, self._cloud.clock()

    def _choose(self, item: Item, version: Any) -> list[Version]:
        versions = item.versions
        if version is None or version == "":
            return versions[-1:]
        text = str(version)
        if text == "all":
            return list(versions)
        if re.fullmatch(r"-\d+:", text):
            return versions[-int(text[1:-1]) :]
        if not re.fullmatch(r"-?\d+", text) or isinstance(version, bool):
            raise invalid("version", "BadFormat", "A number, all, -n or -n: is needed.")
        number = int(text)
        if number < 0:
            extra = 1 if self._cloud.knobs.vault_version_counting == "steps_back" else 0
            number = len(versions) + 1 + number - extra
        chosen = [each for each in versions if each.number == number]
        if not chosen:
            raise ApiError("VaultItemNotFound", 404, "There is no such version.")
        return chosen

    def _settled(self) -> list[Item]:
        """Return the items that listings show by now."""
        before = self._cloud.clock() - self._cloud.knobs.vault_delay
        return [each for each in self.items.values() if each.created_at <= before]

    def _settled_versions(self, item: Item, version: Any) -> list[Version]:
        if version is not None:
            return self._choose(item, version)
        before = self._cloud.clock() - self._cloud.knobs.vault_delay
        return [each for each in item.versions if each.created_at <= before][-1:]

    def _listed(self, item: Item) -> Result:
        """Return an item as listings show it."""
        answer: Result = {
            "id": item.id,
            "type": item.type,
            "name": item.name,
            "folder": item.folder,
            "created_at": timestamp(item.created_at),
            "metadata": item.metadata,
            "tags": item.tags,
            "enabled": item.enabled,
        }
        if item.disabled_at is not None:
            answer["disabled_at"] = item.disabled_at
        if item.versions:
            answer["num_versions"] = len(item.versions)
            answer["item_versions"] = [_show_version(item.versions[-1], with_content=False)]
        if len(item.versions) > 1:
            answer["last_rotated"] = timestamp(item.versions[-1].created_at)
        return answer

    def _show(self, item: Item, versions: list[Version]) -> Result:
        """Return an item with its secrets."""
        answer = self._listed(item)
        if item.type == "folder":
            settings = {"rotation_frequency": "never", "rotation_state": "deactivated", "rotation_grace_period": "0s"}
            del answer["enabled"]
            return answer | {"inherited_settings": settings}
        ordered = sorted(
            versions, key=lambda each: each.number, reverse=self._cloud.knobs.vault_version_order == "desc"
        )
        answer["item_versions"] = [_show_version(each, with_content=True) for each in ordered]
        content = item.versions[-1].content
        answer |= {name: content[name] for name in _OF_THE_ITEM if name in content}
        return answer


def _show_version(version: Version, *, with_content: bool) -> Result:
    answer: Result = {"version": version.number, "created_at": timestamp(version.created_at), "state": version.state}
    if version.destroyed_at is not None:
        answer["destroyed_at"] = timestamp(version.destroyed_at)
    if version.rotated_at is not None:
        answer["rotated_at"] = timestamp(version.rotated_at)
    if with_content:
        answer |= {name: value for name, value in version.content.items() if name not in _OF_THE_ITEM}
    return answer


def _path(folder: str) -> str:
    return "/" + "/".join(each for each in folder.split("/") if each)


def _path_of(folder: Item) -> str:
    return _path(f"{folder.folder}/{folder.name}")


def _is_inside(path: str, folder: str) -> bool:
    return path == folder or path.startswith(f"{folder}/")
