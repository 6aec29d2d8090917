package broken.web.discussion;

import broken.web.reading.Archivist;

public class Gossip {

    Archivist friend;
}
