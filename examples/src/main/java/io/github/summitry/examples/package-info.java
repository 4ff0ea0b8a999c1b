/**
 * The command line around the library, {@link io.github.summitry.examples.Summitry}, and small
 * programs that each show one thing: {@link io.github.summitry.examples.ListMeetings}, {@link
 * io.github.summitry.examples.ReadOneArticle}, {@link io.github.summitry.examples.OwnOutlet},
 * {@link io.github.summitry.examples.WriteJson}.
 */
@NullMarked
package io.github.summitry.examples;

import org.jspecify.annotations.NullMarked;
