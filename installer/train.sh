#!/bin/sh
# Lets Java learn from one start of the program, up to a window that can be used: train.sh LAUNCHER CACHE.
# Learning from the whole tour makes a cache twice as large, and a start that is slower by a third: all of it is mapped and
# checked each time. A file of its own, since xvfb-run starts a program, not a function.
set -eu
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$2 -XX:+AOTClassLinking"
export JAVA_TOOL_OPTIONS
if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  # Drawn in memory only; it ends by itself.
  "$1" --use-window "$tmp/none" 0 unused >/dev/null
  exit
fi
mkfifo "$tmp/said"
# A program that runs already must not answer.
XDG_RUNTIME_DIR=$tmp "$1" --when-shown >"$tmp/said" 2>"$tmp/log" &
pid=$!
read -r line <"$tmp/said" || true
if [ "$line" != shown ]; then
  cat "$tmp/log" >&2
  exit 1
fi
# It writes the cache while it ends.
kill "$pid"
wait "$pid" || true
