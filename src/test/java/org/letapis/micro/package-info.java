/**
 * What single steps cost, by JMH. With the class path of the tests: {@code java -cp …
 * org.openjdk.jmh.Main org.letapis.micro}.
 */
@org.jspecify.annotations.NullMarked
package org.letapis.micro;
