#!/bin/sh
# Sets the program up for you alone; no administrator and no network are needed:
#
#   ./install.sh             puts it into ~/.local, with an entry in the menu of programs
#   ./install.sh --remove    takes all of that away again; casebooks stay where they are
#
# It also runs from this folder as it is (bin/@TITLE@), also from a stick: then it leaves nothing outside the folder.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
share=${XDG_DATA_HOME:-$HOME/.local/share}
home=$share/@ID@
link=$HOME/.local/bin/@ID@

# The caches that the system makes of what lies in the folders; what holds nothing any more goes.
refresh() {
  if [ -d "$share/mime/packages" ] && command -v update-mime-database >/dev/null; then
    update-mime-database "$share/mime" >/dev/null 2>&1 || true
  fi
  if [ -d "$share/applications" ] && command -v update-desktop-database >/dev/null; then
    update-desktop-database "$share/applications" >/dev/null 2>&1 || true
  fi
}

remove() {
  rm -rf "$home"
  rm -f "$link" "$share/applications/@ID@.desktop" "$share/mime/packages/@ID@.xml"
  rm -f "$share"/icons/hicolor/*/apps/@ID@.png "$share/icons/hicolor/scalable/apps/@ID@.svg"
  refresh
  if [ -d "$share/mime/packages" ] && [ -z "$(ls -A "$share/mime/packages")" ]; then
    # Nobody has types of files here: what was made of ours goes too.
    for file in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version; do
      rm -f "$share/mime/$file"
    done
    rmdir "$share/mime/application" "$share/mime/packages" "$share/mime" 2>/dev/null || true
  fi
  if [ -d "$share/applications" ] && [ -z "$(find "$share/applications" -name '*.desktop' -print -quit)" ]; then
    rm -f "$share/applications/mimeinfo.cache"
    rmdir "$share/applications" 2>/dev/null || true
  fi
  rmdir "$share"/icons/hicolor/*/apps "$share"/icons/hicolor/* "$share/icons/hicolor" "$share/icons" \
    "$share" "$HOME/.local/bin" "$HOME/.local" 2>/dev/null || true
}

case ${1:-} in
  --remove)
    remove
    exit 0
    ;;
  '') ;;
  *)
    sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
    exit 64
    ;;
esac

if [ "$here" = "$home" ]; then
  echo "It is installed already: this is where it lies. ./install.sh --remove takes it away." >&2
  exit 64
fi
rm -rf "$home.new"
mkdir -p "$share" "$HOME/.local/bin" "$share/applications"
cp -a "$here" "$home.new"
# What is installed is not portable; casebooks kept in a portable folder stay there.
rm -rf "$home.new/portable" "$home.new/casebooks" "$home.new/window-style.conf" "$home"
mv "$home.new" "$home"
ln -sf "$home/bin/@TITLE@" "$link"
sed "s:@EXEC@:\"$home/bin/@TITLE@\":" "$home/desktop-entry" >"$share/applications/@ID@.desktop"
if [ -e "$home/file-type.xml" ]; then
  mkdir -p "$share/mime/packages" "$share/icons/hicolor/scalable/apps"
  cp "$home/file-type.xml" "$share/mime/packages/@ID@.xml"
  cp "$home/icons/@ID@.svg" "$share/icons/hicolor/scalable/apps/"
  for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "$share/icons/hicolor/${size}x$size/apps"
    cp "$home/icons/@ID@-$size.png" "$share/icons/hicolor/${size}x$size/apps/@ID@.png"
  done
fi
refresh
echo "Installed. It stands in the menu of programs, and starts with: $link"
