package broken.web.shell;

import broken.launcher.Rocket;

public class Passenger {

    Rocket rocket;
}
