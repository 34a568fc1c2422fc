#!/bin/bash
# Tries the packages for Linux as a person would, and fails when anything is not as it should be:
#
#   installer/try.sh [--trained]      after the build; with --trained, with Java's cache of classes, as packages are given out
#
# Makes the tarball, the .deb and (where rpmbuild is) the .rpm; puts the .deb into a root of its own, starts what is in it,
# takes it away; sets the tarball up for one person, starts it, takes it away; starts it as a portable program. Each time
# nothing may be left. The system that this runs on is not touched. What is not installed here is said and left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
training=--no-training
[ "${1:-}" != --trained ] || training=
types=(tarball)
command -v dpkg-deb >/dev/null && types+=(deb) || echo 'No dpkg-deb here: no .deb is made.'
command -v rpmbuild >/dev/null && types+=(rpm) || echo 'No rpmbuild here: no .rpm is made.'
export LETAPIS_WORK=target/tried
# shellcheck disable=SC2086 # An option or none.
sh installer/linux.sh --no-build $training "${types[@]}"
packages=$PWD/$LETAPIS_WORK/packages
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
fail() {
  echo "$*" >&2
  exit 1
}

# Starts the program $1: it says its version, makes and checks a casebook, and shows its window.
starts() {
  "$1" --version | grep -q '^Letapis ' || fail "$1 does not say its version"
  printf 'vosem zialonych ptushak na dachu\n' >"$tmp/words"
  "$1" create "$tmp/book" --desk lawyer --name N --passphrase-file "$tmp/words" >/dev/null
  "$1" check "$tmp/book" --passphrase-file "$tmp/words" >/dev/null || fail "$1 finds faults in a new casebook"
  rm -rf "$tmp/book" "$tmp/words"
  if ldconfig -p | grep -q libgtk-3 && command -v xvfb-run >/dev/null; then
    mkfifo "$tmp/said"
    # A second start must find the first and end by itself.
    XDG_RUNTIME_DIR=$tmp timeout 120 xvfb-run -a sh -c '"$0" --when-shown >"$1" 2>/dev/null & first=$!; read -r line <"$1"
      [ "$line" = shown ] && timeout 60 "$0"; end=$?; kill $first; wait; exit $end' "$1" "$tmp/said" || fail "$1 shows no window, or a second start does not find it"
    rm -f "$tmp/said" "$tmp"/window-*
  else
    echo 'No Xvfb or GTK here: the window is drawn in memory only.'
  fi
  env -u DISPLAY -u WAYLAND_DISPLAY timeout 120 "$1" --use-window "$tmp/none" 0 unused | grep -q '^shown=' || fail "$1 draws no window"
}

# What lies in the home folder and is the program's doing. The launcher of jpackage asks the rpm of Debian, which then makes a
# folder of its own; the library that draws keeps compiled shaders among the person's caches unless the program is portable.
left() {
  find "$HOME" \( -type f -o -type l \) ! -path '*/.rpmdb/*' "$@" >"$tmp/left"
  cat "$tmp/left" >&2
  cat "$tmp/left"
}

# The desktop entry and the file type below a share folder $1 are what the system understands.
understood() {
  if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$1/applications/letapis.desktop"
  fi
  if command -v update-mime-database >/dev/null; then
    cp -r "$1/mime" "$tmp/mime"
    update-mime-database "$tmp/mime" 2>/dev/null
    grep -q ':application/x-letapis-bundle:\*\.letapis$' "$tmp/mime/globs2" || fail 'the system does not know .letapis files'
    rm -r "$tmp/mime"
  fi
  grep -q '^MimeType=application/x-letapis-bundle;$' "$1/applications/letapis.desktop"
}

if [[ " ${types[*]} " == *' deb '* ]]; then
  root=$tmp/root
  mkdir -p "$root"/var/lib/dpkg/{info,updates,triggers} "$root/var/log"
  : >"$root/var/lib/dpkg/status"
  as_root=(env)
  [ "$(id -u)" = 0 ] || as_root=(fakeroot)
  dpkg() {
    "${as_root[@]}" dpkg --root="$root" --log=/dev/null --force-not-root --force-depends --force-bad-path "$@" >/dev/null 2>"$tmp/dpkg.log" || {
      cat "$tmp/dpkg.log" >&2
      return 1
    }
  }
  (cd "$root" && find . ! -path './var/lib/dpkg/*' | sort) >"$tmp/before"
  dpkg --install "$packages"/*.deb
  understood "$root/usr/share"
  [ "$(readlink "$root/usr/bin/letapis")" = /opt/letapis/bin/Letapis ]
  starts "$root/opt/letapis/bin/Letapis"
  dpkg --purge letapis
  (cd "$root" && find . ! -path './var/lib/dpkg/*' | sort) >"$tmp/after"
  diff "$tmp/before" "$tmp/after" || fail 'the .deb leaves something'
  echo 'The .deb was installed, started and removed; nothing is left.'
fi

HOME=$tmp/home
export HOME XDG_DATA_HOME="$tmp/home/.local/share" XDG_CONFIG_HOME="$tmp/home/.config" XDG_CACHE_HOME="$tmp/home/.cache" JAVA_TOOL_OPTIONS="-Duser.home=$HOME"
mkdir "$HOME" "$tmp/stick"
tar xzf "$packages"/*.tar.gz -C "$tmp/stick"
folder=$(echo "$tmp"/stick/*)
"$folder/install.sh" >/dev/null
understood "$XDG_DATA_HOME"
starts "$HOME/.local/bin/letapis"
"$XDG_DATA_HOME/letapis/install.sh" --remove
[ -z "$(left ! -path '*/.cache/mesa_shader_cache/*')" ] || fail 'install.sh --remove leaves something'
echo 'The tarball was set up for one person, started and removed; nothing is left.'

rm -rf "$HOME"
mkdir "$HOME"
starts "$folder/bin/Letapis"
[ -z "$(left)" ] || fail 'the portable program leaves something outside its folder'
echo 'The portable program was started from its folder; nothing is left outside it.'

if [[ " ${types[*]} " == *' rpm '* ]]; then
  rpm --query --package --list "$packages"/*.rpm | grep -q '^/opt/letapis/bin/Letapis$' || fail 'the .rpm lacks the program'
  echo 'The .rpm holds the program.'
fi
(cd "$packages" && sha256sum --quiet -c SHA256SUMS && du -h --apparent-size ./*)
