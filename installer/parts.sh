# Steps that the scripts of Linux and macOS share; sourced by them, from the folder of pom.xml.
# The scripts set: work (a folder that is made anew), os (the classifier of JavaFX's jars: linux, mac).

# The instant that everything in a package carries: that of the commit, or SOURCE_DATE_EPOCH where it is set.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
# FAT keeps even seconds only, and Java's cache of classes is good only beside jars of the very time it was made with.
SOURCE_DATE_EPOCH=$((SOURCE_DATE_EPOCH / 2 * 2))
export SOURCE_DATE_EPOCH
TZ=UTC
LC_ALL=C.UTF-8
export TZ LC_ALL
umask 022

version() {
  sed -n 's:^  <version>\([0-9.]*\).*:\1:p' pom.xml
}

# The JDK that the build has noted, or JAVA25_HOME.
jdk_home() {
  printf '%s' "${JAVA25_HOME:-$(awk -F'[<>]' '/<version>25/ { fits = 1 } /<jdkHome>/ { if (fits) { print $3; exit } fits = 0 }' target/tools/jdks.xml)}"
}

# Builds the program unless $1 is empty; sets jdk and version.
prepare() {
  if [ -n "$1" ]; then
    # Put together anew, so that no jar of an older build is shipped.
    rm -rf target/letapis
    mvn -q -DskipTests "-Dproject.build.outputTimestamp=$(iso_date)" package
  fi
  jdk=$(jdk_home)
  version=$(version)
}

# An instant as ISO 8601, by GNU or BSD date.
iso_date() {
  date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ 2>/dev/null || date -u -r "$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ
}

# Gives every file of a folder the one instant.
same_time() {
  stamp=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d%H%M.%S 2>/dev/null || date -u -r "$SOURCE_DATE_EPOCH" +%Y%m%d%H%M.%S)
  find "$1" -exec touch -h -t "$stamp" {} +
}

# JavaFX comes as jars; as modules of the shipped Java it starts faster and unpacks nothing into the home folder.
link_runtime() {
  for jar in target/letapis/lib/javafx-*-"$os"*.jar; do
    part=$(basename "$jar" | cut -d- -f2)
    mkdir -p "$work/$part/classes" "$work/$part/libs" "$work/jmods"
    (cd "$work/$part/classes" && "$jdk/bin/jar" --extract --file "$OLDPWD/$jar" && find . \( -name '*.so' -o -name '*.dylib' \) -exec mv {} ../libs/ \;)
    "$jdk/bin/jmod" create --date "$(iso_date)" --class-path "$work/$part/classes" --libs "$work/$part/libs" "$work/jmods/javafx.$part.jmod"
    rm -rf "${work:?}/$part"
  done
  "$jdk/bin/jlink" --module-path "$work/jmods" @installer/modules.options --output "$work/runtime"
  # For heaps above 32 GiB, which this program never has.
  rm -rf "$work/jmods" "$work/runtime/lib/server/classes_nocoops.jsa"
}

# Everything that is no part of the linked Java.
gather_jars() {
  mkdir -p "$work/lib"
  for jar in target/letapis/lib/*.jar; do
    case $jar in */javafx-*) ;; *) cp "$jar" "$work/lib/" ;; esac
  done
  same_time "$work/lib"
}

# Makes the application image "$work/$1" with the icon $2 (empty: Java's own); what follows goes to jpackage as it is.
app_image() {
  name=$1
  icon=$2
  shift 2
  # The program is told where it lies, since in portable mode it keeps everything there.
  set -- "$@" --java-options '-Dletapis.home=$ROOTDIR' --java-options --enable-native-access=javafx.graphics --java-options -XX:ErrorFile=/dev/null
  while read -r option; do
    case $option in '' | '#'*) ;; *) set -- "$@" --java-options "$option" ;; esac
  done <target/letapis/lib/jvm.options
  if [ -n "$icon" ]; then
    set -- "$@" --icon "$icon"
  fi
  "$jdk/bin/jpackage" @installer/jpackage.options --type app-image --name "$name" "$@" \
    --input "$work/lib" --runtime-image "$work/runtime" --dest "$work"
  rm -rf "$work/lib" "$work/runtime"
}

# What Java learns from one start and one opening makes each later one faster. To learn from the whole tour makes the start slower
# again: all that was learnt is mapped and checked each time.
# $1: the launcher; $2: the folder of the jars; $3: the settings of jpackage's launcher, where it is that. Where a display can be had the real window is learnt.
train() {
  same_time "$2"
  "$1" bench open-person --scale small --folder "$work/training" >"$work/training.log"
  show=
  if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && command -v xvfb-run >/dev/null && ldconfig -p 2>/dev/null | grep -q libgtk-3; then
    show='xvfb-run -a'
  fi
  # Java is to learn a start by a person who has never started it, and whoever builds this keeps what the program remembers of them.
  nobody=$(cd "$work/training" && pwd)
  JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$2/letapis.aot -XX:+AOTClassLinking '-Duser.home=$nobody'" \
    XDG_CONFIG_HOME=$nobody XDG_RUNTIME_DIR=$nobody \
    $show "$1" --use-window "$work/training/casebook-SMALL-1/book" 0 entered >"$work/training.log" 2>&1 || {
    cat "$work/training.log" >&2
    exit 1
  }
  [ -s "$2/letapis.aot" ] || {
    echo "Java made no cache of classes; see $work/training.log" >&2
    exit 1
  }
  rm -rf "$work/training" "$work/training.log"
  if [ -e "$3" ]; then
    sed 's:^\[JavaOptions\]$:&\
java-options=-XX\:AOTCache=$APPDIR/letapis.aot:' "$3" >"$3.new"
    mv "$3.new" "$3"
  fi
}

# The parts of the program as CycloneDX: $1 is the folder of the jars, $2 the file to write.
bill_of_materials() {
  "$jdk/bin/java" src/build/java/Bom.java "$(version)" "$(iso_date)" src/main/resources/META-INF/third-party/libraries.tsv "$1" "$jdk/release" "$2"
}

# SHA256SUMS of the packages in "$1", signed with the key $2 if one is given: the private half of an Ed25519 key that
# ssh-keygen -t ed25519 has made. Its public half stands in src/main/resources/org/letapis/bundle/release/keys.txt of the
# versions before, which is how `letapis update-verify FILE` knows it. The private half never comes near the repository.
sums() {
  (
    cd "$1"
    rm -f SHA256SUMS SHA256SUMS.sig
    for file in *; do
      if command -v sha256sum >/dev/null; then sha256sum "$file"; else shasum -a 256 "$file"; fi
    done >../sums
    mv ../sums SHA256SUMS
    if [ -n "$2" ]; then
      ssh-keygen -q -Y sign -f "$2" -n letapis-release-v1 SHA256SUMS
    fi
  )
}
