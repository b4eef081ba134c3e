package org.daylight.proposal;

/** What is proposed, the mildest first. The words stand in the bundles under {@code action.<NAME>}. */
public enum Action {
    /** 通报表扬. */
    COMMENDATION,
    /** 提醒函. */
    REMINDER,
    /** 督促整改, article 47. */
    URGE,
    /** 约谈. */
    INTERVIEW,
    /** 责令整改 and 通报批评, articles 47, 52 and 53. */
    RECTIFICATION,
    /** 取消评优. */
    WITHHELD_HONOURS,
    /** What looks like falsification, for a discipline organ to verify: not a breach yet. */
    LEAD,
    /** 问题线索移送: what has been verified goes to the organ that may act on it. */
    REFERRAL;

    public boolean isFavourable() {
        return this == COMMENDATION;
    }

    /** Whether it is for the eyes of a discipline organ alone, and stands in no general report. */
    public boolean isRestricted() {
        return this == LEAD || this == REFERRAL;
    }
}
