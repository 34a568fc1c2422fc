package org.letapis.store.sealed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import org.h2.store.fs.FilePath;

/** A path whose files are sealed: {@code scheme:path}, where the scheme leads to the key. */
final class SealedPath extends FilePath {

  /** H2's own: opens a file again that an interrupted thread closed. */
  private static final String RETRY = "retry:";

  private final SealedFiles files;
  private final FilePath base;

  SealedPath(SealedFiles files, String plain) {
    this(files, FilePath.get(plain));
  }

  private SealedPath(SealedFiles files, FilePath base) {
    this.files = files;
    this.base = base;
    this.name = files.scheme() + ":" + base;
  }

  private SealedPath sealed(FilePath other) {
    return new SealedPath(files, other);
  }

  @Override
  public String getScheme() {
    return files.scheme();
  }

  @Override
  public FilePath getPath(String path) {
    return new SealedPath(files, path.substring(getScheme().length() + 1));
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return files.sealed(FilePath.get(RETRY + base).open(mode));
  }

  @Override
  public long size() {
    try (FileChannel file = open("r")) {
      return file.size();
    } catch (IOException gone) {
      return 0; // as H2's own paths say of what is not there
    }
  }

  @Override
  public void moveTo(FilePath target, boolean atomicReplace) {
    base.moveTo(((SealedPath) target).base, atomicReplace);
  }

  @Override
  public boolean createFile() {
    return base.createFile();
  }

  @Override
  public boolean exists() {
    return base.exists();
  }

  @Override
  public void delete() {
    base.delete();
  }

  @Override
  public List<FilePath> newDirectoryStream() {
    List<FilePath> all = base.newDirectoryStream();
    all.replaceAll(this::sealed);
    return all;
  }

  @Override
  public FilePath toRealPath() {
    return sealed(base.toRealPath());
  }

  @Override
  public FilePath getParent() {
    return sealed(base.getParent());
  }

  @Override
  public FilePath unwrap() {
    return base;
  }

  @Override
  public boolean isDirectory() {
    return base.isDirectory();
  }

  @Override
  public boolean isRegularFile() {
    return base.isRegularFile();
  }

  @Override
  public boolean isAbsolute() {
    return base.isAbsolute();
  }

  @Override
  public long lastModified() {
    return base.lastModified();
  }

  @Override
  public boolean canWrite() {
    return base.canWrite();
  }

  @Override
  public void createDirectory() {
    base.createDirectory();
  }

  @Override
  public boolean setReadOnly() {
    return base.setReadOnly();
  }
}
