package broken.launcher;

import broken.accounts.Climber;

public class Rocket {

    Climber crew;
}
