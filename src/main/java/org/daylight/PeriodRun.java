package org.daylight;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.daylight.edition.Edition;
import org.daylight.edition.FileReceipt;
import org.daylight.edition.Home;
import org.daylight.edition.Published;
import org.daylight.job.Assessment;
import org.daylight.job.BatchRunner;
import org.daylight.store.Database;
