package org.designvault.catalogue.rules;

import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/// The compiler's view of the world: the JDK, and neither class path nor disk.
final class NoFiles extends ForwardingJavaFileManager<JavaFileManager> {
  NoFiles(JavaFileManager jdk) {
    super(jdk);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws java.io.IOException {
    return location == StandardLocation.CLASS_PATH
        ? List.of()
        : super.list(location, packageName, kinds, recurse);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return new Nowhere(className, kind);
  }

  @Override
  public boolean isSameFile(FileObject left, FileObject right) {
    return left.equals(right);
  }

  private static final class Nowhere extends SimpleJavaFileObject {
    Nowhere(String className, Kind kind) {
      super(URI.create("nowhere:///" + className.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return OutputStream.nullOutputStream();
    }
  }
}
