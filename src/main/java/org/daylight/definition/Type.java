package org.daylight.definition;

/** What may stand under a key. */
sealed interface Type permits Form, Shape, Type.ListOf, Type.MapOf, Type.OrNone {

    /** As messages say it. */
    String expected();

    /**
     * Items of one type, in their order.
     *
     * @param least how many there must be
     */
    record ListOf(Type item, int least) implements Type {

        /** At least one item. */
        ListOf(Type item) {
            this(item, 1);
        }

        @Override
        public String expected() {
            return "a list";
        }
    }

    /** Keys of the writer's choice, each with a value of one type; at least one. */
    record MapOf(Type value) implements Type {
        @Override
        public String expected() {
            return "a block of keys";
        }
    }

    /** A block of keys, or the word {@code none}. */
    record OrNone(Shape shape) implements Type {

        static final String NONE = "none";

        @Override
        public String expected() {
            return "a block of keys or the word " + NONE;
        }
    }
}
