package io.github.summitry;

/** A field of policy. */
public enum Sector {
  /** Arms, procurement, defence industry, military. */
  DEFENSE,
  /** Strategic, regional, maritime and cyber security, counter-terrorism, alliances. */
  SECURITY,
  /** Denuclearisation, inter-Korean relations, abductees. */
  NORTH_KOREA,
  /** Ties, visits, shuttle diplomacy, level of partnership, high-level talks. */
  DIPLOMACY,
  /** Economic cooperation at large, finance, small business. */
  ECONOMY,
  /** Trade, free-trade agreements, tariffs, investment. */
  TRADE,
  /** Economic security, supply chains, critical minerals. */
  SUPPLY_CHAIN,
  /** Nuclear power, hydrogen, oil, gas, renewables. */
  ENERGY,
  /** Artificial intelligence, chips, science, space, digital affairs. */
  TECHNOLOGY,
  /** Shipbuilding, cars, steel, construction, infrastructure, agriculture. */
  INDUSTRY,
  /** Climate, environment, green growth. */
  CLIMATE,
  /** Culture, media, sport, education. */
  CULTURE,
  /** People-to-people exchange, tourism, visas, youth, workers. */
  PEOPLE,
  /** Aid, official development assistance, rebuilding. */
  DEVELOPMENT,
  /** Health, vaccines, pandemics. */
  HEALTH,
  /** Crime, extradition, consular affairs. */
  JUSTICE,
  /** Wartime history, compensation, veterans. */
  HISTORY
}
