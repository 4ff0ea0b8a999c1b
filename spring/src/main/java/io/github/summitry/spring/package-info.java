/**
 * An example: the reader behind HTTP, in a Spring Boot 4 application. Reports and meetings are what
 * its endpoints take and return; Spring's own Jackson writes and reads them, with nothing
 * registered.
 */
@NullMarked
package io.github.summitry.spring;

import org.jspecify.annotations.NullMarked;
