package org.letapis.app.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.letapis.app.thread.Threads;

/**
 * The one running program of a person. The first to start locks a file and listens on a local
 * socket beside it, both in a folder that only that person reaches; who starts later hands over
 * what was asked there, and ends. What comes in is a path of at most {@link #LONGEST} bytes, as
 * hostile as any on a command line; nothing else is understood.
 *
 * <p>Where there is no such folder, each start is a program of its own.
 */
public final class Instance implements AutoCloseable {

  /** Longest path handed over, in bytes of UTF-8. */
  public static final int LONGEST = 8192;

  private static final long PATIENCE_MILLIS = 2000;
  private static final int LONGEST_ADDRESS = 100;
  private static final byte UNDERSTOOD = 1;

  private final Path socket;
  private final Path lockFile;
  private final @Nullable FileChannel channel;
  private final @Nullable FileLock lock;
  private final @Nullable ServerSocketChannel server;

  private Instance(
      Path socket,
      Path lockFile,
      @Nullable FileChannel channel,
      @Nullable FileLock lock,
      @Nullable ServerSocketChannel server) {
    this.socket = socket;
    this.lockFile = lockFile;
    this.channel = channel;
    this.lock = lock;
    this.server = server;
  }

  /** A program that others do not find. */
  public static Instance alone() {
    Path nowhere = Path.of("");
    return new Instance(nowhere, nowhere, null, null, null);
  }

  /**
   * Becomes the running program, or hands over to it.
   *
   * @param folder that only this person reaches
   * @param name of the two files in it
   * @param asked what the program was started with
   * @return the running program; nothing when another runs and has understood
   */
  public static Optional<Instance> claim(Path folder, String name, Optional<Path> asked) {
    Path socket = folder.resolve(name + ".socket");
    Path lockFile = folder.resolve(name + ".lock");
    if (socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_ADDRESS) {
      return Optional.of(alone());
    }
    try {
      FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return handOver(socket, asked) ? Optional.empty() : Optional.of(alone());
      }
      // Whoever left this is gone: the lock is ours.
      Files.deleteIfExists(socket);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
      return Optional.of(new Instance(socket, lockFile, channel, lock, server));
    } catch (IOException | UnsupportedOperationException cannot) {
      return Optional.of(alone());
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException ours) {
      return null;
    }
  }

  /** Whether the running program understood in time; one that is stopped never answers. */
  private static boolean handOver(Path socket, Optional<Path> asked) {
    AtomicBoolean understood = new AtomicBoolean();
    Thread telling = Threads.start(() -> understood.set(tell(socket, asked)));
    try {
      telling.join(PATIENCE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return understood.get();
  }

  private static boolean tell(Path socket, Optional<Path> asked) {
    String path = asked.map(file -> file.toAbsolutePath().toString()).orElse("");
    try (SocketChannel to = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      ByteBuffer words = ByteBuffer.wrap(path.getBytes(StandardCharsets.UTF_8));
      while (words.hasRemaining()) {
        to.write(words);
      }
      to.shutdownOutput();
      ByteBuffer answer = ByteBuffer.allocate(1);
      return to.read(answer) == 1 && answer.get(0) == UNDERSTOOD;
    } catch (IOException gone) {
      return false;
    }
  }

  /**
   * From now on tells what those who start the program again ask for.
   *
   * @param asked gets a path, or nothing when the window is wanted only; called on other threads
   */
  public void listen(Consumer<Optional<Path>> asked) {
    ServerSocketChannel from = server;
    if (from != null) {
      Threads.execute(() -> serve(from, asked));
    }
  }

  private static void serve(ServerSocketChannel from, Consumer<Optional<Path>> asked) {
    while (from.isOpen()) {
      try {
        SocketChannel who = from.accept();
        // Somebody who says nothing holds up nobody else.
        Threads.start(() -> hear(who, asked));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static void hear(SocketChannel who, Consumer<Optional<Path>> asked) {
    try (who) {
      ByteBuffer words = ByteBuffer.allocate(LONGEST + 1);
      int read = 0;
      while (read >= 0 && words.hasRemaining()) {
        read = who.read(words);
      }
      if (!words.hasRemaining()) {
        return;
      }
      String path = new String(words.array(), 0, words.position(), StandardCharsets.UTF_8);
      asked.accept(path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path)));
      who.write(ByteBuffer.wrap(new byte[] {UNDERSTOOD}));
    } catch (IOException | InvalidPathException nonsense) {
      // Who asks such things is not answered.
    }
  }

  /** Listens no longer, and leaves no file. */
  @Override
  public void close() {
    try {
      if (server != null) {
        server.close();
        Files.deleteIfExists(socket);
        Files.deleteIfExists(lockFile);
      }
      if (lock != null) {
        lock.close();
      }
      if (channel != null) {
        channel.close();
      }
    } catch (IOException left) {
      // The folder is emptied when the person's session ends.
    }
  }
}
