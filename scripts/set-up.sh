# Sourced by start and test: system packages by apt where there is apt, Python packages by hash into .venv.

RUN_PACKAGES=(python3-venv libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0)
TEST_PACKAGES=(xvfb openbox xdotool x11-utils imagemagick tint2 dbus dbus-daemon gnome-keyring libglib2.0-bin chromium
    fonts-dejavu-core fonts-noto-core fonts-noto-cjk nodejs npm)

install_system_packages() {
    command -v dpkg-query >/dev/null || return 0
    local missing=() package
    for package in "$@"; do
        case "$package" in
            # Renamed on newer Debian and Ubuntu.
            libglib2.0-0) dpkg-query -W -f='${Status}' libglib2.0-0t64 2>/dev/null | grep -q "ok installed" && continue ;;
            nodejs | npm) command -v "${package/nodejs/node}" >/dev/null && continue ;;
            python3-venv) python3 -c "import ensurepip, venv" 2>/dev/null && continue ;;
        esac
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing+=("$package")
    done
    [ "${#missing[@]}" -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        as_root=(sudo)
        command -v sudo >/dev/null || { echo "Install these packages as root, then try again: ${missing[*]}" >&2; exit 1; }
    fi
    echo "Installing system packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

find_python() {
    local candidate
    for candidate in python3.13 python3.12 python3.11 python3; do
        if "$candidate" -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    echo "MCP Auth Bridge needs Python 3.11 or newer." >&2
    exit 1
}

set_up() {
    local requirements=$1 python stamp
    install_system_packages "${RUN_PACKAGES[@]}"
    python=$(find_python)
    stamp=$(cat "$requirements" pyproject.toml | sha256sum | cut -d' ' -f1)
    if [ "$(cat ".venv/.$requirements" 2>/dev/null)" != "$stamp" ]; then
        echo "Installing Python packages into .venv"
        [ -x .venv/bin/python ] || "$python" -m venv .venv
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$requirements"
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
        echo "$stamp" > ".venv/.$requirements"
    fi
}
