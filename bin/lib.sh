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
  # The file that every JDK has is read in no time; starting javac takes half a second.
  { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true; echo 0; } | head -n 1
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

# Whether a file is missing or older than anything named after it.
stale() {
  local made=$1
  shift
  [ ! -f "$made" ] || [ -n "$(find "$@" -newer "$made" -print -quit)" ]
}

# Brings the application in target/app up to date with the sources. It is laid out as plain jars: only those can have an
# AOT cache.
build_app() {
  local jar="$home/target/designvault.jar"
  if stale "$jar" "$home/pom.xml" "$home/src/main"; then
    find_maven
    echo "Building DesignVault; the first time this fetches its libraries ..." >&2
    maven -q -Dmaven.test.skip=true -Dspotless.check.skip package >&2
    touch "$jar"
  fi
  if stale "$app/designvault.jar" "$jar"; then
    rm -rf "$app"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null
    touch "$app/designvault.jar"
  fi
}

# Runs the application: the name of its AOT cache, the main class, its arguments. Where there is no cache yet, one is
# made in the background from a trial run, and later starts take a fraction of the time.
java_app() {
  local name=$1 main=$2
  local cache="$app/$name.aot"
  shift 2
  local options=(-XX:+UseSerialGC -Xlog:aot=off -Xlog:cds=off -Xlog:aot*=off --sun-misc-unsafe-memory-access=allow
    --enable-native-access=ALL-UNNAMED -cp "$app/designvault.jar:$app/lib/*")
  if [ -f "$cache" ]; then
    options+=("-XX:AOTCache=$cache")
  else
    (make_cache "$cache" "${options[@]}" $(trial "$name") &) >/dev/null 2>&1 </dev/null
  fi
  exec "$JAVA_HOME/bin/java" "${options[@]}" ${JAVA_OPTS:-} "$main" "$@"
}

# What the application does in its trial run: as much of what it usually does as ends by itself.
trial() {
  case $1 in
    server) echo -Dspring.context.exit=onRefresh org.designvault.DesignVault --server.port=0 ;;
    cli) echo org.designvault.cli.DesignVaultCommand trial ;;
  esac
}

# One at a time; a lock older than a quarter of an hour was left by one that was killed. Never fails.
make_cache() {
  local cache=$1
  lock="$app/trial"
  shift
  find "$lock" -maxdepth 0 -mmin +15 -exec rmdir {} \; || true
  mkdir "$lock" || return 0
  trap 'rmdir "$lock"' EXIT
  cd "$home"
  nice -n 19 "$JAVA_HOME/bin/java" "-XX:AOTCacheOutput=$cache.new" "$@" && mv "$cache.new" "$cache" || rm -f "$cache.new"
}
