# Sourced by the commands beside it: finds what they need, or says in one line what to install.
# shellcheck shell=bash
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
app="$home/target/app"

fail() {
  echo "$*" >&2
  exit 3
}

# Major version of the JDK in a folder, 0 when there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

# Sets JAVA_HOME to a JDK 25 or newer, wherever one is usually installed.
find_jdk() {
  local candidate javac
  javac=$(command -v javac || true)
  for candidate in "${JAVA_HOME:-}" "${javac:+$(dirname "$(dirname "$(readlink -f "$javac")")")}" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && [ "$(jdk_version "$candidate")" -ge 25 ]; then
      export JAVA_HOME="$candidate"
      return
    fi
  done
  fail "JDK 25 is missing: install Temurin 25 (https://adoptium.net) or your distribution's openjdk-25-jdk, or set JAVA_HOME."
}

# Installs a distribution package where that needs no questions; $1 is the command it brings.
install_package() {
  local command=$1 package=$2
  command -v "$command" >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $package ..." >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package"; } >&2 </dev/null || true
  fi
  command -v "$command" >/dev/null || fail "$command is missing: install the package $package."
}

find_maven() {
  install_package mvn maven
}

# Sets CHROMIUM for the browser tests and for checking diagrams.
find_chromium() {
  local candidate
  for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$candidate" ] && command -v "$candidate" >/dev/null; then
      CHROMIUM=$(command -v "$candidate")
      export CHROMIUM
      return 0
    fi
  done
  return 1
}

maven() {
  # Maven's own jars are older than the JDK; its warnings about that help nobody here.
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" mvn -B -f "$home/pom.xml" "$@"
}

# Builds the application into target/app unless it is newer than everything it is made of.
build_app() {
  if [ -f "$app/designvault.jar" ] && [ -z "$(find "$home/pom.xml" "$home/src/main" -newer "$app/designvault.jar" -print -quit)" ]; then
    return
  fi
  find_maven
  echo "Building DesignVault; the first time this fetches its libraries ..." >&2
  maven -q -Dmaven.test.skip=true -Dspotless.check.skip package >&2
  rm -rf "$app"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$home/target/designvault.jar" extract --destination "$app" >/dev/null
  touch "$app/designvault.jar"
}

# Runs the application; $1 names its AOT cache, made on the first run so that later ones start faster.
java_app() {
  local cache="$app/$1.aot" main=$2
  shift 2
  local options=(-XX:+UseSerialGC -Xlog:aot=off -Xlog:cds=off -Xlog:aot*=off --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED)
  if [ -f "$cache" ]; then
    options+=("-XX:AOTCache=$cache")
  fi
  exec "$JAVA_HOME/bin/java" "${options[@]}" ${JAVA_OPTS:-} -cp "$app/designvault.jar:$app/lib/*" "$main" "$@"
}
