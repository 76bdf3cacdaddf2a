# Sourced by mvnw before Maven starts.

# Makes the first JDK 25 or newer it finds JAVA_HOME, or says in one sentence what to install.
guildhall_find_jdk() {
  javac="$(readlink -f "$(command -v javac 2>/dev/null)" 2>/dev/null)"
  for home in "${JAVA_HOME-}" "${JDK_HOME-}" "${javac%/bin/javac}" /usr/lib/jvm/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/* /usr/local/*; do
    if [ -x "$home/bin/javac" ] && [ -r "$home/release" ]; then
      version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")"
      if [ "${version:-0}" -ge 25 ]; then
        JAVA_HOME="$home"
        export JAVA_HOME
        return
      fi
    fi
  done
  echo "Guildhall needs a JDK 25 or newer and found none: install one (for example Eclipse Temurin 25 from https://adoptium.net) and run this again." >&2
  exit 1
}
guildhall_find_jdk

# Running does not need the tests compiled, which would double the wait for the first page.
case " $* " in *" spring-boot:run "*) export MAVEN_ARGS="-Dmaven.test.skip=true ${MAVEN_ARGS-}" ;; esac
