package org.daylight.casework;

/**
 * What the other cases of a book say that a case rests on.
 *
 * @param chains links of policy chains
 * @param annuals annual reports of earlier years
 */
record Company(Chains chains, Annuals annuals) {}
