#!/bin/sh
# Builds target/installer/Letapis, a folder that runs on any Linux of this kind with no Java installed.
# With an argument it makes a package too: installer/linux.sh deb, or rpm.
set -eu
cd "$(dirname -- "$0")/.."

# Put together anew, so that no jar of an older build is shipped.
rm -rf target/letapis
mvn -q -DskipTests package
# The build has noted which JDKs there are.
jdk=${JAVA25_HOME:-$(awk -F'[<>]' '/<version>25/ { fits = 1 } /<jdkHome>/ { if (fits) { print $3; exit } fits = 0 }' target/tools/jdks.xml)}
work=target/installer
rm -rf "$work"
mkdir -p "$work/jmods" "$work/lib"

# JavaFX comes as jars; as modules of the shipped Java it starts faster and unpacks nothing into the home folder.
for jar in target/letapis/lib/javafx-*-linux*.jar; do
  part=$(basename "$jar" | cut -d- -f2)
  mkdir -p "$work/$part/classes" "$work/$part/libs"
  (cd "$work/$part/classes" && "$jdk/bin/jar" --extract --file "../../../../$jar" && find . -name '*.so' -exec mv {} ../libs/ \;)
  "$jdk/bin/jmod" create --class-path "$work/$part/classes" --libs "$work/$part/libs" "$work/jmods/javafx.$part.jmod"
done
"$jdk/bin/jlink" --module-path "$work/jmods" @installer/modules.options --output "$work/runtime"

for jar in target/letapis/lib/*.jar; do
  case $jar in */javafx-*) ;; *) cp "$jar" "$work/lib/" ;; esac
done

set -- "${1:-}" --java-options --enable-native-access=javafx.graphics --java-options -XX:ErrorFile=/dev/null
type=$1
shift
while read -r option; do
  case $option in '' | '#'*) ;; *) set -- "$@" --java-options "$option" ;; esac
done <target/letapis/lib/jvm.options

version=$(sed -n 's:^  <version>\([0-9.]*\).*:\1:p' pom.xml)
"$jdk/bin/jpackage" @installer/jpackage.options --type app-image --app-version "$version" --icon icons/letapis-512.png \
  --input "$work/lib" --runtime-image "$work/runtime" --dest "$work" "$@"

# The tour drives every window once; what Java learns from it makes each later start faster. Its casebooks hold invented people.
app=$PWD/$work/Letapis/lib/app
JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$app/letapis.aot" "$work/Letapis/bin/Letapis" tour --out "$work/training" >"$work/training.log" 2>&1 || {
  cat "$work/training.log" >&2
  exit 1
}
rm -rf "$work/training"
sed 's:^\[JavaOptions\]$:&\njava-options=-XX\:AOTCache=$APPDIR/letapis.aot:' "$app/Letapis.cfg" >"$work/Letapis.cfg"
mv "$work/Letapis.cfg" "$app/Letapis.cfg"

if [ -n "$type" ]; then
  "$jdk/bin/jpackage" --type "$type" --app-image "$work/Letapis" --name letapis --app-version "$version" \
    --license-file src/main/resources/META-INF/LICENSE --linux-shortcut --icon icons/letapis-512.png --dest "$work"
fi
