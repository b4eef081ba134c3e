package org.daylight.sample;

/** How requests end, in the proportions of published annual reports. */
final class Outcomes {

    static final Odds ODDS = Odds.of("""
            open=340 partial=120 deny_state_secret=3 deny_law=10 deny_safety=4 deny_third_party=12 deny_internal=18
            deny_process=16 deny_enforcement=10 deny_query=8 unable_not_held=190 unable_need_create=45 unable_unclear=25
            refuse_petition=55 refuse_repeat=25 refuse_publication=8 refuse_mass=3 refuse_confirm=10 other_no_fee=2
            other_other=75
            """);

    private Outcomes() {}

    /** The provision of 政府信息公开条例 that such a reply rests on; null where it has none of its own. */
    static String article(String outcome) {
        return switch (outcome) {
            case "open" -> "第三十六条第二项";
            case "partial" -> "第三十七条";
            case "deny_state_secret", "deny_law", "deny_safety" -> "第十四条";
            case "deny_third_party" -> "第十五条";
            case "deny_internal", "deny_process", "deny_enforcement" -> "第十六条";
            case "deny_query" -> "第三十六条第七项";
            case "unable_not_held" -> "第三十六条第四项";
            case "unable_need_create" -> "第三十八条";
            case "unable_unclear" -> "第三十条";
            case "refuse_petition", "refuse_publication" -> "第三十九条";
            case "refuse_repeat" -> "第三十六条第六项";
            case "refuse_mass" -> "第三十五条";
            default -> null;
        };
    }
}
