#!/bin/sh
# Makes target/installer/packages/Letapis-<version>.dmg, on a Mac:
#
#   installer/macos.sh [--no-build] [--neutral NAME] [--sign KEY]
#
# Needs a JDK 25 and Maven, as the build does, and Xcode's command line tools. Options as in linux.sh. The image is not signed
# with an Apple certificate and not notarised: on first start one opens it with the secondary mouse button › Open.
# To carry it on a stick: copy Letapis.app into a folder and make an empty file named "portable" in Letapis.app; whatever it
# keeps lies in there then.
set -eu
cd "$(dirname -- "$0")/.."
os=mac
work=target/installer
build=yes neutral='' key=''
while [ $# -gt 0 ]; do
  case $1 in
    --no-build) build= ;;
    --neutral) neutral=$2 && shift ;;
    --sign) key=$(cd "$(dirname -- "$2")" && pwd)/$(basename -- "$2") && shift ;;
    *) sed -n '2,9s/^# \{0,1\}//p' "$0" >&2 && exit 64 ;;
  esac
  shift
done
. installer/parts.sh

prepare "$build"
title=Letapis
set --
if [ -n "$neutral" ]; then
  title=$(sed -n "s/^kit\.face\.$neutral=//p" src/main/resources/org/letapis/text/kit_en.properties | tr -d ' ')
  [ -n "$title" ] || {
    echo "No such name: $neutral" >&2
    exit 64
  }
  set -- --java-options "-Dletapis.face=$neutral" --mac-package-identifier "local.$neutral"
else
  set -- --file-associations installer/file-type.properties --mac-package-identifier org.letapis
fi
rm -rf "$work"
mkdir -p "$work/packages"
gather_jars
bill_of_materials "$work/lib" "$work/packages/$title-$version.cdx.json"
cp "$work/packages/$title-$version.cdx.json" "$work/lib/parts.cdx.json"
link_runtime
if [ -n "$neutral" ]; then
  # The icon of Java stands for anything.
  icon=
else
  icon=icons/letapis.icns
fi
# jpackage wants a version that begins with 1 or more on this system.
app_image "$title" "$icon" "$@" --app-version "1.$version"
app=$work/$title.app/Contents
train "$app/MacOS/$title" "$PWD/$app/app" "$app/app/$title.cfg"
# What was put in after jpackage had signed it for this machine is signed again.
codesign --force --deep --sign - "$work/$title.app"
"$jdk/bin/jpackage" --type dmg --app-image "$work/$title.app" --name "$title" --app-version "1.$version" --dest "$work/packages"
sums "$work/packages" "$key"
