#!/usr/bin/env bash
# Builds a Linux application image: a folder with EmoScope and a Java runtime of its own, started by bin/emoscope.
# Usage: packaging/linux/build-app-image.sh [OUTPUT_FOLDER]     (default: target/app-image)
# Needs the JDK that Maven uses and binutils; run 'mvn package' first.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
out=${1:-"$here/target/app-image"}
java_home=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
jpackage="$java_home/bin/jpackage"

if [ ! -x "$jpackage" ]; then
  echo "There is no jpackage in $java_home: install a full JDK 17 or later, or set JAVA_HOME." >&2
  exit 1
fi
if [ ! -f "$here/target/emoscope.jar" ] || [ ! -d "$here/target/lib" ]; then
  echo "There is no target/emoscope.jar: run 'mvn package' first." >&2
  exit 1
fi

input=$(mktemp -d)
trap 'rm -rf "$input"' EXIT
cp "$here/target/emoscope.jar" "$here/LICENSE" "$input/"
cp -r "$here/target/lib" "$input/lib"
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$here/pom.xml")

rm -rf "$out/emoscope"
mkdir -p "$out"
"$jpackage" --type app-image \
  --name emoscope \
  --app-version "$version" \
  --vendor "The EmoScope developers" \
  --copyright "GPL-3.0-or-later" \
  --input "$input" \
  --main-jar emoscope.jar \
  --main-class org.emoscope.app.Launcher \
  --add-modules java.se,jdk.unsupported,jdk.zipfs,jdk.management,jdk.crypto.ec,jdk.localedata \
  --jlink-options "--strip-debug --no-header-files --no-man-pages" \
  --dest "$out"

echo "$out/emoscope: $(du -sh "$out/emoscope" | cut -f1)"
