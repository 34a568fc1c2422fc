#!/bin/sh
# Starts the program with the Java beside it, from any folder and through any symbolic link. jpackage's own launcher first asks rpm and
# dpkg whether they know it, and reads the list of every file of the system for that: as long again as Java takes to begin.
self=$(readlink -f -- "$0") || exit 69
root=${self%/bin/*}
app=$root/lib/app

# In the C locale Java can neither open nor print a name that is not ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX)
    LC_ALL=C.UTF-8
    export LC_ALL
    ;;
esac
unset JDK_JAVA_OPTIONS

set -- -cp "$app/letapis.jar" org.letapis.app.Main "$@"
if [ -e "$app/letapis.aot" ]; then
  set -- "-XX:AOTCache=$app/letapis.aot" "$@"
fi
exec "$root/lib/runtime/bin/java" "@$app/jvm.options" "-Dletapis.home=$root" --enable-native-access=javafx.graphics \
  -XX:ErrorFile=/dev/null "$@"
