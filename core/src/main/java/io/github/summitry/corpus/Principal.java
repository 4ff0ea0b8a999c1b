package io.github.summitry.corpus;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.summitry.Actor;
import io.github.summitry.Leader;
import java.util.List;
import java.util.Optional;

/**
 * One leader, put together from every article that names them. Immutable.
 *
 * @param name the fullest name, in the spelling of most articles
 * @param spellings all names that articles give, the first included, the most frequent first
 * @param actor the state or organisation, empty where no article shows it
 * @param offices the offices that articles give, by time of publication
 * @param accounts where articles name them, by time of publication
 */
@JsonPropertyOrder({"name", "spellings", "actor", "offices"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Principal(
    String name,
    List<String> spellings,
    Optional<Actor> actor,
    List<String> offices,
    @JsonIgnore List<Reported<Leader>> accounts) {

  /** Copies the lists. */
  public Principal {
    spellings = List.copyOf(spellings);
    offices = List.copyOf(offices);
    accounts = List.copyOf(accounts);
  }

  /** Returns whether the name may be one of theirs: another spelling or a surname alone. */
  public boolean isCalled(String other) {
    PersonName sought = PersonName.of(other);
    return spellings.stream().anyMatch(spelling -> PersonName.of(spelling).mayBe(sought));
  }
}
