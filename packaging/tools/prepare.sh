# shellcheck shell=bash
# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by packaging/run and packaging/test: installs what is missing and nothing else.
#   prepare runtime|test   system packages, .venv from the lock, the program itself, the catalogs

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
venv=$root/.venv
python=$venv/bin/python

# One package a line; "a|b" is one package under its newer and its older name.
runtime_packages=(
  ca-certificates
  fontconfig
  fonts-noto-cjk
  fonts-noto-core
  libcups2t64\|libcups2
  libdbus-1-3
  libdrm2
  libegl1
  libfontconfig1
  libfreetype6
  libgbm1
  libgl1
  libglib2.0-0t64\|libglib2.0-0
  libopengl0
  libpipewire-0.3-0t64\|libpipewire-0.3-0
  libpulse0
  libspeechd2
  libwayland-client0
  libwayland-cursor0
  libwayland-egl1
  libx11-6
  libx11-xcb1
  libxcb-cursor0
  libxcb-glx0
  libxcb-icccm4
  libxcb-image0
  libxcb-keysyms1
  libxcb-randr0
  libxcb-render-util0
  libxcb-render0
  libxcb-shape0
  libxcb-shm0
  libxcb-sync1
  libxcb-util1
  libxcb-xfixes0
  libxcb-xkb1
  libxcb1
  libxext6
  libxkbcommon-x11-0
  libxkbcommon0
  libxrandr2
  python3
  python3-venv
)
test_packages=(
  at-spi2-core libglib2.0-bin
  cage
  dbus
  dbus-x11
  gir1.2-atspi-2.0
  git
  openbox
  python3-pyatspi
  xdotool
  xvfb
  xwayland
)

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$(basename "$0"): $*"
  exit 1
}

# Runs a command quietly; on failure shows what it said.
quietly() {
  local log status=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [ "$status" -ne 0 ]; then tail -n 40 "$log" >&2; fi
  rm -f "$log"
  return "$status"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  elif [ -t 0 ]; then
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  else
    sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

# Sets missing=() to those of the given packages that are not installed.
find_missing() {
  local -A installed=()
  local name wanted other
  missing=()
  while read -r name; do installed[$name]=1; done < <(
    dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p'
  )
  for wanted in "$@"; do
    for other in ${wanted//|/ }; do
      if [ -n "${installed[$other]:-}" ]; then continue 2; fi
    done
    missing+=("$wanted")
  done
}

# Sets chosen=() to the names under which this release of the system has the missing packages.
choose_names() {
  local wanted other
  chosen=()
  for wanted in "${missing[@]}"; do
    for other in ${wanted//|/ }; do
      if [ "$other" = "${wanted##*|}" ] || apt-cache show "$other" >/dev/null 2>&1; then
        chosen+=("$other")
        break
      fi
    done
  done
}

install_system_packages() {
  local missing=() chosen=()
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This system has no apt-get: going on without installing system packages."
    say "Qt needs what the list in packaging/tools/prepare.sh names, under this system's names."
    return
  fi
  find_missing "$@"
  if [ "${#missing[@]}" -eq 0 ]; then return; fi
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    choose_names
    fail "system packages are missing and this is not root. As root, run:
  apt-get install --no-install-recommends ${chosen[*]}"
  fi
  say "Installing ${#missing[@]} system packages: ${missing[*]##*|}"
  quietly as_root dpkg --configure -a || true # where an earlier run was cut off
  quietly as_root apt-get -q update || say "apt-get update failed: trying with the lists at hand."
  choose_names
  quietly as_root apt-get -q install -y --no-install-recommends \
    -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold "${chosen[@]}" ||
    fail "could not install the system packages. When the reason above is gone, run this again, or as root:
  apt-get install --no-install-recommends ${chosen[*]}"
}

is_new_enough() {
  "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

# Prints the Python to use: the system's own, since system packages belong to it.
find_python() {
  local candidate
  for candidate in /usr/bin/python3 python3 python3.14 python3.13 python3.12 python3.11; do
    if is_new_enough "$candidate"; then
      command -v "$candidate"
      return
    fi
  done
  fail "no Python 3.11 or newer found. On Debian 12 or newer: apt-get install python3 python3-venv"
}

# Each stamp is written last, so that a run cut off half-way is done again.
install_python_packages() {
  local base stamp
  base=$(find_python) || exit 1
  stamp=$("$base" -VV; printf '%s\n' "$base" "$root"; sha256sum <"$root/packaging/requirements.lock")
  if [ "$(cat "$venv/.lock-stamp" 2>/dev/null)" != "$stamp" ]; then
    say "Installing the Python packages of packaging/requirements.lock into .venv (about 300 MB)"
    rm -rf "$venv"
    quietly "$base" -m venv "$venv" || fail "could not make .venv with $base"
    quietly "$python" -m pip install --no-input --disable-pip-version-check --require-hashes \
      --only-binary :all: -r "$root/packaging/requirements.lock" ||
      fail "could not install the Python packages: see above"
    printf '%s\n' "$stamp" >"$venv/.lock-stamp"
  fi
  stamp=$(sha256sum <"$root/pyproject.toml")
  if [ "$(cat "$venv/.project-stamp" 2>/dev/null)" != "$stamp" ]; then
    say "Installing the guide itself into .venv (editable: what you change is what runs)"
    quietly "$python" -m pip install --no-input --disable-pip-version-check --no-deps --no-index \
      --no-build-isolation --editable "$root" || fail "could not install the guide: see above"
    printf '%s\n' "$stamp" >"$venv/.project-stamp"
  fi
}

prepare() {
  local packages=("${runtime_packages[@]}") lock
  if [ "$1" = test ]; then packages+=("${test_packages[@]}"); fi
  # Qt wants UTF-8 and complains without.
  if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then export LC_ALL=C.UTF-8; fi
  mkdir -p "$root/build" || fail "cannot write in $root"
  exec {lock}>"$root/build/prepare.lock"
  flock "$lock" # two at once would install into one another
  install_system_packages "${packages[@]}"
  install_python_packages
  quietly "$python" -m kiosk catalogs compile || fail "could not compile the catalogs: see above"
  exec {lock}>&-
}
