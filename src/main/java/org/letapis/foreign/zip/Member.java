package org.letapis.foreign.zip;

/**
 * A file in an archive, as its directory tells.
 *
 * @param name with slashes between folders; leads nowhere out of the archive
 * @param packed bytes it takes up
 * @param size bytes once it is expanded; more are never read
 * @param method 0 stored, 8 deflated
 * @param at where its own header stands
 */
record Member(String name, long packed, long size, int method, long at) {}
