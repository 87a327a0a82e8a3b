package org.designvault.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A wire between this machine and itself that can be cut, held up and mended.
final class LoopbackProxy implements AutoCloseable {
  private final ServerSocket door;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile State state = State.MENDED;

  private enum State {
    MENDED,
    CUT,
    STALLED
  }

  private LoopbackProxy(ServerSocket door, int target) {
    this.door = door;
    this.target = target;
  }

  /// @param port to which it leads, on this machine
  static LoopbackProxy to(int port) throws IOException {
    LoopbackProxy proxy =
        new LoopbackProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
    Thread.ofVirtual().name("proxy").start(proxy::accept);
    return proxy;
  }

  int port() {
    return door.getLocalPort();
  }

  /// All connections are reset, and so is each new one.
  void cut() {
    state = State.CUT;
    reset();
  }

  /// Connections stay and are made, and nothing goes through.
  void stall() {
    state = State.STALLED;
  }

  void mend() {
    boolean wasStalled = state == State.STALLED;
    state = State.MENDED;
    if (wasStalled) {
      reset();
    }
  }

  /// All connections are reset; new ones are made.
  void reset() {
    open.forEach(LoopbackProxy::drop);
    open.clear();
  }

  @Override
  public void close() throws IOException {
    door.close();
    reset();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        if (state == State.CUT) {
          drop(caller);
        } else {
          open.add(caller);
          join(caller);
        }
      } catch (IOException _) {
        // Closed, or a caller who is gone.
      }
    }
  }

  private void join(Socket caller) throws IOException {
    Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
    open.add(server);
    Thread.ofVirtual().start(() -> copy(caller, server));
    Thread.ofVirtual().start(() -> copy(server, caller));
  }

  private void copy(Socket from, Socket to) {
    byte[] bytes = new byte[8192];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        if (state != State.STALLED) {
          out.write(bytes, 0, read);
        }
      }
      to.shutdownOutput();
    } catch (IOException _) {
      drop(from);
      drop(to);
    }
  }

  private static void drop(Socket socket) {
    try (socket) {
      socket.setSoLinger(true, 0);
    } catch (IOException _) {
      // It is gone already.
    }
  }
}
