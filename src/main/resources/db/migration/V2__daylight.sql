-- Identities and hashes are SHA-256 in 64 hex digits; VARCHAR, because CHAR compares and returns padded text.

-- One row for each finished department of a run.
CREATE TABLE tally (
    run VARCHAR(64) NOT NULL,
    department VARCHAR(100) NOT NULL,
    inputs VARCHAR(64) NOT NULL,
    tally VARCHAR(10485760) NOT NULL,
    PRIMARY KEY (run, department)
);

-- An index of the sealed folders. identity is that of the run.
CREATE TABLE edition (
    period VARCHAR(40) NOT NULL,
    revision INTEGER NOT NULL,
    identity VARCHAR(64) NOT NULL,
    manifest_sha256 VARCHAR(64) NOT NULL,
    PRIMARY KEY (period, revision)
);
