#!/bin/sh
# Makes packages for Linux with a Java of their own, in target/installer/packages:
#
#   installer/linux.sh [option…] [image|tarball|deb|rpm…]      nothing named: the application image only
#
#   tarball   runs from its folder, also from a stick, and leaves nothing outside it; its install.sh sets the program up for one
#             person, without an administrator, and takes it away again
#   deb, rpm  for /opt, with a desktop entry and the type of .letapis files (dpkg-deb; rpmbuild, from the package rpm)
#
#   --no-build       takes target/letapis as it is
#   --no-training    without Java's cache of classes: starts slower, and is the same in every byte in each build
#   --neutral NAME   nothing that a person sees has the program's name: notes, budget, calculator or reading
#   --sign KEY       signs SHA256SUMS with that Ed25519 key (see `sums` in parts.sh)
#   --check          makes everything twice, and names each file that differs
#
# Needs a JDK 25 and Maven, as the build does. What cannot be the same twice: letapis.aot, the cache that Java trains.
set -eu
cd "$(dirname -- "$0")/.."
os=linux
work=${LETAPIS_WORK:-target/installer}
build=yes train=yes neutral='' key='' check='' types=''
while [ $# -gt 0 ]; do
  case $1 in
    --no-build) build= ;;
    --no-training) train= ;;
    --neutral) neutral=$2 && shift ;;
    --sign) key=$(realpath -- "$2") && shift ;;
    --check) check=yes ;;
    image) ;;
    tarball | deb | rpm) types="$types $1" ;;
    *) sed -n '2,18s/^# \{0,1\}//p' "$0" >&2 && exit 64 ;;
  esac
  shift
done
. installer/parts.sh

prepare "$build"

# The name of a face in a language, as the program itself has it.
face_title() {
  sed -n "s/^kit\.face\.$neutral=//p" "src/main/resources/org/letapis/text/kit_$1.properties"
}

id=letapis title=Letapis face=''
if [ -n "$neutral" ]; then
  case $neutral in notes | budget | calculator | reading) ;; *) echo "No such name: $neutral" >&2 && exit 64 ;; esac
  id=my-$neutral
  title=$(face_title en | tr -d ' ')
  face="--java-options -Dletapis.face=$neutral"
fi

# Puts a launcher of our own in place of jpackage's, unless a neutral name is to stand in the list of processes as well.
own_launcher() {
  if [ -z "$neutral" ]; then
    cp installer/linux/start.sh "$work/$title/bin/$title"
    cp target/letapis/lib/jvm.options "$work/$title/lib/app/"
    rm "$work/$title/lib/libapplauncher.so" "$work/$title/lib/app/$title.cfg"
  fi
}

# Writes the desktop entry for a command to start.
desktop_entry() {
  if [ -n "$neutral" ]; then
    icon=accessories-text-editor
    printf '[Desktop Entry]\nType=Application\nName=%s\nName[be]=%s\nName[ru]=%s\nExec=%s %%f\nIcon=%s\nTerminal=false\nCategories=Office;\n' \
      "$(face_title en)" "$(face_title be)" "$(face_title ru)" "$1" "$icon"
  else
    sed "s:@EXEC@:$1:" installer/linux/letapis.desktop
  fi
}

# Lays out what a package of the system holds, below $1.
system_tree() {
  mkdir -p "$1/opt" "$1/usr/bin" "$1/usr/share/applications" "$1/usr/share/doc/$id"
  cp -a "$work/$title" "$1/opt/$id"
  ln -s "/opt/$id/bin/$title" "$1/usr/bin/$id"
  desktop_entry "/usr/bin/$id" >"$1/usr/share/applications/$id.desktop"
  cp src/main/resources/META-INF/LICENSE "$1/usr/share/doc/$id/copyright"
  if [ -z "$neutral" ]; then
    mkdir -p "$1/usr/share/mime/packages" "$1/usr/share/icons/hicolor/scalable/apps"
    cp installer/linux/letapis.xml "$1/usr/share/mime/packages/"
    cp icons/letapis.svg "$1/usr/share/icons/hicolor/scalable/apps/"
    for size in 16 24 32 48 64 128 256 512; do
      mkdir -p "$1/usr/share/icons/hicolor/${size}x$size/apps"
      cp "icons/letapis-$size.png" "$1/usr/share/icons/hicolor/${size}x$size/apps/letapis.png"
    done
  fi
  same_time "$1"
}

make_tarball() {
  folder=$id-$version
  mkdir -p "$work/tree"
  cp -a "$work/$title" "$work/tree/$folder"
  : >"$work/tree/$folder/portable"
  desktop_entry @EXEC@ >"$work/tree/$folder/desktop-entry"
  sed -e "s/@ID@/$id/g" -e "s/@TITLE@/$title/g" installer/linux/install.sh >"$work/tree/$folder/install.sh"
  chmod 755 "$work/tree/$folder/install.sh"
  # Whoever unpacks it has nothing else to go by.
  sed "s/@TITLE@/$title/g" installer/linux/START.txt >"$work/tree/$folder/START.txt"
  if [ -z "$neutral" ]; then
    cp installer/linux/letapis.xml "$work/tree/$folder/file-type.xml"
    mkdir "$work/tree/$folder/icons"
    cp icons/letapis.svg icons/letapis-*.png "$work/tree/$folder/icons/"
  fi
  same_time "$work/tree"
  tar --create --directory "$work/tree" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" --format=gnu "$folder" |
    gzip --no-name -9 >"$work/packages/$folder-linux-x64.tar.gz"
  rm -rf "$work/tree"
}

make_deb() {
  system_tree "$work/tree"
  mkdir "$work/tree/DEBIAN"
  cat >"$work/tree/DEBIAN/control" <<CONTROL
Package: $id
Version: $version
Section: editors
Priority: optional
Architecture: amd64
Maintainer: The authors <packages@invalid>
Installed-Size: $(du -k -s --apparent-size "$work/tree/opt" | cut -f1)
Depends: libc6 (>= 2.31), libgtk-3-0 | libgtk-3-0t64, libx11-6, libxtst6, libgl1
Recommends: shared-mime-info, desktop-file-utils
Description: $(if [ -n "$neutral" ]; then face_title en; else echo "offline, encrypted casebook for documenting political repression"; fi)
CONTROL
  same_time "$work/tree"
  # Made without maintainer scripts: the system's own triggers take note of the desktop entry and the file type.
  dpkg-deb --root-owner-group -Zxz -z1 --build "$work/tree" "$work/packages/${id}_${version}_amd64.deb" >/dev/null
  rm -rf "$work/tree"
}

make_rpm() {
  system_tree "$work/tree"
  (cd "$work/tree" && find . ! -type d | sed 's:^\.::' | LC_ALL=C sort) >"$work/files.txt"
  echo "%dir /opt/$id" >>"$work/files.txt"
  sed -e "s/@ID@/$id/" -e "s/@VERSION@/$version/" -e "s:@FILES@:$PWD/$work/files.txt:" installer/linux/letapis.spec >"$work/package.spec"
  rpmbuild -bb --quiet --buildroot "$PWD/$work/rpm/root" --define "_topdir $PWD/$work/rpm" --define "tree $PWD/$work/tree" \
    --define '_buildhost localhost' --define '_binary_payload w6.zstdio' "$work/package.spec"
  mv "$work"/rpm/RPMS/*/*.rpm "$work/packages/"
  rm -rf "$work/tree" "$work/rpm" "$work/package.spec" "$work/files.txt"
}

make_all() {
  rm -rf "$work"
  mkdir -p "$work/packages"
  gather_jars
  bill_of_materials "$work/lib" "$work/packages/$id-$version.cdx.json"
  cp "$work/packages/$id-$version.cdx.json" "$work/lib/parts.cdx.json"
  link_runtime
  # shellcheck disable=SC2086 # An option and its value.
  app_image "$title" "$([ -n "$neutral" ] || echo icons/letapis-512.png)" $face --app-version "$version"
  own_launcher
  # Before the training: Java refuses its cache where the time of its modules or of a jar is another.
  same_time "$work/$title"
  if [ -n "$train" ]; then
    train "$work/$title/bin/$title" "$PWD/$work/$title/lib/app" "$work/$title/lib/app/$title.cfg"
  fi
  same_time "$work/$title"
  for type in $types; do
    "make_$type"
  done
  same_time "$work/packages"
  sums "$work/packages" "$key"
}

make_all
[ -n "$check" ] || exit 0

rm -rf "$work.first"
mv "$work" "$work.first"
make_all
# The cache is the one part that may differ; packages that hold it differ with it.
differ=$(diff -qr --no-dereference "$work.first" "$work" || true)
rm -rf "$work.first"
unexpected=$(printf '%s\n' "$differ" | grep -v -e '/letapis.aot ' -e '^$' || true)
if [ -n "$train" ]; then
  unexpected=$(printf '%s\n' "$unexpected" | grep -v -e '/packages/' || true)
fi
printf '%s\n' "${differ:-Each file is the same in both builds.}"
[ -z "$unexpected" ]
