#!/bin/sh
# Measures how long the packaged program takes from launch to an unlock window that can be used, beside a bare JavaFX window on
# the same Java without a cache, in turn:
#
#   installer/startup.sh [RUNS] [IMAGE]      20 runs, of target/installer/Letapis (installer/linux.sh makes it)
#
# Started in turn: the bare window; ours where a casebook is to be unlocked; ours where somebody begins and none is there.
# Prints for each: the median and the range of milliseconds, of processor milliseconds (steadier on a busy machine), and the
# memory of the process two seconds after; and the ratios. Uses the display, or Xvfb where there is none
# (apt-get install xvfb xauth libgtk-3-0).
set -eu
runs=${1:-20}
image=${2:-$(dirname -- "$0")/../target/installer/Letapis}
image=$(realpath -- "$image")
here=$(realpath -- "$(dirname -- "$0")")
launcher=$(find "$image/bin" -type f | head -1)
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec xvfb-run -a "$here/startup.sh" "$runs" "$image"
fi
cd "$here/.."
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkfifo "$tmp/said"
# A program that runs already must not answer, and nothing is remembered of whoever measures.
XDG_RUNTIME_DIR=$tmp
XDG_CONFIG_HOME=$tmp
export XDG_RUNTIME_DIR XDG_CONFIG_HOME
mkdir "$tmp/begins" "$tmp/unlocks"
printf 'a casebook for measuring how soon it starts' | "$launcher" create "$tmp/unlocks/casebook" --name Measured --passphrase-fd 0 >/dev/null
. installer/parts.sh
"$(jdk_home)/bin/javac" -cp 'target/letapis/lib/*' -d "$tmp" installer/Hello.java
hertz=$(getconf CLK_TCK)

# Starts $2… and adds a line of figures to the file $1.
once() {
  figures=$1
  shift
  begun=$(date +%s%N)
  "$@" >"$tmp/said" 2>/dev/null &
  pid=$!
  read -r line <"$tmp/said"
  ended=$(date +%s%N)
  ticks=$(sed 's/.*) //' "/proc/$pid/stat" | cut -d' ' -f12,13 | tr ' ' +)
  [ "$line" = shown ] || {
    echo "It did not show its window: $*" >&2
    exit 1
  }
  sleep 2
  memory=$(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status")
  kill "$pid"
  wait "$pid" 2>/dev/null || true
  echo "$(((ended - begun) / 1000000)) $((($ticks) * 1000 / hertz)) $memory" >>"$figures"
}

# The median, least and most of column $2 of the file $1.
middle() {
  cut -d' ' -f"$2" "$1" | sort -n | awk '{ v[NR] = $1 } END { printf "%d (%d–%d)", v[int((NR + 1) / 2)], v[1], v[NR] }'
}

round=0
while [ $round -le "$runs" ]; do
  once "$tmp/bare.figures" "$image/lib/runtime/bin/java" -cp "$tmp" Hello
  for home in unlocks begins; do
    once "$tmp/$home.figures" env "JAVA_TOOL_OPTIONS=-Duser.home=$tmp/$home" "$launcher" --when-shown
  done
  if [ $round -eq 0 ]; then
    # The first run warms the disk.
    rm "$tmp"/*.figures
  fi
  round=$((round + 1))
done
printf 'load %s, %s runs\n' "$(cut -d' ' -f1 /proc/loadavg)" "$runs"
for who in bare unlocks begins; do
  printf '%s: %s ms, processor %s ms, memory %s MiB' "$who" "$(middle "$tmp/$who.figures" 1)" "$(middle "$tmp/$who.figures" 2)" "$(middle "$tmp/$who.figures" 3)"
  for column in 1 2; do
    printf ', ratio %s' "$(awk "BEGIN { printf \"%.2f\", $(middle "$tmp/$who.figures" $column | cut -d' ' -f1) / $(middle "$tmp/bare.figures" $column | cut -d' ' -f1) }")"
  done
  echo
done
